/** What the service accepts and refuses, row by row, with pools that show it. */
import type { SetUserPoolMfaConfigRequest } from '@aws-sdk/client-cognito-identity-provider';
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
const oneTimePasswordFirst =
  'Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled';
const singleFactorPasskeys =
  'Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed first auth factor';
const cognitoSendsEmail =
  'Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT';

const developer = { EmailConfiguration: { EmailSendingAccount: 'DEVELOPER' } };
const recoveryBy = (...names: string[]) => ({
  AccountRecoverySetting: {
    RecoveryMechanisms: names.map((Name, index) => ({ Name, Priority: index + 1 })),
  },
});

function extraPool(name: string, pool: PoolSeed['pool']): PoolSeed {
  const id = `us-east-1_${name}`;
  return { id, name, tier: 'PLUS', pool, mfa: { MfaConfiguration: 'OFF' } };
}

const extraPools: Readonly<Record<string, PoolSeed['pool']>> = {
  SmsFirst: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['SMS_OTP'] } } },
  EmailOnly: { ...developer, ...recoveryBy('verified_email') },
  PhoneOnly: { ...developer, ...recoveryBy('verified_phone_number') },
  Both: { ...developer, ...recoveryBy('verified_phone_number', 'verified_email') },
  Adaptive: { UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' } },
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
  ['ON without a factor', { MfaConfiguration: 'ON' }, onWithoutFactor],
  ['OPTIONAL without a factor', { MfaConfiguration: 'OPTIONAL' }, onWithoutFactor],
  ['ON and passkeys only', { MfaConfiguration: 'ON', ...passkeys }, onWithoutFactor],
  ['OPTIONAL and passkeys only', { MfaConfiguration: 'OPTIONAL', ...passkeys }, onWithoutFactor],
];

const invalid = 'InvalidParameterException';
const tier = 'FeatureUnavailableInTierException';
const tierMessage = (feature: string) =>
  `The following features need to be disabled for the LITE pricing tier configured: ${feature}`;
const recovery = (name: string, factor: string) =>
  `Invalid account recovery setting parameter. Account Recovery Setting cannot use ${name} as a recovery mechanism when ${factor} MFA is configured.`;
const on = { MfaConfiguration: 'ON' } as const;
const optional = { MfaConfiguration: 'OPTIONAL' } as const;
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
  [
    'recovery by email only, email',
    'EmailOnly',
    { ...on, ...email },
    [invalid, recovery('verified_email', 'Email')],
  ],
  ['recovery by email only, SMS', 'EmailOnly', { ...on, ...sms }],
  [
    'recovery by phone only, SMS',
    'PhoneOnly',
    { ...on, ...sms },
    [invalid, recovery('verified_phone_number', 'SMS')],
  ],
  ['recovery by phone only, email', 'PhoneOnly', { ...on, ...email }],
  ['recovery by both, email and SMS', 'Both', { ...on, ...email, ...sms }],
  ['another RelyingPartyId than the domain', 'Partners', passkeys],
  ['adaptive authentication, ON', 'Adaptive', { ...on, ...totp }],
];
