import * as l10n from '@vscode/l10n';
import { modeOf, type MfaConfig } from '../model/mfaConfig';
import type { PoolFacts } from '../model/poolFacts';

/**
 * What a request depends on in its user pool and nobody could look at, in words for a list. Empty where
 * everything is known, or nothing of it matters to the request.
 *
 * @param facts undefined where the user may not call DescribeUserPool
 */
export function uncheckedFacts(config: MfaConfig, facts: PoolFacts | undefined): string[] {
  const on = modeOf(config) === 'ON';
  const sms = config.SmsMfaConfiguration !== undefined;
  const email = config.EmailMfaConfiguration !== undefined;
  const passkeys = config.WebAuthnConfiguration !== undefined;
  const known = facts !== undefined;
  return [
    ...((email || passkeys) && facts?.tier === undefined ? [l10n.t('its tier')] : []),
    ...(email && facts?.emailSendingAccount === undefined ? [l10n.t('how it sends email')] : []),
    ...((email || sms) && !known ? [l10n.t('how its users recover their accounts')] : []),
    ...(on && !known ? [l10n.t('which first factors its users sign in with')] : []),
    ...(on && !known ? [l10n.t('whether it uses adaptive authentication')] : []),
    ...(config.WebAuthnConfiguration?.RelyingPartyId !== undefined && !known
      ? [l10n.t('its custom domain')]
      : []),
  ];
}
