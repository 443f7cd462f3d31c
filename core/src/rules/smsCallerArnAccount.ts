import * as l10n from '@vscode/l10n';
import { documented, measured } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { partRange } from '../document/stringMember';

export const smsCallerArnAccount: Rule = {
  id: 'sms-caller-arn-account',
  severity: 'error',
  summary: 'The account in the ARN of the role has 12 digits.',
  details:
    'An AWS account ID has 12 digits, leading zeros included; a spreadsheet or a script may have dropped those. The service model allows any number, but no account has another one, and the service refuses a role of another account than that of the pool.',
  known: [
    measured('CreateUserPool, us-east-1, 2026-09-08', 'A role of another account is refused'),
    documented('AWS, guide of account IDs', 'An account ID has 12 digits'),
  ],
  serviceMessage: 'Cross-account pass role is not allowed.',
  example: {
    bad: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::12345:role/CognitoSms", "ExternalId": "pool" } } }',
    good: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
  },
  check(context) {
    return context.callerArns.flatMap((member) => {
      const { account, service } = member.arn;
      // What is no ARN of IAM is another thing altogether, and has a rule of its own.
      if (service.text !== 'iam' || /^\d{12}$/.test(account.text)) {
        return [];
      }
      const message = l10n.t(
        'An AWS account ID has 12 digits, but this one has {0}.',
        account.text.length,
      );
      return [{ ...partRange(context.document.text, member, account), message }];
    });
  },
};
