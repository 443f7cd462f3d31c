import type { PublishedError } from './publishedErrors';

const invalid = 'InvalidParameterException';
const console = '(use the AWS console: an UpdateUserPool call resets what it leaves out)';

const tier = {
  name: 'FeatureUnavailableInTierException',
  entry: 'essentials-tier',
  because: `the plan of the pool has no email MFA and no passkeys: choose the Essentials or Plus plan ${console}, or remove EmailMfaConfiguration and WebAuthnConfiguration.`,
  buttons: ['open-pool'],
} as const;

const crossAccount = {
  message: 'Cross-account pass role is not allowed.',
  entry: 'cross-account-role',
  because:
    "role ROLE is in another AWS account than the pool: name a role of the pool's own account in the file.",
  buttons: ['show-problems'],
} as const;

const relyingParty = {
  message: 'No relying party Id or domain configured for the user pool',
  entry: 'relying-party-missing',
  because:
    'the pool has neither a relying party nor a domain: add RelyingPartyId to WebAuthnConfiguration in the file, or a domain to the pool.',
  buttons: ['show-problems'],
} as const;

/** What the rest of the user pool rules out. */
export const aboutThePool: readonly PublishedError[] = [
  {
    row: 'EMAIL_OTP or SMS_OTP a first factor, ON',
    name: invalid,
    message:
      'Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled',
    entry: 'one-time-password-first',
    because: `users of the pool may sign in with a one-time password alone, which MFA ON rules out: set MfaConfiguration to OPTIONAL, or take EMAIL_OTP and SMS_OTP out of the first factors of the pool ${console}.`,
    buttons: ['open-pool'],
  },
  {
    row: 'WEB_AUTHN a first factor, ON without MULTI_FACTOR_WITH_USER_VERIFICATION',
    name: invalid,
    message:
      'Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed first auth factor',
    entry: 'passkey-single-factor',
    because:
      'with MFA ON a passkey alone is not enough: set FactorConfiguration to MULTI_FACTOR_WITH_USER_VERIFICATION, or MfaConfiguration to OPTIONAL.',
    buttons: ['show-problems'],
  },
  {
    row: 'WEB_AUTHN into the first factors before MULTI_FACTOR_WITH_USER_VERIFICATION',
    name: invalid,
    message:
      'WEB_AUTHN cannot be used as an auth factor when MFA is enabled if not configured for MFA',
    entry: 'passkey-order',
    because: `a passkey does not count as MFA in this pool yet: apply FactorConfiguration MULTI_FACTOR_WITH_USER_VERIFICATION first, and then add WEB_AUTHN to the first factors of the pool ${console}.`,
    buttons: ['open-pool'],
  },
  {
    row: 'EmailSendingAccount COGNITO_DEFAULT, EmailMfaConfiguration',
    name: invalid,
    message:
      'Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT. Update the value of EmailSendingAccount.',
    entry: 'email-account',
    because: `the pool sends email from Amazon Cognito's own account, which has no MFA codes: let the pool send with Amazon SES ${console}, or remove EmailMfaConfiguration.`,
    buttons: ['open-pool'],
  },
  {
    row: 'AccountRecoverySetting not set or verified_email alone, EmailMfaConfiguration',
    name: invalid,
    message:
      'Cannot set EmailMfaConfiguration when user pool AccountRecoverySetting is not set or contains only verified_email in RecoveryMechanisms.',
    entry: 'email-account-recovery',
    because: `the account recovery of the pool is not set or is by email alone, where users would get MFA codes too: allow another way of account recovery ${console}, or remove EmailMfaConfiguration.`,
    buttons: ['open-pool'],
  },
  {
    row: 'verified_phone_number alone, SmsMfaConfiguration',
    name: invalid,
    message:
      'Invalid account recovery setting parameter. Account Recovery Setting cannot use verified_phone_number as a recovery mechanism when SMS MFA is configured.',
    entry: 'phone-account-recovery',
    because: `the account recovery of the pool is by text message, where users would get MFA codes too: let it be by email instead ${console}, or remove SmsMfaConfiguration.`,
    buttons: ['open-pool'],
  },
  {
    row: 'AutoVerifiedAttributes phone_number, OFF',
    name: invalid,
    message: 'SMS configuration is required when phone_number is selected for auto verification',
    entry: 'phone-verification-off',
    because: `the pool verifies phone numbers, for which it needs an SMS configuration: take phone_number out of AutoVerifiedAttributes of the pool first ${console}, or keep SmsMfaConfiguration with MFA ON or OPTIONAL.`,
    buttons: ['open-pool'],
  },
  {
    row: 'AutoVerifiedAttributes phone_number, ON or OPTIONAL without SMS block',
    name: invalid,
    message:
      'SMS configuration and Auto verification for phone_number are required when MFA is required/optional',
    entry: 'phone-verification-without-sms',
    because: `MFA of this pool needs an SMS configuration and verified phone numbers: add SmsMfaConfiguration with SmsConfiguration to the file, and phone_number to AutoVerifiedAttributes of the pool where it is missing ${console}.`,
    buttons: ['open-pool'],
  },
  {
    row: 'an active SMS configuration, the SMS factor left out',
    name: invalid,
    message: "Can't turn off SMS_MFA when SMS configuration is set for the user pool",
    entry: 'sms-still-configured',
    because:
      'the pool has an SMS configuration, with which text messages stay a factor: keep SmsMfaConfiguration in the file, with MfaConfiguration ON or OPTIONAL.',
    buttons: ['open-pool'],
  },
  {
    row: 'UserPoolTier LITE, email or passkeys',
    message:
      'The following feature is not available for the LITE pricing tier configured: Email MFA',
    ...tier,
  },
  { row: 'the same in any other words', message: 'Something new', ...tier },
  { row: 'role of another account', name: 'AccessDeniedException', ...crossAccount },
  {
    row: 'the same by the name of a user who may not',
    name: 'NotAuthorizedException',
    ...crossAccount,
  },
  { row: 'the same by the name of a wrong parameter', name: invalid, ...crossAccount },
  {
    row: 'no domain, no RelyingPartyId, when a user registers a passkey',
    name: 'WebAuthnConfigurationMissingException',
    ...relyingParty,
  },
  { row: 'the same by the name of a wrong parameter', name: invalid, ...relyingParty },
  {
    row: "an operation that a replica's Region doesn't have",
    name: 'OperationNotEnabledException',
    entry: 'replica',
    because:
      'that Region does not have this operation for the pool, as a replica does not: use the primary Region of the pool, us-east-1.',
    buttons: ['open-setting'],
  },
];
