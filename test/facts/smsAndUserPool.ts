import {
  eums,
  foreignRole,
  off,
  on,
  optional,
  passkeys,
  sms,
  smsBy,
  smsText,
  totp,
} from './requests';
import { accepted, error, recovery, refused, together, unproved, warning, type Row } from './row';

const phoneRecovery =
  'Invalid account recovery setting parameter. Account Recovery Setting cannot use verified_phone_number as a recovery mechanism when SMS MFA is configured.';
const phoneVerified =
  'SMS configuration is required when phone_number is selected for auto verification';
const phoneRequired = (mode: string) =>
  `SMS configuration and Auto verification for phone_number are required when MFA is ${mode}`;
const foreign = refused('Cross-account pass role is not allowed.');

/** "What depends on the rest of the pool", as far as it is about text messages. */
export const smsAndUserPool: readonly Row[] = [
  {
    fact: 'only `verified_phone_number` + `SmsMfaConfiguration`: rejected (measured on CreateUserPool only)',
    pool: { pool: recovery('verified_phone_number') },
    trials: [
      {
        request: { ...on, ...sms },
        verdict: refused(phoneRecovery),
        rules: [error('pool-phone-recovery')],
      },
    ],
  },
  {
    fact: '`AutoVerifiedAttributes` has `phone_number` + `OFF`: rejected; no `OFF` request passes on such a pool',
    pool: { pool: { AutoVerifiedAttributes: ['phone_number'] } },
    trials: [
      {
        what: '`OFF`',
        request: off,
        verdict: refused(phoneVerified),
        rules: [error('pool-phone-verification')],
      },
      {
        what: '`OFF` with passkeys',
        request: { ...off, ...passkeys },
        verdict: refused(phoneVerified),
        rules: [error('pool-phone-verification')],
      },
      {
        what: '`OFF` with SMS',
        request: { ...off, ...sms },
        verdict: refused(together),
        rules: [error('pool-phone-verification'), error('off-with-factor')],
      },
    ],
  },
  {
    fact: 'the same + `ON`/`OPTIONAL` without SMS block: text known, call unmeasured',
    pool: { pool: { AutoVerifiedAttributes: ['phone_number'] } },
    trials: [
      {
        what: '`ON`',
        request: { ...on, ...totp },
        verdict: unproved(phoneRequired('required')),
        rules: [warning('pool-phone-factor')],
      },
      {
        what: '`OPTIONAL`',
        request: { ...optional, ...totp },
        verdict: unproved(phoneRequired('optional')),
        rules: [warning('pool-phone-factor')],
      },
      { what: 'with SMS', request: { ...on, ...sms }, verdict: accepted },
    ],
  },
  {
    fact: "account in the pool's `Arn` + role (`SnsCallerArn`, `EumsSms.CallerArn`) of another account: rejected",
    trials: [
      {
        what: '`SnsCallerArn`',
        request: { ...on, ...smsBy({ SnsCallerArn: foreignRole, ExternalId: 'pool' }) },
        verdict: foreign,
        rules: [error('pool-sms-caller-account')],
      },
      {
        what: '`EumsSms.CallerArn`',
        request: { ...on, ...eums({ CallerArn: foreignRole }) },
        verdict: foreign,
        rules: [error('pool-sms-caller-account')],
      },
    ],
  },
  ...['InvalidSmsRoleAccessPolicyException', 'SNSSandbox'].map((failure): Row => ({
    fact: `\`SmsConfigurationFailure\` has \`${failure}\` + any SMS block: a free check`,
    pool: { pool: { SmsConfigurationFailure: failure } },
    trials: [
      {
        what: 'SMS',
        request: { ...on, ...sms },
        verdict: accepted,
        rules: [warning('pool-sms-failure')],
      },
      { what: 'no SMS block', request: { ...on, ...totp }, verdict: accepted },
    ],
  })),
  {
    fact: '`SMS_OTP` a first factor + `SmsAuthenticationMessage`: the code has eight digits there',
    pool: { pool: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['SMS_OTP'] } } } },
    trials: [
      {
        what: '140 characters with eight digits',
        request: { ...smsText(`{####}${'a'.repeat(132)}`), ...optional },
        verdict: accepted,
      },
      {
        what: '141',
        request: { ...smsText(`{####}${'a'.repeat(133)}`), ...optional },
        verdict: accepted,
        rules: [warning('pool-sms-length')],
      },
      {
        what: 'two segments with eight digits',
        request: { ...smsText(`{####}${'ж'.repeat(63)}`), ...optional },
        verdict: accepted,
        rules: [warning('sms-segments')],
      },
    ],
  },
  {
    fact: '`SmsConfigurationFailure` is empty where the caller may not look',
    pool: { pool: { SmsConfigurationFailure: '' } },
    trials: [{ request: { ...on, ...sms }, verdict: accepted }],
  },
];
