import * as l10n from '@vscode/l10n';
import { membersOf } from '../document/members';
import { measured } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { rangeOf } from '../document/textRange';

const messages: ReadonlyMap<string, () => string> = new Map([
  [
    'EmailMfaConfiguration',
    () => l10n.t('Email MFA requires a user pool on the Essentials tier or higher.'),
  ],
  [
    'WebAuthnConfiguration',
    () => l10n.t('Passkeys require a user pool on the Essentials tier or higher.'),
  ],
]);

export const essentialsTier: Rule = {
  id: 'essentials-tier',
  severity: 'information',
  summary: 'Email MFA and passkeys require a user pool on the Essentials tier or higher.',
  details:
    'On a user pool of the Lite tier the service answers `EmailMfaConfiguration` and `WebAuthnConfiguration` with FeatureUnavailableInTierException. The file alone does not tell the tier; once the user pool has been read, `pool-tier` takes the place of this rule. One of the two is reported, the first in the file.',
  known: [measured('several wordings of FeatureUnavailableInTierException')],
  example: {
    bad: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Your code is {####}" } }',
    good: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
  },
  check({ document, pool }) {
    // A tier that is known needs no guess.
    if (pool?.tier !== undefined) {
      return [];
    }
    return membersOf(document.root)
      .filter(({ name }) => messages.has(name))
      .slice(0, 1)
      .map(({ name, key }) => ({
        ...rangeOf(key),
        message: messages.get(name)?.() ?? '',
      }));
  },
};
