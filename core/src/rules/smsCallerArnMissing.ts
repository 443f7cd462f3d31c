import * as l10n from '@vscode/l10n';
import { memberAt } from '../document/members';
import { styleOf } from '../document/style';
import { rangeOf } from '../document/textRange';
import { setMember } from '../edits/editMembers';
import { measured } from '../engine/evidence';
import { rewrite } from '../engine/fixes';
import type { Fix, Rule } from '../engine/rule';
import type { RuleContext } from '../engine/ruleContext';
import { isMisspelt } from '../engine/structureFindings';
import type { JsonValue } from '../model/json';
import { smsConfigurationPath } from '../model/requestParts';

const transports = ['SnsCallerArn', 'EumsSms'];

export const smsCallerArnMissing: Rule = {
  id: 'sms-caller-arn-missing',
  severity: 'error',
  summary: '`SmsConfiguration` says how messages are sent: by `SnsCallerArn` or `EumsSms`.',
  details:
    'Text messages go through Amazon SNS, by the role in `SnsCallerArn`, or through AWS End User Messaging SMS, by that in `EumsSms`. With neither there is no role that could send any, and the service refuses the incomplete block, whatever the mode.',
  known: [measured('with an ARN that is none: floci pull request 2831, 2026-08-31')],
  serviceMessage:
    'Invalid SMS MFA configuration given, external id and a valid caller arn are required',
  example: {
    bad: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "ExternalId": "pool" } } }',
    good: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
  },
  check(context) {
    const block = memberAt(context.root, ...smsConfigurationPath);
    if (
      block?.value?.type !== 'object' ||
      transports.some((name) => memberAt(block.value, name)) ||
      isMisspelt(context, transports, smsConfigurationPath)
    ) {
      return [];
    }
    return [
      {
        ...rangeOf(block.key),
        message: l10n.t(
          '"SmsConfiguration" needs "SnsCallerArn" or "EumsSms": without a role, no message can be sent.',
        ),
        fixes: () => fixesOf(context),
      },
    ];
  },
};

/** None is preferred: the empty text is an error until it is filled in. */
function fixesOf({ document }: RuleContext): Fix[] {
  const style = styleOf(document);
  const added = (name: string, value: JsonValue) =>
    setMember(document, smsConfigurationPath, name, value, style);
  const ofSns = l10n.t('Add an empty "{0}"', 'SnsCallerArn');
  const ofEums = l10n.t('Send through AWS End User Messaging SMS: add "EumsSms"');
  return [
    ...rewrite(ofEums, document, added('EumsSms', { CallerArn: '' })),
    ...rewrite(ofSns, document, added('SnsCallerArn', '')),
  ];
}
