import * as l10n from '@vscode/l10n';
import { modeOf, withoutDefaults, type MfaConfig } from '../model/mfaConfig';
import { unknownParts } from '../model/unknownMembers';

/**
 * What a user pool's configuration is in a few words, by which people know it again: the mode, the factors, and what
 * has no share in that, such as `ON (SMS, TOTP), passkeys`. A pool with MFA off has no factors: what it keeps of
 * SMS settings serves the verification of phone numbers.
 */
export function modeAndFactors(config: MfaConfig): string {
  const mode = modeOf(config);
  const factors = mode === 'OFF' ? [] : factorNames(config);
  const passkeys = withoutDefaults(config).WebAuthnConfiguration !== undefined;
  return [
    factors.length > 0 ? `${mode} (${factors.join(', ')})` : mode,
    ...(passkeys ? [l10n.t('passkeys')] : []),
    ...unknownParts(config),
  ].join(', ');
}

function factorNames({
  SmsMfaConfiguration: sms,
  EmailMfaConfiguration: email,
  SoftwareTokenMfaConfiguration: totp,
}: MfaConfig): string[] {
  return [
    ...(sms ? [l10n.t('SMS')] : []),
    ...(email ? [l10n.t('email')] : []),
    ...(totp ? [totp.Enabled === true ? l10n.t('TOTP') : l10n.t('disabled TOTP')] : []),
  ];
}
