/** How a user pool asks for a second factor: `UserPoolMfaType` of the service model. */
export type MfaMode = 'OFF' | 'ON' | 'OPTIONAL';

/** `SmsConfigurationType`: how the user pool publishes SMS messages through Amazon SNS. */
export interface SmsConfiguration {
  /** The only member that the service model requires; the service always answers with it. */
  SnsCallerArn: string | undefined;
  ExternalId?: string | undefined;
  SnsRegion?: string | undefined;
}

/** `SmsMfaConfigType`: the SMS factor. */
export interface SmsMfaConfiguration {
  SmsAuthenticationMessage?: string | undefined;
  SmsConfiguration?: SmsConfiguration | undefined;
}

/** `SoftwareTokenMfaConfigType`: the TOTP factor (authenticator apps). */
export interface SoftwareTokenMfaConfiguration {
  Enabled?: boolean | undefined;
}

/** `EmailMfaConfigType`: the email factor. */
export interface EmailMfaConfiguration {
  Message?: string | undefined;
  Subject?: string | undefined;
}

/** `WebAuthnConfigurationType`: passkeys, which are not an MFA factor. */
export interface WebAuthnConfiguration {
  RelyingPartyId?: string | undefined;
  UserVerification?: 'required' | 'preferred' | undefined;
  FactorConfiguration?: 'SINGLE_FACTOR' | 'MULTI_FACTOR_WITH_USER_VERIFICATION' | undefined;
}

/**
 * The MFA configuration of one user pool: a SetUserPoolMfaConfig request without its
 * `UserPoolId`, and just as well a GetUserPoolMfaConfig answer.
 */
export interface MfaConfig {
  MfaConfiguration?: MfaMode | undefined;
  SmsMfaConfiguration?: SmsMfaConfiguration | undefined;
  SoftwareTokenMfaConfiguration?: SoftwareTokenMfaConfiguration | undefined;
  EmailMfaConfiguration?: EmailMfaConfiguration | undefined;
  WebAuthnConfiguration?: WebAuthnConfiguration | undefined;
}

/** The members that count as an MFA factor. Their presence counts, whatever is in them. */
export const factorMembers = [
  'SmsMfaConfiguration',
  'SoftwareTokenMfaConfiguration',
  'EmailMfaConfiguration',
] as const;

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
