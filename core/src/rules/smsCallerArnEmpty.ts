import * as l10n from '@vscode/l10n';
import { memberAt } from '../document/members';
import { rangeOf } from '../document/textRange';
import { inModel, measured } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { smsConfigurationPath } from '../model/requestParts';

export const smsCallerArnEmpty: Rule = {
  id: 'sms-caller-arn-empty',
  severity: 'error',
  summary: '`SnsCallerArn` is not empty, unless `EumsSms` is there in its place.',
  details:
    'The service model allows an empty `SnsCallerArn`, which is what a user pool has that sends through AWS End User Messaging SMS. Without `EumsSms` beside it there is no role that could send messages, and the service refuses the incomplete block, whatever the mode.',
  known: [
    measured('with an ARN that is none: floci pull request 2831, 2026-08-31'),
    inModel('An empty `SnsCallerArn` is allowed'),
  ],
  serviceMessage:
    'Invalid SMS MFA configuration given, external id and a valid caller arn are required',
  example: {
    bad: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "", "ExternalId": "pool" } } }',
    good: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
  },
  check({ root }) {
    const block = memberAt(root, ...smsConfigurationPath)?.value;
    const role = memberAt(block, 'SnsCallerArn')?.value;
    if (role?.value !== '' || memberAt(block, 'EumsSms')) {
      return [];
    }
    const message = l10n.t(
      '"SnsCallerArn" is empty: write the ARN of the IAM role that sends the messages.',
    );
    return [{ ...rangeOf(role), message }];
  },
};
