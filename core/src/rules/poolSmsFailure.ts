import * as l10n from '@vscode/l10n';
import { rangeOf } from '../document/textRange';
import { documented } from '../engine/evidence';
import type { PoolRule } from '../engine/rule';
import { blockIn } from '../model/requestParts';

export const poolSmsFailure: PoolRule = {
  id: 'pool-sms-failure',
  severity: 'warning',
  needsPool: true,
  summary: 'The user pool can send the text messages that the file asks for.',
  details:
    "DescribeUserPool says in `SmsConfigurationFailure` why a user pool can't send text messages as it is now. With `InvalidSmsRoleAccessPolicyException` its role may not send: give that `sns:Publish`, or `sms-voice:SendTextMessage` for `EumsSms`, or name another role. With `SNSSandbox` the AWS account is in the sandbox of SMS, where at most 10 verified numbers get messages: ask AWS for production access.",
  known: [documented('AWS, API reference of UserPoolType')],
  example: {
    bad: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
    good: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
    pool: { userPoolId: 'us-east-1_Ab12Cd34E', smsConfigurationFailures: ['SNSSandbox'] },
  },
  check({ pool, root, mode }) {
    const block = blockIn(root, 'SmsMfaConfiguration');
    if (!block || mode === 'OFF') {
      return [];
    }
    const { userPoolId, smsConfigurationFailures = [] } = pool;
    return smsConfigurationFailures
      .flatMap((failure) => messageOf(failure, userPoolId) ?? [])
      .map((message) => ({ ...rangeOf(block.key), message }));
  },
};

/** Undefined for a failure that nobody here knows. */
function messageOf(failure: string, userPoolId: string): string | undefined {
  switch (failure) {
    case 'InvalidSmsRoleAccessPolicyException':
      return l10n.t(
        "The role with which user pool {0} sends text messages isn't allowed to (InvalidSmsRoleAccessPolicyException): correct its policy, or name another role.",
        userPoolId,
      );
    case 'SNSSandbox':
      return l10n.t(
        'The AWS account of user pool {0} is in the SMS sandbox (SNSSandbox): at most 10 verified numbers get messages.',
        userPoolId,
      );
    default:
      return undefined;
  }
}
