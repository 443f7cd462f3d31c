import * as l10n from '@vscode/l10n';
import { memberAt } from '../document/members';
import { styleOf } from '../document/style';
import { rangeOf } from '../document/textRange';
import { setMember } from '../edits/editMembers';
import { documented, inferred } from '../engine/evidence';
import { rewrite } from '../engine/fixes';
import type { Fix, PoolRule } from '../engine/rule';
import type { RuleContext } from '../engine/ruleContext';
import { isMisspelt } from '../engine/structureFindings';
import type { PoolFacts } from '../model/poolFacts';

const [blockName, name] = ['WebAuthnConfiguration', 'RelyingPartyId'] as const;

export const poolRelyingPartyMissing: PoolRule = {
  id: 'pool-relying-party-missing',
  severity: 'warning',
  needsPool: true,
  summary: 'Passkeys have a relying party: `RelyingPartyId`, or a domain of the user pool.',
  details:
    'Without a `RelyingPartyId`, the relying party is the user pool\'s custom domain, else its prefix domain. Where it has neither and passkeys are a first factor, the service accepts the request, and users get "No relying party Id or domain configured for the user pool" when they register a passkey. Name the domain of your sign-in pages.',
  known: [
    inferred('from published words of the service, which users met when they registered a passkey'),
    documented(
      'AWS, API reference of WebAuthnConfigurationType',
      'A domain of the user pool is the relying party where none is named',
    ),
  ],
  example: {
    bad: '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "UserVerification": "required" } }',
    good: '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "UserVerification": "required", "RelyingPartyId": "example.com" } }',
    pool: {
      userPoolId: 'us-east-1_Ab12Cd34E',
      tier: 'ESSENTIALS',
      allowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'],
    },
  },
  check(context) {
    const { pool, root } = context;
    const block = memberAt(root, blockName);
    const place = block?.key ?? memberAt(root, 'MfaConfiguration')?.value ?? root;
    if (
      !place ||
      !needsRelyingParty(pool) ||
      (block && block.value?.type !== 'object') ||
      memberAt(block?.value, name) ||
      isMisspelt(context, [name], [blockName])
    ) {
      return [];
    }
    return [
      {
        ...rangeOf(place),
        message: l10n.t(
          'User pool {0} has no domain for passkeys, so nobody can register one: add "RelyingPartyId".',
          pool.userPoolId,
        ),
        fixes: () => fixesOf(context),
      },
    ];
  },
};

/** A domain that is absent is one that the pool lacks only where the tier tells that it has been read. */
function needsRelyingParty(pool: PoolFacts): boolean {
  return (
    pool.tier !== undefined &&
    pool.domain === undefined &&
    pool.customDomain === undefined &&
    pool.allowedFirstAuthFactors?.includes('WEB_AUTHN') === true
  );
}

/** None is preferred: the empty text is an error until it is filled in. */
function fixesOf({ document, root }: RuleContext): Fix[] {
  const style = styleOf(document);
  const text = memberAt(root, blockName)
    ? setMember(document, [blockName], name, '', style)
    : setMember(document, [], blockName, { [name]: '' }, style);
  return rewrite(l10n.t('Add an empty "{0}"', name), document, text);
}
