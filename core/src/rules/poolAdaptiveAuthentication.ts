import * as l10n from '@vscode/l10n';
import { memberAt } from '../document/members';
import { documented } from '../engine/evidence';
import type { PoolRule } from '../engine/rule';
import { makeOptional } from '../engine/modeFixes';
import { rangeOf } from '../document/textRange';

export const poolAdaptiveAuthentication: PoolRule = {
  id: 'pool-adaptive-authentication',
  severity: 'warning',
  needsPool: true,
  summary: 'With adaptive authentication, MFA is `OPTIONAL`.',
  details:
    "In a user pool with adaptive authentication (`UserPoolAddOns.AdvancedSecurityMode` is `ENFORCED`) the risk of a sign-in decides whether a user is asked for a second factor. The service's reference says to choose `OPTIONAL` there: with `ON` every sign-in is asked for one, whatever its risk. Whether the service refuses `ON` is unproved.",
  known: [documented('AWS, API reference of SetUserPoolMfaConfig')],
  example: {
    bad: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
    good: '{ "MfaConfiguration": "OPTIONAL", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
    pool: {
      userPoolId: 'us-east-1_Ab12Cd34E',
      advancedSecurityMode: 'ENFORCED',
    },
  },
  check({ root, mode: written, pool }) {
    const mode = memberAt(root, 'MfaConfiguration')?.value;
    if (pool.advancedSecurityMode !== 'ENFORCED' || !mode || written !== 'ON') {
      return [];
    }
    return [
      {
        ...rangeOf(mode),
        message: l10n.t(
          'User pool {0} uses adaptive authentication, which "ON" overrides: write "OPTIONAL" to let the risk of a sign-in decide.',
          pool.userPoolId,
        ),
        fixes: () => [makeOptional(mode)],
      },
    ];
  },
};
