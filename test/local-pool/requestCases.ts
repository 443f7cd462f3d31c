/** What the service accepts and refuses, row by row, with pools that show it. */
import type {
  SetUserPoolMfaConfigRequest,
  SmsConfigurationType,
} from '@aws-sdk/client-cognito-identity-provider';
import { defaultSeeds } from './seeds';
import type { PoolSeed } from './seeds';

export type MfaRequest = Omit<SetUserPoolMfaConfigRequest, 'UserPoolId'>;

export const totp = { SoftwareTokenMfaConfiguration: { Enabled: true } } as const;
const email = { EmailMfaConfiguration: { Message: 'Code {####}', Subject: 'Code' } } as const;
const sms = {
  SmsMfaConfiguration: {
    SmsAuthenticationMessage: 'Code {####}',
    SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/Sms' },
  },
} as const;
const passkeys = { WebAuthnConfiguration: { RelyingPartyId: 'example.com' } } as const;
export const verifiedPasskeys = {
  WebAuthnConfiguration: { FactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION' },
} as const;

export const offWithFactor =
  "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.";
const onWithoutFactor =
  'Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.';
const incompleteSms =
  'Invalid SMS MFA configuration given, external id and a valid caller arn are required';
const oneTimePasswordFirst =
  'Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled';
const singleFactorPasskeys =
  'Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed first auth factor';
const cognitoSendsEmail =
  'Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT. Update the value of EmailSendingAccount.';

const developer = { EmailConfiguration: { EmailSendingAccount: 'DEVELOPER' } };
const recoveryBy = (...names: string[]) => ({
  AccountRecoverySetting: {
    RecoveryMechanisms: names.map((Name, index) => ({ Name, Priority: index + 1 })),
  },
});

function extraPool(name: string, pool: PoolSeed['pool']): PoolSeed {
  const id = `${extraRegions[name] ?? 'us-east-1'}_${name}`;
  return { id, name, tier: 'PLUS', pool, mfa: { MfaConfiguration: 'OFF' } };
}

const extraPools: Readonly<Record<string, PoolSeed['pool']>> = {
  SmsFirst: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['SMS_OTP'] } } },
  EmailOnly: { ...developer, ...recoveryBy('verified_email') },
  PhoneOnly: { ...developer, ...recoveryBy('verified_phone_number') },
  Both: { ...developer, ...recoveryBy('verified_phone_number', 'verified_email') },
  Adaptive: { UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' } },
  NoRecovery: developer,
  AdminOnly: { ...developer, ...recoveryBy('admin_only') },
  PhoneVerified: { AutoVerifiedAttributes: ['phone_number'] },
  Seoul: {},
  Ohio: {},
  HongKong: {},
};

const extraRegions: Readonly<Record<string, string>> = {
  Seoul: 'ap-northeast-2',
  Ohio: 'us-east-2',
  HongKong: 'ap-east-1',
};

/** The default pools, and one for each further state that the cases need. */
export const caseSeeds: readonly PoolSeed[] = [
  ...defaultSeeds,
  ...Object.entries(extraPools).map(([name, members]) => extraPool(name, members)),
];

/** What the request has, the pool's name, the request. */
export const acceptedRequests: readonly [string, string, MfaRequest][] = [
  ['nothing', 'Staff', {}],
  ['OFF and passkeys', 'Staff', { MfaConfiguration: 'OFF', ...passkeys }],
  ['passkeys alone', 'Staff', passkeys],
  [
    'ON with a factor that is not enabled',
    'Staff',
    { MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration: { Enabled: false } },
  ],
];

/** What the request has, the request, the message. */
export const refusedRequests: readonly [string, MfaRequest, string][] = [
  ['a factor without MfaConfiguration', totp, offWithFactor],
  ['OFF and SMS', { MfaConfiguration: 'OFF', ...sms }, offWithFactor],
  ['OFF and email', { MfaConfiguration: 'OFF', ...email }, offWithFactor],
  [
    'OFF and a disabled factor',
    { MfaConfiguration: 'OFF', SoftwareTokenMfaConfiguration: { Enabled: false } },
    offWithFactor,
  ],
  [
    'SMS settings with neither role nor End User Messaging, whatever the mode',
    { MfaConfiguration: 'OFF', SmsMfaConfiguration: { SmsConfiguration: { ExternalId: 'x' } } },
    incompleteSms,
  ],
  [
    'SMS settings with an empty role',
    { MfaConfiguration: 'ON', SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: '' } } },
    incompleteSms,
  ],
  ['ON without a factor', { MfaConfiguration: 'ON' }, onWithoutFactor],
  ['OPTIONAL without a factor', { MfaConfiguration: 'OPTIONAL' }, onWithoutFactor],
  ['ON and passkeys only', { MfaConfiguration: 'ON', ...passkeys }, onWithoutFactor],
  ['OPTIONAL and passkeys only', { MfaConfiguration: 'OPTIONAL', ...passkeys }, onWithoutFactor],
];

const invalid = 'InvalidParameterException';
const tier = 'FeatureUnavailableInTierException';
const tierMessage = (feature: string) =>
  `The following feature is not available for the LITE pricing tier configured: ${feature}`;
const emailRecovery =
  'Cannot set EmailMfaConfiguration when user pool AccountRecoverySetting is not set or contains only verified_email in RecoveryMechanisms.';
const phoneRecovery =
  'Invalid account recovery setting parameter. Account Recovery Setting cannot use verified_phone_number as a recovery mechanism when SMS MFA is configured.';
const phoneVerification =
  'SMS configuration is required when phone_number is selected for auto verification';
const phoneVerificationWith = (mode: string) =>
  `SMS configuration and Auto verification for phone_number are required when MFA is ${mode}`;
const crossAccount = 'Cross-account pass role is not allowed.';
const smsWith = (SmsConfiguration: SmsConfigurationType) => ({
  SmsMfaConfiguration: { SmsAuthenticationMessage: 'Code {####}', SmsConfiguration },
});
const role = 'arn:aws:iam::123456789012:role/Sms';
const foreignRole = 'arn:aws:iam::210987654321:role/Sms';
const snsFrom = (SnsRegion: string) => smsWith({ SnsCallerArn: role, SnsRegion });
const eumsFrom = (Region: string) => smsWith({ EumsSms: { CallerArn: role, Region } });
const regions = (pool: string, ...allowed: string[]) =>
  `Invalid snsRegion. Allowed SNS region for ${pool} is ${allowed.join(', ')}`;
const on = { MfaConfiguration: 'ON' } as const;
const optional = { MfaConfiguration: 'OPTIONAL' } as const;
const off = { MfaConfiguration: 'OFF' } as const;
/** What the pool is, the pool's name, the request, and the refusal's name and message if any. */
export const poolCases: readonly [string, string, MfaRequest, [string, string]?][] = [
  ['EMAIL_OTP first, ON', 'Passwordless', { ...on, ...totp }, [invalid, oneTimePasswordFirst]],
  ['EMAIL_OTP first, OPTIONAL', 'Passwordless', { ...optional, ...totp }],
  ['SMS_OTP first, ON', 'SmsFirst', { ...on, ...totp }, [invalid, oneTimePasswordFirst]],
  ['SMS_OTP first, OPTIONAL', 'SmsFirst', { ...optional, ...totp }],
  ['WEB_AUTHN first, ON', 'Partners', { ...on, ...totp }, [invalid, singleFactorPasskeys]],
  [
    'WEB_AUTHN first, ON, single factor',
    'Partners',
    { ...on, ...totp, WebAuthnConfiguration: { FactorConfiguration: 'SINGLE_FACTOR' } },
    [invalid, singleFactorPasskeys],
  ],
  ['WEB_AUTHN first, ON, multi factor', 'Partners', { ...on, ...totp, ...verifiedPasskeys }],
  ['WEB_AUTHN first, OPTIONAL', 'Partners', { ...optional, ...totp, ...passkeys }],
  ['Cognito sends email', 'Customers', { ...on, ...email }, [invalid, cognitoSendsEmail]],
  ['DEVELOPER sends email', 'Partners', { ...optional, ...email }],
  ['LITE, email', 'Legacy', { ...on, ...email }, [tier, tierMessage('Email MFA')]],
  ['LITE, passkeys', 'Legacy', passkeys, [tier, tierMessage('Passkeys')]],
  ['LITE, SMS', 'Legacy', { ...on, ...sms }],
  ['recovery by email only, email', 'EmailOnly', { ...on, ...email }, [invalid, emailRecovery]],
  ['recovery by email only, SMS', 'EmailOnly', { ...on, ...sms }],
  ['recovery by phone only, SMS', 'PhoneOnly', { ...on, ...sms }, [invalid, phoneRecovery]],
  ['recovery by phone only, email', 'PhoneOnly', { ...on, ...email }],
  ['recovery by both, email and SMS', 'Both', { ...on, ...email, ...sms }],
  ['recovery not set, email', 'NoRecovery', { ...on, ...email }, [invalid, emailRecovery]],
  ['recovery by admins only, email', 'AdminOnly', { ...on, ...email }],
  ['phone numbers verified, OFF', 'PhoneVerified', off, [invalid, phoneVerification]],
  ['phone numbers verified, nothing', 'PhoneVerified', {}, [invalid, phoneVerification]],
  [
    'phone numbers verified, ON without SMS',
    'PhoneVerified',
    { ...on, ...totp },
    [invalid, phoneVerificationWith('required')],
  ],
  [
    'phone numbers verified, OPTIONAL without SMS',
    'PhoneVerified',
    { ...optional, ...totp },
    [invalid, phoneVerificationWith('optional')],
  ],
  ['phone numbers verified, ON with SMS', 'PhoneVerified', { ...on, ...sms }],
  [
    'a role of another account',
    'Customers',
    { ...on, ...smsWith({ SnsCallerArn: foreignRole }) },
    [invalid, crossAccount],
  ],
  [
    'a role of another account for End User Messaging',
    'Customers',
    { ...on, ...smsWith({ EumsSms: { CallerArn: foreignRole } }) },
    [invalid, crossAccount],
  ],
  ['End User Messaging', 'Customers', { ...on, ...eumsFrom('us-east-1') }],
  [
    'End User Messaging in another Region',
    'Customers',
    { ...on, ...eumsFrom('eu-west-1') },
    [invalid, 'Invalid EumsSms Region. Allowed Region is us-east-1'],
  ],
  ["SNS in the pool's Region", 'Customers', { ...on, ...snsFrom('us-east-1') }],
  [
    'SNS in another Region',
    'Customers',
    { ...on, ...snsFrom('eu-west-1') },
    [invalid, regions('us-east-1', 'us-east-1')],
  ],
  [
    'SNS in Seoul for a pool in Seoul',
    'Seoul',
    { ...on, ...snsFrom('ap-northeast-2') },
    [invalid, regions('ap-northeast-2', 'ap-northeast-1')],
  ],
  ['SNS in Tokyo for a pool in Seoul', 'Seoul', { ...on, ...snsFrom('ap-northeast-1') }],
  ['SNS in a legacy alternate', 'Ohio', { ...on, ...snsFrom('us-east-1') }],
  ['SNS in Hong Kong, of which AWS says both', 'HongKong', { ...on, ...snsFrom('ap-east-1') }],
  ['another RelyingPartyId than the domain', 'Partners', passkeys],
  ['adaptive authentication, ON', 'Adaptive', { ...on, ...totp }],
];
