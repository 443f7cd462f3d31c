import * as l10n from '@vscode/l10n';
import { removeBlock } from '../engine/fixes';
import { rangeOf } from '../document/textRange';
import { byAnswers, measured } from '../engine/evidence';
import type { PoolRule } from '../engine/rule';
import { blockIn } from '../model/requestParts';

export const poolAccountRecovery: PoolRule = {
  id: 'pool-account-recovery',
  severity: 'error',
  needsPool: true,
  summary: 'Email MFA requires a way to recover accounts that is not email.',
  details:
    'A user pool whose account recovery (`AccountRecoverySetting.RecoveryMechanisms`) is not set, or is `verified_email` alone, refuses `EmailMfaConfiguration`: whoever reads the one mailbox could reset the password and sign in. `admin_only` and two mechanisms are accepted. Whoever changes the setting by UpdateUserPool must pass the rest of the pool too: what that leaves out is reset.',
  known: [byAnswers(), measured('cdkd, 2026-08', 'UpdateUserPool resets what a call leaves out')],
  serviceMessage:
    'Cannot set EmailMfaConfiguration when user pool AccountRecoverySetting is not set or contains only verified_email in RecoveryMechanisms.',
  example: {
    bad: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Your code is {####}" } }',
    good: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
    pool: { userPoolId: 'us-east-1_Ab12Cd34E', recoveryMechanisms: ['verified_email'] },
  },
  check({ document, root, pool }) {
    const email = blockIn(root, 'EmailMfaConfiguration');
    const names = pool.recoveryMechanisms;
    if (!email || !names?.every((name) => name === 'verified_email')) {
      return [];
    }
    const message =
      names.length === 0
        ? l10n.t(
            'User pool {0} refuses email MFA because its account recovery is not set: set another mechanism than email first.',
            pool.userPoolId,
          )
        : l10n.t(
            'User pool {0} refuses email MFA because its users recover their accounts by email only: allow another recovery method first.',
            pool.userPoolId,
          );
    return [{ ...rangeOf(email.key), message, fixes: () => removeBlock(document, email) }];
  },
};
