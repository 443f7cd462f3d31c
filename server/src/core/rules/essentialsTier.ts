import { membersOf } from '../document/members';
import type { Rule } from './rule';
import { rangeOf } from './support';

const features: ReadonlyMap<string, string> = new Map([
  ['EmailMfaConfiguration', 'Email MFA needs'],
  ['WebAuthnConfiguration', 'Passkeys need'],
]);

export const essentialsTier: Rule = {
  id: 'essentials-tier',
  severity: 'information',
  summary: 'Email MFA and passkeys need a user pool of the Essentials tier or higher.',
  details:
    'On a user pool of the Lite tier the service answers `EmailMfaConfiguration` and `WebAuthnConfiguration` with FeatureUnavailableInTierException. The file alone does not tell the tier. One of the two is reported, the first in the file.',
  example: {
    bad: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Your code is {####}" } }',
    good: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
  },
  check({ document }) {
    return membersOf(document.root)
      .filter(({ name }) => features.has(name))
      .slice(0, 1)
      .map(({ name, key }) => ({
        ...rangeOf(key),
        message: `${features.get(name) ?? ''} a user pool of the Essentials tier or higher.`,
      }));
  },
};
