import * as l10n from '@vscode/l10n';
import { isDomainName, isIpAddress } from '../passkeys/relyingParty';
import { documented } from '../engine/evidence';
import type { PoolRule } from '../engine/rule';
import { rangeOf } from '../document/textRange';
import { replace } from '../engine/fixes';
import { shortened } from '../engine/naming';

export const poolRelyingParty: PoolRule = {
  id: 'pool-relying-party',
  severity: 'warning',
  needsPool: true,
  summary: "`RelyingPartyId` is the user pool's custom domain, where it has one.",
  details:
    "Managed login and the hosted UI stand at the user pool's custom domain (`CustomDomain`), and can't use passkeys of another relying party. The service accepts it: an app with sign-in pages of its own can be what you want.",
  known: [documented('AWS, guide of passkeys')],
  example: {
    bad: '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "RelyingPartyId": "example.com" } }',
    good: '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "RelyingPartyId": "login.example.com" } }',
    pool: {
      userPoolId: 'us-east-1_Ab12Cd34E',
      customDomain: 'login.example.com',
    },
  },
  check(context) {
    const { pool } = context;
    const member = context.soundString(['WebAuthnConfiguration', 'RelyingPartyId']);
    const domain = pool.customDomain;
    if (!member || domain === undefined || !isOther(member.value, domain)) {
      return [];
    }
    return [
      {
        ...rangeOf(member.node),
        message: l10n.t(
          'The sign-in pages of user pool {0} are at {1} and can\'t use passkeys for "{2}": write "{1}".',
          pool.userPoolId,
          domain,
          shortened(member.value),
        ),
        fixes: () => [
          {
            ...replace(l10n.t('Change to "{0}"', domain), member.node, JSON.stringify(domain)),
            preferred: true,
          },
        ],
      },
    ];
  },
};

/** A text that is no domain has a finding for that, and is judged once it is one. */
function isOther(value: string, domain: string): boolean {
  const lower = value.toLowerCase();
  return value === lower && isDomainName(value) && !isIpAddress(value) && value !== domain;
}
