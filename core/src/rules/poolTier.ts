import * as l10n from '@vscode/l10n';
import { measured } from '../engine/evidence';
import { removeBlock } from '../engine/fixes';
import type { Fix, PoolRule } from '../engine/rule';
import { blockIn } from '../model/requestParts';
import { rangeOf } from '../document/textRange';

const messages: readonly (readonly [block: string, message: (pool: string) => string])[] = [
  [
    'EmailMfaConfiguration',
    (pool) =>
      l10n.t(
        'User pool {0} refuses email MFA because it is on the Lite tier: choose Essentials or Plus first.',
        pool,
      ),
  ],
  [
    'WebAuthnConfiguration',
    (pool) =>
      l10n.t(
        'User pool {0} refuses passkeys because it is on the Lite tier: choose Essentials or Plus first.',
        pool,
      ),
  ],
];

export const poolTier: PoolRule = {
  id: 'pool-tier',
  severity: 'error',
  needsPool: true,
  summary: 'A user pool of the Lite tier has neither email MFA nor passkeys.',
  details:
    '`EmailMfaConfiguration` and `WebAuthnConfiguration` need the Essentials or the Plus tier. The service answers with FeatureUnavailableInTierException, of which several wordings were seen.',
  known: [measured('several wordings of FeatureUnavailableInTierException')],
  serviceMessage: 'The following feature is not available for the LITE pricing tier configured: ',
  example: {
    bad: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Your code is {####}" } }',
    good: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
    pool: {
      userPoolId: 'us-east-1_Ab12Cd34E',
      tier: 'LITE',
    },
  },
  check({ document, root, pool }) {
    if (pool.tier !== 'LITE') {
      return [];
    }
    return messages.flatMap(([name, message]) => {
      const block = blockIn(root, name);
      if (!block) {
        return [];
      }
      const fixes = (): Fix[] => removeBlock(document, block);
      return [{ ...rangeOf(block.key), message: message(pool.userPoolId), fixes }];
    });
  },
};
