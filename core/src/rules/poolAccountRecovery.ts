import * as l10n from '@vscode/l10n';
import type { Rule } from '../engine/rule';
import { blockIn } from '../model/requestParts';
import { rangeOf } from '../document/textRange';

/** Each factor that sends codes, with the recovery that sends to the same place. */
const conflicts: readonly (readonly [
  block: string,
  mechanism: string,
  message: (pool: string) => string,
])[] = [
  [
    'EmailMfaConfiguration',
    'verified_email',
    (pool) =>
      l10n.t(
        'User pool {0} refuses email MFA because its users recover their accounts by email only: allow another recovery method first.',
        pool,
      ),
  ],
  [
    'SmsMfaConfiguration',
    'verified_phone_number',
    (pool) =>
      l10n.t(
        'User pool {0} refuses SMS MFA because its users recover their accounts by SMS only: allow another recovery method first.',
        pool,
      ),
  ],
];

export const poolAccountRecovery: Rule = {
  id: 'pool-account-recovery',
  severity: 'error',
  needsPool: true,
  summary: 'Codes for signing in and for recovery can go to different places.',
  details:
    'A user pool whose only recovery mechanism (`AccountRecoverySetting.RecoveryMechanisms`) is `verified_email` refuses `EmailMfaConfiguration`, and one whose only mechanism is `verified_phone_number` refuses `SmsMfaConfiguration`: whoever reads the one message could reset the password and sign in. Allow both mechanisms, or another factor.',
  serviceMessage:
    'Invalid account recovery setting parameter. Account Recovery Setting cannot use ',
  example: {
    bad: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Your code is {####}" } }',
    good: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
    pool: {
      userPoolId: 'us-east-1_Ab12Cd34E',
      recoveryMechanisms: ['verified_email'],
    },
  },
  check({ root, pool }) {
    const [only, ...others] = pool?.recoveryMechanisms ?? [];
    if (!pool || others.length > 0) {
      return [];
    }
    return conflicts.flatMap(([name, mechanism, message]) => {
      const block = blockIn(root, name);
      return block && mechanism === only
        ? [{ ...rangeOf(block.key), message: message(pool.userPoolId) }]
        : [];
    });
  },
};
