import { factorMembers, type MfaConfig } from './mfaConfigTypes';

export {
  factorMembers,
  fileMembers,
  type EmailMfaConfiguration,
  type MfaConfig,
  type SoftwareTokenMfaConfiguration,
  type WebAuthnConfiguration,
} from './mfaConfigTypes';

/** How a user pool asks for a second factor: `UserPoolMfaType` of the service model. */
export type MfaMode = NonNullable<MfaConfig['MfaConfiguration']>;

/** The mode that the service stores: a request without `MfaConfiguration` turns MFA off. */
export function modeOf(config: MfaConfig): MfaMode {
  return config.MfaConfiguration ?? 'OFF';
}

/** The configuration without its factors. */
export function withoutFactors(config: MfaConfig): MfaConfig {
  const rest: MfaConfig = { ...config };
  for (const member of factorMembers) {
    rest[member] = undefined;
  }
  return rest;
}
