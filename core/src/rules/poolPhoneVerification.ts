import * as l10n from '@vscode/l10n';
import { memberAt } from '../document/members';
import { rangeOf } from '../document/textRange';
import { measured } from '../engine/evidence';
import type { PoolRule } from '../engine/rule';

export const poolPhoneVerification: PoolRule = {
  id: 'pool-phone-verification',
  severity: 'error',
  needsPool: true,
  summary: 'MFA can be off only where the user pool verifies no phone numbers by itself.',
  details:
    "A user pool that verifies phone numbers (`AutoVerifiedAttributes` has `phone_number`) needs its SMS settings, and refuses every request that turns MFA off, with or without `OFF` in it, since beside `OFF` there can be no SMS block. Take `phone_number` out of the pool's auto verification first; an UpdateUserPool call that leaves `AutoVerifiedAttributes` out resets it.",
  known: [
    measured('hashicorp/terraform-provider-aws 28294, us-east-1, 2022-12'),
    measured('cdkd, 2026-08', 'UpdateUserPool resets an `AutoVerifiedAttributes` that is left out'),
  ],
  serviceMessage:
    'SMS configuration is required when phone_number is selected for auto verification',
  example: {
    bad: '{ "MfaConfiguration": "OFF" }',
    good: '{ "MfaConfiguration": "OPTIONAL", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
    pool: { userPoolId: 'us-east-1_Ab12Cd34E', autoVerifiedAttributes: ['phone_number'] },
  },
  check(context) {
    const { root, pool, mode } = context;
    const off = mode === 'OFF' || (mode === 'missing' && context.factors.length === 0);
    const place = memberAt(root, 'MfaConfiguration')?.value ?? root;
    if (!off || !place || !pool.autoVerifiedAttributes?.includes('phone_number')) {
      return [];
    }
    const message = l10n.t(
      'User pool {0} refuses to turn MFA off because it verifies phone numbers by itself: take phone_number out of its auto verification first.',
      pool.userPoolId,
    );
    return [{ ...rangeOf(place), message }];
  },
};
