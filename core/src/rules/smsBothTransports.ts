import * as l10n from '@vscode/l10n';
import { memberAt, stringAt } from '../document/members';
import { rangeOf } from '../document/textRange';
import { removeMember } from '../edits/editMembers';
import { documented } from '../engine/evidence';
import { rewrite } from '../engine/fixes';
import type { Fix, Rule } from '../engine/rule';
import type { RuleContext } from '../engine/ruleContext';
import { smsConfigurationPath } from '../model/requestParts';

export const smsBothTransports: Rule = {
  id: 'sms-both-transports',
  severity: 'warning',
  summary: '`SnsCallerArn` and `EumsSms` are never set together.',
  details:
    'Text messages go through Amazon SNS or through AWS End User Messaging SMS: "either one, never both". Setting one clears the other in the user pool. What the service does with a request that has both is unproved.',
  known: [documented('AWS, API reference of SmsConfigurationType')],
  example: {
    bad: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool", "EumsSms": { "CallerArn": "arn:aws:iam::123456789012:role/CognitoEums", "ExternalId": "pool" } } } }',
    good: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "EumsSms": { "CallerArn": "arn:aws:iam::123456789012:role/CognitoEums", "ExternalId": "pool" } } } }',
  },
  check(context) {
    const block = memberAt(context.root, ...smsConfigurationPath)?.value;
    const eums = memberAt(block, 'EumsSms');
    if (eums?.value?.type !== 'object' || (stringAt(block, 'SnsCallerArn') ?? '') === '') {
      return [];
    }
    return [
      {
        ...rangeOf(eums.key),
        message: l10n.t(
          'A user pool sends text messages by "SnsCallerArn" or by "EumsSms", never by both: setting one clears the other.',
        ),
        fixes: () => fixesOf(context),
      },
    ];
  },
};

/** None is preferred: only the author knows which of the two is meant. */
function fixesOf({ document }: RuleContext): Fix[] {
  const without = (...names: readonly string[]) =>
    names.reduce((text, name) => removeMember(text, smsConfigurationPath, name), document.text);
  return [
    ...rewrite(
      l10n.t('Send through AWS End User Messaging SMS: remove the members of Amazon SNS'),
      document,
      without('SnsCallerArn', 'ExternalId', 'SnsRegion'),
    ),
    ...rewrite(l10n.t('Send through Amazon SNS: remove "EumsSms"'), document, without('EumsSms')),
  ];
}
