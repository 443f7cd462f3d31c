import type {
  EmailMfaConfiguration,
  MfaConfig,
  SoftwareTokenMfaConfiguration,
  WebAuthnConfiguration,
} from '../model/mfaConfig';

/*
 * Blocks to start from. The service accepts each as soon as its empty texts are filled in, and the
 * rules report them until then.
 */

const message = 'Your sign-in code is {####}';

/** Through AWS End User Messaging SMS, which AWS recommends for new user pools. */
export const smsBlock = {
  SmsAuthenticationMessage: message,
  SmsConfiguration: { EumsSms: { CallerArn: '', ExternalId: '' } },
} as const satisfies MfaConfig['SmsMfaConfiguration'];

/** Through Amazon SNS, which most user pools use. */
export const snsBlock = {
  SmsAuthenticationMessage: message,
  SmsConfiguration: { SnsCallerArn: '', ExternalId: '' },
} as const satisfies MfaConfig['SmsMfaConfiguration'];

export const totpBlock = { Enabled: true } as const satisfies SoftwareTokenMfaConfiguration;

export const emailBlock = {
  Subject: 'Your sign-in code',
  Message: message,
} as const satisfies EmailMfaConfiguration;

export const passkeysBlock = {
  RelyingPartyId: '',
  UserVerification: 'preferred',
} as const satisfies WebAuthnConfiguration;
