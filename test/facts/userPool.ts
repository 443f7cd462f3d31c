import type { PoolSeed } from '../local-pool/seeds';
import { email, off, on, optional, passkeys, sms, totp, verifiedPasskeys } from './requests';
import { accepted, error, recovery, refused, together, warning, type Row } from './row';

const oneTimePassword =
  'Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled';
const singleFactor =
  'Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed first auth factor';
const sendsItself =
  'Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT. Update the value of EmailSendingAccount.';
const emailRecovery =
  'Cannot set EmailMfaConfiguration when user pool AccountRecoverySetting is not set or contains only verified_email in RecoveryMechanisms.';
const lite = (feature: string) =>
  refused(
    `The following feature is not available for the LITE pricing tier configured: ${feature}`,
    'FeatureUnavailableInTierException',
  );

const firstFactors = (...factors: string[]): PoolSeed['pool'] => ({
  Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', ...factors] } },
});

const byPassword = ['EMAIL_OTP', 'SMS_OTP'].map((factor): Row => ({
  fact: `\`AllowedFirstAuthFactors\` has \`${factor}\` + \`ON\`: rejected; \`OPTIONAL\` is accepted`,
  pool: { pool: firstFactors(factor) },
  trials: [
    {
      what: '`ON`',
      request: { ...on, ...totp },
      verdict: refused(oneTimePassword),
      rules: [error('pool-first-factors')],
    },
    { what: '`OPTIONAL`', request: { ...optional, ...totp }, verdict: accepted },
  ],
}));

const byPasskey: Row = {
  fact: 'same list has `WEB_AUTHN` + `ON` without `FactorConfiguration = MULTI_FACTOR_WITH_USER_VERIFICATION`: rejected; `OPTIONAL` is accepted',
  pool: { pool: { ...firstFactors('WEB_AUTHN'), Domain: 'login' } },
  trials: [
    {
      what: 'no block',
      request: { ...on, ...totp },
      verdict: refused(singleFactor),
      rules: [error('pool-passkey-factor')],
    },
    {
      what: 'without the member',
      request: { ...on, ...totp, ...passkeys },
      verdict: refused(singleFactor),
      rules: [error('pool-passkey-factor')],
    },
    { what: 'with it', request: { ...on, ...totp, ...verifiedPasskeys }, verdict: accepted },
    { what: '`OPTIONAL`', request: { ...optional, ...totp, ...passkeys }, verdict: accepted },
  ],
};

const emailRows: readonly Row[] = [
  {
    fact: '`EmailSendingAccount` is `COGNITO_DEFAULT` + `EmailMfaConfiguration`: rejected; `OFF` with a factor is refused before this is looked at',
    pool: { pool: { EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' } } },
    trials: [
      {
        what: '`ON`',
        request: { ...on, ...email },
        verdict: refused(sendsItself),
        rules: [error('pool-email-sender')],
      },
      {
        what: '`OFF`',
        request: { ...off, ...email },
        verdict: refused(together),
        rules: [error('off-with-factor'), error('pool-email-sender')],
      },
    ],
  },
  {
    fact: '`AccountRecoverySetting` **not set** + `EmailMfaConfiguration`: rejected',
    pool: { pool: { AccountRecoverySetting: undefined } },
    trials: [
      {
        request: { ...on, ...email },
        verdict: refused(emailRecovery),
        rules: [error('pool-account-recovery')],
      },
    ],
  },
  {
    fact: '`AccountRecoverySetting` only `verified_email` + `EmailMfaConfiguration`: rejected',
    pool: { pool: recovery('verified_email') },
    trials: [
      {
        request: { ...on, ...email },
        verdict: refused(emailRecovery),
        rules: [error('pool-account-recovery')],
      },
    ],
  },
  ...[['admin_only'], ['verified_phone_number', 'verified_email']].map((names): Row => ({
    fact: `\`AccountRecoverySetting\` ${names.join(' and ')} + \`EmailMfaConfiguration\`: accepted`,
    pool: { pool: recovery(...names) },
    trials: [{ request: { ...on, ...email }, verdict: accepted }],
  })),
];

const otherRows: readonly Row[] = [
  {
    fact: '`UserPoolTier` is `LITE` + Email or WebAuthn block: FeatureUnavailableInTierException',
    pool: { tier: 'LITE' },
    trials: [
      {
        what: 'email',
        request: { ...on, ...email },
        verdict: lite('Email MFA'),
        rules: [error('pool-tier')],
      },
      {
        what: 'passkeys',
        request: { ...off, ...passkeys },
        verdict: lite('Passkeys'),
        rules: [error('pool-tier')],
      },
      { what: 'SMS and TOTP', request: { ...on, ...sms, ...totp }, verdict: accepted },
    ],
  },
  {
    fact: 'no `Domain`, no `CustomDomain`, `WEB_AUTHN` a first factor + no `RelyingPartyId`: accepted; users then get "No relying party Id or domain configured for the user pool"',
    pool: { pool: firstFactors('WEB_AUTHN') },
    trials: [
      {
        what: 'no member',
        request: { ...off, WebAuthnConfiguration: { UserVerification: 'required' } },
        verdict: accepted,
        rules: [warning('pool-relying-party-missing')],
      },
      { what: 'the member', request: { ...off, ...passkeys }, verdict: accepted },
    ],
  },
  {
    fact: "`CustomDomain` set + `RelyingPartyId` other than that domain: managed login and the hosted UI can't use passkeys (documented)",
    pool: { pool: { CustomDomain: 'auth.example.com' } },
    trials: [
      {
        request: { ...off, ...passkeys },
        verdict: accepted,
        rules: [warning('pool-relying-party')],
      },
    ],
  },
  {
    fact: '`AdvancedSecurityMode` `ENFORCED` + `ON`: adaptive responses want `OPTIONAL`; whether `ON` is refused is unproved',
    pool: { pool: { UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' } } },
    trials: [
      {
        what: '`ON`',
        request: { ...on, ...totp },
        verdict: accepted,
        rules: [warning('pool-adaptive-authentication')],
      },
      { what: '`OPTIONAL`', request: { ...optional, ...totp }, verdict: accepted },
    ],
  },
];

/** "What depends on the rest of the pool" (DescribeUserPool tells), but for text messages. */
export const userPool: readonly Row[] = [...byPassword, byPasskey, ...emailRows, ...otherRows];
