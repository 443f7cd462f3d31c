import * as l10n from '@vscode/l10n';
import type { Node } from 'jsonc-parser';
import { memberAt } from '../document/members';
import { styleOf } from '../document/style';
import { setMember } from '../edits/editMembers';
import { oneTimePasswordsOf } from '../model/poolFacts';
import { measured } from '../engine/evidence';
import type { Fix, PoolRule } from '../engine/rule';
import { isMisspelt } from '../engine/structureFindings';
import { makeOptional } from '../engine/modeFixes';
import { rangeOf } from '../document/textRange';
import { rewrite } from '../engine/fixes';
import type { RuleContext } from '../engine/ruleContext';

const block = 'WebAuthnConfiguration';
const member = 'FactorConfiguration';
const multiFactor = 'MULTI_FACTOR_WITH_USER_VERIFICATION';

export const poolPasskeyFactor: PoolRule = {
  id: 'pool-passkey-factor',
  severity: 'error',
  needsPool: true,
  summary: 'With `ON`, passkeys that are a first factor count as two factors.',
  details:
    'A user pool whose allowed first factors (`Policies.SignInPolicy.AllowedFirstAuthFactors`) have `WEB_AUTHN` refuses `ON` unless the request says `"FactorConfiguration": "MULTI_FACTOR_WITH_USER_VERIFICATION"`. Left out, it is `SINGLE_FACTOR`, also where the whole block is left out. It accepts `OPTIONAL` as it is.',
  known: [measured('cdkd, us-east-1, 2026-09-23')],
  serviceMessage:
    'Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed first auth factor',
  example: {
    bad: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true }, "WebAuthnConfiguration": { "RelyingPartyId": "auth.example.com" } }',
    good: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true }, "WebAuthnConfiguration": { "RelyingPartyId": "auth.example.com", "FactorConfiguration": "MULTI_FACTOR_WITH_USER_VERIFICATION" } }',
    pool: { userPoolId: 'us-east-1_Ab12Cd34E', allowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] },
  },
  check(context) {
    const { pool } = context;
    if (!pool.allowedFirstAuthFactors?.includes('WEB_AUTHN') || context.mode !== 'ON') {
      return [];
    }
    const place = singleFactorPlace(context);
    return place
      ? [
          {
            ...rangeOf(place),
            message: l10n.t(
              'User pool {0} refuses "ON" unless "{1}" is "{2}", because passkeys are one of its first factors.',
              pool.userPoolId,
              member,
              multiFactor,
            ),
            fixes: () => fixesOf(context),
          },
        ]
      : [];
  },
};

/** What says that a passkey is one factor: the value, else the block, else the mode without one. */
function singleFactorPlace(context: RuleContext): Node | undefined {
  const { root } = context;
  const passkeys = memberAt(root, block);
  if (!passkeys) {
    const mode = memberAt(root, 'MfaConfiguration')?.value;
    return isMisspelt(context, [block]) ? undefined : mode;
  }
  const factor = memberAt(root, block, member);
  if (factor) {
    return factor.value?.value === 'SINGLE_FACTOR' ? factor.value : undefined;
  }
  const whole = passkeys.value?.type === 'object' && !isMisspelt(context, [member], [block]);
  return whole ? passkeys.key : undefined;
}

/**
 * `OPTIONAL` comes first where the pool refuses `ON` for its one-time passwords too: what passkeys count
 * as would not help then.
 */
function fixesOf({ document, pool }: RuleContext): Fix[] {
  const { root } = document;
  const style = styleOf(document);
  const changed = memberAt(root, block)
    ? setMember(document, [block], member, multiFactor, style)
    : setMember(document, [], block, { [member]: multiFactor }, style);
  const title = l10n.t('Set "{0}" to "{1}"', member, multiFactor);
  const count = rewrite(title, document, changed);
  const mode = memberAt(root, 'MfaConfiguration')?.value;
  const optional = mode ? [makeOptional(mode)] : [];
  return oneTimePasswordsOf(pool).length > 0
    ? [...optional, ...count]
    : [...count.map((fix) => ({ ...fix, preferred: true })), ...optional];
}
