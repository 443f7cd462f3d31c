import { isObject } from './json';
import { factorMembers, type MfaConfig } from './mfaConfigTypes';
import { schemaAt } from './mfaSchema';

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

/**
 * The configuration without the blocks that say nothing: passkeys with nothing but the defaults of their
 * members. A pool that never had any answers with such a block now and then (measured: eu-west-2, 2026-08-22).
 * A factor's block says something by being there.
 */
export function withoutDefaults(config: MfaConfig): MfaConfig {
  const rest: MfaConfig = { ...config };
  const passkeys = Object.entries(config.WebAuthnConfiguration ?? {});
  const saysNothing = ([name, value]: [string, unknown]): boolean =>
    value === undefined || isUsual(`WebAuthnConfiguration.${name}`, value);
  if (passkeys.every(saysNothing)) {
    delete rest.WebAuthnConfiguration;
  }
  return rest;
}

/** Whether a passkey setting is as good as none: its default, or a block without any. */
export function isUsual(path: string, value: unknown): boolean {
  const names = path.split('.');
  const usual = isObject(value) || value === schemaAt(names)?.default;
  return names[0] === 'WebAuthnConfiguration' && value !== undefined && usual;
}
