import * as l10n from '@vscode/l10n';
import { isPublicSuffix } from '../passkeys/publicSuffixes';
import { bareDomain } from '../passkeys/relyingParty';
import { byStandard, inModel } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { rangeOf } from '../document/textRange';
import { shortened } from '../engine/naming';

export const relyingPartyPublicSuffix: Rule = {
  id: 'relying-party-public-suffix',
  severity: 'warning',
  summary: '`RelyingPartyId` is a domain of your own.',
  details:
    'Browsers register no passkey for a [public suffix](https://publicsuffix.org), a domain below which anybody can have a name: `com`, `co.uk`, `github.io`, `s3.amazonaws.com`, `auth.eu-west-1.amazoncognito.com`. The service model allows it. Write the domain of the page that users sign in on, or a domain of your own above it.',
  known: [byStandard('W3C, Web Authentication', 'What browsers refuse'), inModel('It is allowed')],
  example: {
    bad: '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "RelyingPartyId": "auth.eu-west-1.amazoncognito.com" } }',
    good: '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "RelyingPartyId": "example.auth.eu-west-1.amazoncognito.com" } }',
  },
  check(context) {
    // The user pool's custom domain is the better answer: `pool-relying-party` gives it.
    if (context.pool?.customDomain !== undefined) {
      return [];
    }
    const member = context.soundString(['WebAuthnConfiguration', 'RelyingPartyId']);
    // What is more or less than a domain is another mistake.
    return member && bareDomain(member.value) === member.value && isPublicSuffix(member.value)
      ? [
          {
            ...rangeOf(member.node),
            message: l10n.t(
              'Anyone can have a domain below "{0}", so browsers register no passkeys for it: use a domain of your own.',
              shortened(member.value),
            ),
          },
        ]
      : [];
  },
};
