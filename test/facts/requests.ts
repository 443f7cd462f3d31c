import type {
  EumsSmsConfigurationType,
  SmsConfigurationType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { MfaRequest } from '../local-pool/requestCases';

/** What the rows put their requests together from. */
export const on = { MfaConfiguration: 'ON' } as const;
export const optional = { MfaConfiguration: 'OPTIONAL' } as const;
export const off = { MfaConfiguration: 'OFF' } as const;

export const totp = { SoftwareTokenMfaConfiguration: { Enabled: true } } as const;
export const email = {
  EmailMfaConfiguration: { Message: 'Your code is {####}', Subject: 'Code' },
} as const;

export const role = 'arn:aws:iam::123456789012:role/Sms';
export const foreignRole = 'arn:aws:iam::210987654321:role/Sms';

/** The SMS factor with its settings as they are. */
export function smsBy(settings: SmsConfigurationType): MfaRequest {
  return {
    SmsMfaConfiguration: {
      SmsAuthenticationMessage: 'Your code is {####}',
      SmsConfiguration: settings,
    },
  };
}

/** Through Amazon SNS. */
export const sms = smsBy({ SnsCallerArn: role, ExternalId: 'pool' });

/** Through AWS End User Messaging SMS, with the role and the external ID that it needs, and more members. */
export function eums(members: Partial<EumsSmsConfigurationType> = {}): MfaRequest {
  return smsBy({ EumsSms: { CallerArn: role, ExternalId: 'pool', ...members } });
}

export const passkeys = { WebAuthnConfiguration: { RelyingPartyId: 'login.example.com' } } as const;
export const verifiedPasskeys = {
  WebAuthnConfiguration: { FactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION' },
} as const;

export const smsText = (SmsAuthenticationMessage: string): MfaRequest => ({
  ...on,
  SmsMfaConfiguration: {
    SmsAuthenticationMessage,
    SmsConfiguration: { SnsCallerArn: role, ExternalId: 'pool' },
  },
});

export const emailText = (Message: string, Subject = 'Code'): MfaRequest => ({
  ...on,
  EmailMfaConfiguration: { Message, Subject },
});
