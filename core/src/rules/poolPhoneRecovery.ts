import * as l10n from '@vscode/l10n';
import { rangeOf } from '../document/textRange';
import { measured } from '../engine/evidence';
import type { PoolRule } from '../engine/rule';
import { blockIn } from '../model/requestParts';

export const poolPhoneRecovery: PoolRule = {
  id: 'pool-phone-recovery',
  severity: 'error',
  needsPool: true,
  summary: 'SMS MFA requires a way to recover accounts that is not SMS.',
  details:
    'A user pool whose only recovery mechanism (`AccountRecoverySetting.RecoveryMechanisms`) is `verified_phone_number` refuses `SmsMfaConfiguration`. One reporter saw it with two mechanisms as well.',
  known: [
    measured('CreateUserPool'),
    measured('aws/aws-cdk 11478: one report', 'Two mechanisms can be refused too'),
  ],
  serviceMessage:
    'Invalid account recovery setting parameter. Account Recovery Setting cannot use verified_phone_number as a recovery mechanism when SMS MFA is configured.',
  example: {
    bad: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "Your code is {####}", "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
    good: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
    pool: { userPoolId: 'us-east-1_Ab12Cd34E', recoveryMechanisms: ['verified_phone_number'] },
  },
  check({ root, pool }) {
    const sms = blockIn(root, 'SmsMfaConfiguration');
    const [only, ...others] = pool.recoveryMechanisms ?? [];
    if (!sms || only !== 'verified_phone_number' || others.length > 0) {
      return [];
    }
    const message = l10n.t(
      'User pool {0} refuses SMS MFA because its users recover their accounts by SMS only: allow another recovery method first.',
      pool.userPoolId,
    );
    return [{ ...rangeOf(sms.key), message }];
  },
};
