import { email, off, on, optional, passkeys, sms, smsBy, totp, verifiedPasskeys } from './requests';
import { accepted, error, refused, together, warning, type Row } from './row';

const noFactor =
  'Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.';
const singleFactor =
  'Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed first auth factor';

const mode = [error('mfa-mode-missing')];
const beside = [error('off-with-factor')];
const none = [error('no-factor')];

const firstPasskeys = {
  Domain: 'login',
  Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } },
};

/** "The request is a full replacement" (measured). */
export const fullReplacement: readonly Row[] = [
  {
    fact: 'no `MfaConfiguration`, no factor block: accepted, MFA is turned OFF and the factors are dropped',
    pool: { mfa: { ...on, ...totp } },
    trials: [
      { request: {}, verdict: accepted, rules: [warning('mfa-off-by-omission')], then: off },
      {
        what: 'passkeys are no factor block',
        request: passkeys,
        verdict: accepted,
        rules: [warning('mfa-off-by-omission')],
        then: { ...off, ...passkeys },
      },
    ],
  },
  {
    fact: 'no `MfaConfiguration`, any factor block: rejected',
    trials: [
      { what: 'TOTP', request: totp, verdict: refused(together), rules: mode },
      { what: 'SMS', request: sms, verdict: refused(together), rules: mode },
      { what: 'email', request: email, verdict: refused(together), rules: mode },
    ],
  },
  {
    fact: '`OFF` + any of Sms/SoftwareToken/Email block, even `Enabled: false` or an empty one: rejected, presence counts',
    trials: [
      { what: 'TOTP', request: { ...off, ...totp }, verdict: refused(together), rules: beside },
      { what: 'SMS', request: { ...off, ...sms }, verdict: refused(together), rules: beside },
      { what: 'email', request: { ...off, ...email }, verdict: refused(together), rules: beside },
      {
        what: '`Enabled: false`',
        request: { ...off, SoftwareTokenMfaConfiguration: { Enabled: false } },
        verdict: refused(together),
        rules: beside,
      },
      {
        what: 'an empty TOTP block',
        request: { ...off, SoftwareTokenMfaConfiguration: {} },
        verdict: refused(together),
        rules: beside,
      },
      {
        what: 'an empty SMS block',
        request: { ...off, SmsMfaConfiguration: {} },
        verdict: refused(together),
        rules: beside,
      },
      {
        what: 'an empty email block',
        request: { ...off, EmailMfaConfiguration: {} },
        verdict: refused(together),
        rules: beside,
      },
    ],
  },
  {
    fact: '`OFF` + `WebAuthnConfiguration`, `MULTI_FACTOR_WITH_USER_VERIFICATION` too: accepted, passkeys are not an MFA factor',
    trials: [
      { what: 'a relying party', request: { ...off, ...passkeys }, verdict: accepted },
      { what: 'multi-factor', request: { ...off, ...verifiedPasskeys }, verdict: accepted },
    ],
  },
  {
    fact: '`ON` or `OPTIONAL` with no factor block, or only `WebAuthnConfiguration`: rejected',
    trials: [
      { what: '`ON`', request: on, verdict: refused(noFactor), rules: none },
      { what: '`OPTIONAL`', request: optional, verdict: refused(noFactor), rules: none },
      {
        what: '`ON` with passkeys',
        request: { ...on, ...verifiedPasskeys },
        verdict: refused(noFactor),
        rules: none,
      },
      {
        what: '`OPTIONAL` with passkeys',
        request: { ...optional, ...passkeys },
        verdict: refused(noFactor),
        rules: none,
      },
    ],
  },
  {
    fact: '`ON` + TOTP + `MULTI_FACTOR_WITH_USER_VERIFICATION`, `UserVerification` `preferred` or `required`: accepted',
    pool: { pool: firstPasskeys },
    trials: (['preferred', 'required'] as const).map((UserVerification) => ({
      what: UserVerification,
      request: {
        ...on,
        ...totp,
        WebAuthnConfiguration: {
          ...verifiedPasskeys.WebAuthnConfiguration,
          UserVerification,
          RelyingPartyId: 'login.example.com',
        },
      },
      verdict: accepted,
    })),
  },
  {
    fact: '`ON` + only `SoftwareTokenMfaConfiguration {Enabled:false}`: unproved; if accepted, it leaves users no usable factor',
    trials: [
      {
        request: { ...on, SoftwareTokenMfaConfiguration: { Enabled: false } },
        verdict: accepted,
        rules: [warning('only-disabled-totp')],
      },
    ],
  },
  {
    fact: 'a request leaves out a factor block: it is gone',
    pool: { mfa: { ...on, ...sms, ...totp } },
    trials: [
      {
        what: 'a pool with SMS that was sent only the mode was refused for want of a factor',
        request: on,
        verdict: refused(noFactor),
        rules: none,
      },
      {
        what: 'TOTP is gone after `ON` with SMS alone',
        request: { ...on, ...sms },
        verdict: accepted,
        then: { ...on, ...sms },
      },
    ],
  },
  {
    fact: 'a request leaves out `WebAuthnConfiguration`: it counts as its defaults',
    pool: { pool: firstPasskeys, mfa: { ...on, ...totp, ...verifiedPasskeys } },
    trials: [
      {
        what: 'a pool that held MULTI_FACTOR was sent `ON` + TOTP without the block and was refused for `SINGLE_FACTOR`',
        request: { ...on, ...totp },
        verdict: refused(singleFactor),
        rules: [error('pool-passkey-factor')],
      },
    ],
  },
  {
    fact: 'an incomplete `SmsConfiguration` is refused whatever the mode, before the check of `OFF`',
    trials: [off, on, optional].map((request) => ({
      what: request.MfaConfiguration,
      request: { ...request, ...smsBy({ ExternalId: 'pool' }) },
      verdict: refused(
        'Invalid SMS MFA configuration given, external id and a valid caller arn are required',
      ),
      rules:
        request === off
          ? [error('off-with-factor'), error('sms-caller-arn-missing')]
          : [error('sms-caller-arn-missing')],
    })),
  },
];
