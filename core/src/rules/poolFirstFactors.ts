import * as l10n from '@vscode/l10n';
import { memberAt } from '../document/members';
import { oneTimePasswordsOf } from '../model/poolFacts';
import { byAnswers } from '../engine/evidence';
import type { PoolRule } from '../engine/rule';
import { makeOptional } from '../engine/modeFixes';
import { rangeOf } from '../document/textRange';

export const poolFirstFactors: PoolRule = {
  id: 'pool-first-factors',
  severity: 'error',
  needsPool: true,
  summary: '`ON` is used only if no first factor is a one-time password.',
  details:
    "A user pool whose allowed first factors (`Policies.SignInPolicy.AllowedFirstAuthFactors`) have `EMAIL_OTP` or `SMS_OTP` refuses `ON`. It accepts `OPTIONAL`. To require a second factor, take the one-time passwords off the user pool's first factors.",
  known: [byAnswers()],
  serviceMessage:
    'Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled',
  example: {
    bad: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
    good: '{ "MfaConfiguration": "OPTIONAL", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
    pool: { userPoolId: 'us-east-1_Ab12Cd34E', allowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] },
  },
  check({ root, mode: written, pool }) {
    const found = oneTimePasswordsOf(pool);
    const mode = memberAt(root, 'MfaConfiguration')?.value;
    if (found.length === 0 || !mode || written !== 'ON') {
      return [];
    }
    return [
      {
        ...rangeOf(mode),
        message: l10n.t(
          'User pool {0} refuses "ON" because its first factors include {1}: write "OPTIONAL", or change the pool\'s first factors.',
          pool.userPoolId,
          found.join(', '),
        ),
        fixes: () => [makeOptional(mode)],
      },
    ];
  },
};
