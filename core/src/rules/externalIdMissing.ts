import * as l10n from '@vscode/l10n';
import { memberAt, stringAt } from '../document/members';
import type { Rule } from '../engine/rule';
import { rangeOf } from '../document/textRange';

const path = ['SmsMfaConfiguration', 'SmsConfiguration'];

export const externalIdMissing: Rule = {
  id: 'external-id-missing',
  severity: 'information',
  summary: '`SnsCallerArn` comes with an `ExternalId`.',
  details:
    "With an external ID, the role's trust policy can let in this one user pool and keep out whoever else knows the ARN of the role. Write the text that the policy asks for as `sts:ExternalId`; without one in the policy, add it there as well. An empty `ExternalId` is none.",
  example: {
    bad: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms" } } }',
    good: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "cognito-sms" } } }',
  },
  check({ root }) {
    const block = memberAt(root, ...path)?.value;
    const caller = memberAt(block, 'SnsCallerArn');
    const externalId = memberAt(block, 'ExternalId');
    const empty = stringAt(block, 'ExternalId') === '';
    if (caller?.value?.type !== 'string' || (externalId && !empty)) {
      return [];
    }
    return [
      {
        ...rangeOf(externalId?.value ?? caller.key),
        message: l10n.t(
          'Without an "ExternalId", the role can\'t tell this user pool from others. Add the one that the role\'s trust policy requires.',
        ),
      },
    ];
  },
};
