import * as l10n from '@vscode/l10n';
import type { Rule } from '../engine/rule';
import { partRange } from '../document/stringMember';

export const smsCallerArnAccount: Rule = {
  id: 'sms-caller-arn-account',
  severity: 'warning',
  summary: 'The account in `SnsCallerArn` has 12 digits.',
  details:
    'An AWS account ID has 12 digits, leading zeros included; a spreadsheet or a script may have dropped those. The service model allows any number, and no account has another one.',
  example: {
    bad: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::12345:role/CognitoSms", "ExternalId": "pool" } } }',
    good: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
  },
  check(context) {
    const member = context.callerArn;
    // What is no ARN of IAM is another thing altogether, and has a rule of its own.
    if (member?.arn.service.text !== 'iam' || /^\d{12}$/.test(member.arn.account.text)) {
      return [];
    }
    const { account } = member.arn;
    return [
      {
        ...partRange(context.document.text, member, account),
        message: l10n.t(
          'An AWS account ID has 12 digits, but this one has {0}.',
          account.text.length,
        ),
      },
    ];
  },
};
