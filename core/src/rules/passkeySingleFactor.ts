import * as l10n from '@vscode/l10n';
import { memberAt } from '../document/members';
import { styleOf } from '../document/style';
import { setMember } from '../edits/editMembers';
import { measured } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { rangeOf } from '../document/textRange';
import { rewrite } from '../engine/fixes';

const block = 'WebAuthnConfiguration';
const member = 'FactorConfiguration';
const multiFactor = 'MULTI_FACTOR_WITH_USER_VERIFICATION';

export const passkeySingleFactor: Rule = {
  id: 'passkey-single-factor',
  severity: 'information',
  summary: 'With `ON`, passkeys count as two factors.',
  details:
    'A user pool that allows passkeys as a first factor (`WEB_AUTHN`) refuses `ON` unless `FactorConfiguration` is `MULTI_FACTOR_WITH_USER_VERIFICATION`: "Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed first auth factor". Left out, it is `SINGLE_FACTOR`. The file alone does not tell what the user pool allows; once the user pool has been read, `pool-passkey-factor` takes the place of this rule.',
  known: [measured('cdkd, us-east-1, 2026-09-23')],
  example: {
    bad: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true }, "WebAuthnConfiguration": { "RelyingPartyId": "auth.example.com" } }',
    good: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true }, "WebAuthnConfiguration": { "RelyingPartyId": "auth.example.com", "FactorConfiguration": "MULTI_FACTOR_WITH_USER_VERIFICATION" } }',
  },
  check({ document, root, mode, pool }) {
    // What the user pool allows is known.
    if (pool) {
      return [];
    }
    const passkeys = memberAt(root, block);
    const factor = memberAt(root, block, member);
    const single = factor === undefined || factor.value?.value === 'SINGLE_FACTOR';
    if (mode !== 'ON' || passkeys?.value?.type !== 'object' || !single) {
      return [];
    }
    return [
      {
        ...rangeOf(factor?.value ?? passkeys.key),
        message: l10n.t(
          'With "ON", a user pool that allows sign-in with a passkey refuses passkeys that count as one factor.',
        ),
        fixes: () =>
          rewrite(
            l10n.t('Set "{0}" to "{1}"', member, multiFactor),
            document,
            setMember(document, [block], member, multiFactor, styleOf(document)),
          ),
      },
    ];
  },
};
