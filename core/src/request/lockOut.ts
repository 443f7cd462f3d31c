import { factorMembers, modeOf, type MfaConfig } from '../model/mfaConfig';

/**
 * Whether nobody can sign in to a user pool with this configuration: every user needs a second factor, and the only
 * one that is there is a TOTP factor that is disabled. `Enabled` left out counts as false (in the model). That the
 * service takes such a request is inferred: nobody has published an answer.
 */
export function locksEveryoneOut(config: MfaConfig): boolean {
  const factors = factorMembers.filter((name) => config[name] !== undefined);
  const { SoftwareTokenMfaConfiguration: totp } = config;
  return (
    modeOf(config) === 'ON' && factors.length === 1 && totp !== undefined && totp.Enabled !== true
  );
}
