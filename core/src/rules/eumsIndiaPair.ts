import * as l10n from '@vscode/l10n';
import { memberAt } from '../document/members';
import { styleOf } from '../document/style';
import { rangeOf } from '../document/textRange';
import { setMember } from '../edits/editMembers';
import { documented } from '../engine/evidence';
import { rewrite } from '../engine/fixes';
import type { Rule } from '../engine/rule';
import { isMisspelt } from '../engine/structureFindings';
import { smsConfigurationPath } from '../model/requestParts';

const block = [...smsConfigurationPath, 'EumsSms'];
const pair = ['InEntityId', 'InTemplateId'] as const;

export const eumsIndiaPair: Rule = {
  id: 'eums-india-pair',
  severity: 'warning',
  summary: '`InEntityId` and `InTemplateId` come together.',
  details:
    "India's rules for text messages want the ID of the principal entity and that of the registered template. Both are needed for messages to India; users elsewhere get theirs without.",
  known: [documented('in the reference of EumsSmsConfigurationType')],
  example: {
    bad: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "EumsSms": { "CallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool", "InEntityId": "1101234567890" } } } }',
    good: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "EumsSms": { "CallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool", "InEntityId": "1101234567890", "InTemplateId": "1107123456789" } } } }',
  },
  check(context) {
    const { document, root } = context;
    const [there, ...others] = pair.filter((name) => memberAt(root, ...block, name));
    const key = there && memberAt(root, ...block, there)?.key;
    const missing = pair.find((name) => name !== there);
    if (
      !key ||
      missing === undefined ||
      others.length > 0 ||
      isMisspelt(context, [missing], block)
    ) {
      return [];
    }
    return [
      {
        ...rangeOf(key),
        message: l10n.t('Messages to India need "{0}" beside "{1}".', missing, there),
        // Not preferred: an empty text is none until it is filled in.
        fixes: () =>
          rewrite(
            l10n.t('Add an empty "{0}"', missing),
            document,
            setMember(document, block, missing, '', styleOf(document)),
          ),
      },
    ];
  },
};
