/** The pools that the local user pool starts with, one for each state worth trying. */
import type { JsonObject } from './awsJson';

/** The ids of the default pools: fixed, so that tests and sample files can name them. */
export const poolIds = {
  Customers: 'us-east-1_Cu5t0mErs',
  Staff: 'us-east-1_St4ffP00l',
  Partners: 'us-east-1_PartN3rs1',
  Legacy: 'us-east-1_L3gacyP0o',
  Passwordless: 'us-east-1_N0PassW0r',
} as const;

export interface PoolSeed {
  readonly id: string;
  readonly name: string;
  readonly tier: 'LITE' | 'ESSENTIALS' | 'PLUS';
  /** Members of DescribeUserPool's answer beyond id, name, ARN, dates, tier and MFA. */
  readonly pool: JsonObject;
  /** What GetUserPoolMfaConfig answers, MfaConfiguration included. */
  readonly mfa: JsonObject;
}

const smsConfiguration: JsonObject = {
  SnsCallerArn: 'arn:aws:iam::123456789012:role/service-role/CognitoSms',
  ExternalId: 'cognito-sms',
  SnsRegion: 'us-east-1',
};

const developerEmail: JsonObject = {
  EmailSendingAccount: 'DEVELOPER',
  SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/example.com',
  From: 'Example <no-reply@example.com>',
};

const emailAndPhoneRecovery: JsonObject = {
  RecoveryMechanisms: [
    { Name: 'verified_email', Priority: 1 },
    { Name: 'verified_phone_number', Priority: 2 },
  ],
};

const passwordFirst: JsonObject = { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] } };

/** Nobody has set MFA up here, and Cognito's own account sends the email. */
const customers: PoolSeed = {
  id: poolIds.Customers,
  name: 'Customers',
  tier: 'ESSENTIALS',
  pool: {
    EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
    AccountRecoverySetting: emailAndPhoneRecovery,
    AutoVerifiedAttributes: ['email'],
    Policies: passwordFirst,
  },
  mfa: { MfaConfiguration: 'OFF' },
};

/** MFA is required, by text message or authenticator app. */
const staff: PoolSeed = {
  id: poolIds.Staff,
  name: 'Staff',
  tier: 'ESSENTIALS',
  pool: {
    EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
    AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
    Policies: passwordFirst,
  },
  mfa: {
    MfaConfiguration: 'ON',
    SmsMfaConfiguration: {
      SmsAuthenticationMessage: 'Your sign-in code is {####}.',
      SmsConfiguration: smsConfiguration,
    },
    SoftwareTokenMfaConfiguration: { Enabled: true },
  },
};

/** MFA is optional; email, an authenticator app and passkeys are there to choose from. */
const partners: PoolSeed = {
  id: poolIds.Partners,
  name: 'Partners',
  tier: 'ESSENTIALS',
  pool: {
    EmailConfiguration: developerEmail,
    AccountRecoverySetting: emailAndPhoneRecovery,
    CustomDomain: 'login.example.com',
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } },
  },
  mfa: {
    MfaConfiguration: 'OPTIONAL',
    SoftwareTokenMfaConfiguration: { Enabled: true },
    EmailMfaConfiguration: {
      Subject: 'Your sign-in code',
      Message: 'Your sign-in code is {####}.',
    },
    WebAuthnConfiguration: {
      RelyingPartyId: 'login.example.com',
      UserVerification: 'preferred',
      FactorConfiguration: 'SINGLE_FACTOR',
    },
  },
};

/** MFA is off, yet Get tells of SMS: the same settings serve phone verification. */
const legacy: PoolSeed = {
  id: poolIds.Legacy,
  name: 'Legacy',
  tier: 'LITE',
  pool: {
    EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
    AccountRecoverySetting: emailAndPhoneRecovery,
    AutoVerifiedAttributes: ['phone_number'],
    SmsConfiguration: smsConfiguration,
    Policies: passwordFirst,
  },
  mfa: { MfaConfiguration: 'OFF' },
};

/** Users sign in by emailed code or passkey, which rules required MFA out. */
const passwordless: PoolSeed = {
  id: poolIds.Passwordless,
  name: 'Passwordless',
  tier: 'ESSENTIALS',
  pool: {
    EmailConfiguration: developerEmail,
    AccountRecoverySetting: emailAndPhoneRecovery,
    Domain: 'passwordless',
    Policies: {
      SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN'] },
    },
  },
  mfa: {
    MfaConfiguration: 'OFF',
    WebAuthnConfiguration: { RelyingPartyId: 'example.com', UserVerification: 'required' },
  },
};

export const defaultSeeds: readonly PoolSeed[] = [customers, staff, partners, legacy, passwordless];
