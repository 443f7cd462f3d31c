import * as l10n from '@vscode/l10n';
import { memberAt } from '../document/members';
import { rangeOf } from '../document/textRange';
import { inferred } from '../engine/evidence';
import type { PoolRule } from '../engine/rule';

export const poolPhoneFactor: PoolRule = {
  id: 'pool-phone-factor',
  severity: 'warning',
  needsPool: true,
  summary: 'A user pool that verifies phone numbers by itself has an SMS factor.',
  details:
    'To a user pool whose `AutoVerifiedAttributes` has `phone_number`, the service has been seen to say "SMS configuration and Auto verification for phone_number are required when MFA is required/optional". Which call it answered so is not published, so this is a warning: keep the SMS block, or take `phone_number` out of the auto verification first.',
  known: [
    inferred('from published words of the service, of which nobody knows what call they answered'),
  ],
  example: {
    bad: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
    good: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
    pool: { userPoolId: 'us-east-1_Ab12Cd34E', autoVerifiedAttributes: ['phone_number'] },
  },
  check({ root, pool, mode }) {
    const value = memberAt(root, 'MfaConfiguration')?.value;
    const on = mode === 'ON' || mode === 'OPTIONAL';
    const verifies = pool.autoVerifiedAttributes?.includes('phone_number') === true;
    if (!on || !value || !verifies || memberAt(root, 'SmsMfaConfiguration')) {
      return [];
    }
    const message = l10n.t(
      'User pool {0} may refuse this: it verifies phone numbers by itself, which needs the SMS block.',
      pool.userPoolId,
    );
    return [{ ...rangeOf(value), message }];
  },
};
