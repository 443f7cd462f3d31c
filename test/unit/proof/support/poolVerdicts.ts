import type { PoolFacts } from '../../../../core/src/model/poolFacts';
import type { Verdict } from './verdict';

const id = 'us-east-1_Ab12Cd34E';
const pool = (facts: Omit<PoolFacts, 'userPoolId'>): PoolFacts => ({ userPoolId: id, ...facts });
const totp = '"SoftwareTokenMfaConfiguration": { "Enabled": true }';
const multi = '"FactorConfiguration": "MULTI_FACTOR_WITH_USER_VERIFICATION"';
const webAuthn = pool({ allowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] });
const passkeysRefused = `User pool ${id} refuses "ON" unless "FactorConfiguration" is "MULTI_FACTOR_WITH_USER_VERIFICATION", because passkeys are one of its first factors.`;
const makeOptional = 'Make MFA optional: set "MfaConfiguration" to "OPTIONAL"';
const setMulti = 'Set "FactorConfiguration" to "MULTI_FACTOR_WITH_USER_VERIFICATION"';

/** What the rules say that compare a file with its user pool, and what their fixes make of it. */
export const poolVerdicts: readonly Verdict[] = [
  {
    rule: 'pool-first-factors',
    text: `{ "MfaConfiguration": «"ON"», ${totp} }`,
    pool: pool({ allowedFirstAuthFactors: ['EMAIL_OTP', 'PASSWORD', 'SMS_OTP'] }),
    says: `User pool ${id} refuses "ON" because its first factors include EMAIL_OTP, SMS_OTP: write "OPTIONAL", or change the pool's first factors.`,
    fixes: [['by choice', makeOptional, `{ "MfaConfiguration": "OPTIONAL", ${totp} }`]],
  },
  {
    rule: 'pool-passkey-factor',
    text: `{ "MfaConfiguration": «"ON"», ${totp} }`,
    pool: webAuthn,
    says: passkeysRefused,
    fixes: [
      [
        'preferred',
        setMulti,
        `{ "MfaConfiguration": "ON", ${totp}, "WebAuthnConfiguration": {"FactorConfiguration":"MULTI_FACTOR_WITH_USER_VERIFICATION"} }`,
      ],
      ['by choice', makeOptional, `{ "MfaConfiguration": "OPTIONAL", ${totp} }`],
    ],
  },
  {
    rule: 'pool-passkey-factor',
    text: `{ "MfaConfiguration": "ON", ${totp}, «"WebAuthnConfiguration"»: { "RelyingPartyId": "example.com" } }`,
    pool: webAuthn,
    says: passkeysRefused,
    fixes: [
      [
        'preferred',
        setMulti,
        `{ "MfaConfiguration": "ON", ${totp}, "WebAuthnConfiguration": { "RelyingPartyId": "example.com", ${multi} } }`,
      ],
      [
        'by choice',
        makeOptional,
        `{ "MfaConfiguration": "OPTIONAL", ${totp}, "WebAuthnConfiguration": { "RelyingPartyId": "example.com" } }`,
      ],
    ],
  },
  {
    rule: 'pool-passkey-factor',
    text: `{ "MfaConfiguration": "ON", ${totp}, "WebAuthnConfiguration": { "FactorConfiguration": «"SINGLE_FACTOR"» } }`,
    pool: webAuthn,
    says: passkeysRefused,
    fixes: [
      [
        'preferred',
        setMulti,
        `{ "MfaConfiguration": "ON", ${totp}, "WebAuthnConfiguration": { ${multi} } }`,
      ],
      [
        'by choice',
        makeOptional,
        `{ "MfaConfiguration": "OPTIONAL", ${totp}, "WebAuthnConfiguration": { "FactorConfiguration": "SINGLE_FACTOR" } }`,
      ],
    ],
  },
  {
    rule: 'pool-passkey-factor',
    text: `{ "MfaConfiguration": «"ON"» ${totp} }`,
    pool: webAuthn,
    says: passkeysRefused,
    fixes: [['by choice', makeOptional, `{ "MfaConfiguration": "OPTIONAL" ${totp} }`]],
  },
  {
    rule: 'pool-email-sender',
    text: '{ "MfaConfiguration": "ON", «"EmailMfaConfiguration"»: {} }',
    pool: pool({ emailSendingAccount: 'COGNITO_DEFAULT' }),
    says: `User pool ${id} refuses email MFA because it sends email through Cognito's own account (COGNITO_DEFAULT): let it send through Amazon SES first.`,
  },
  {
    rule: 'pool-tier',
    text: '{ "MfaConfiguration": "ON", «"EmailMfaConfiguration"»: {}, «"WebAuthnConfiguration"»: {} }',
    pool: pool({ tier: 'LITE' }),
    says: `User pool ${id} refuses email MFA because it is on the Lite tier: choose Essentials or Plus first.`,
  },
  {
    rule: 'pool-tier',
    text: '{ "MfaConfiguration": "OFF", «"WebAuthnConfiguration"»: {} }',
    pool: pool({ tier: 'LITE' }),
    says: `User pool ${id} refuses passkeys because it is on the Lite tier: choose Essentials or Plus first.`,
  },
  {
    rule: 'pool-account-recovery',
    text: '{ "MfaConfiguration": "ON", «"EmailMfaConfiguration"»: {} }',
    pool: pool({ recoveryMechanisms: ['verified_email'] }),
    says: `User pool ${id} refuses email MFA because its users recover their accounts by email only: allow another recovery method first.`,
  },
  {
    rule: 'pool-account-recovery',
    text: '{ "MfaConfiguration": "ON", «"SmsMfaConfiguration"»: {} }',
    pool: pool({ recoveryMechanisms: ['verified_phone_number'] }),
    says: `User pool ${id} refuses SMS MFA because its users recover their accounts by SMS only: allow another recovery method first.`,
  },
  {
    rule: 'pool-relying-party',
    text: '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "RelyingPartyId": «"example.com"» } }',
    pool: pool({ customDomain: 'login.example.com' }),
    says: `The sign-in pages of user pool ${id} are at login.example.com and can't use passkeys for "example.com": write "login.example.com".`,
    fixes: [
      [
        'preferred',
        'Change to "login.example.com"',
        '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "RelyingPartyId": "login.example.com" } }',
      ],
    ],
  },
  {
    rule: 'pool-adaptive-authentication',
    text: `{ "MfaConfiguration": «"ON"», ${totp} }`,
    pool: pool({ advancedSecurityMode: 'ENFORCED' }),
    says: `User pool ${id} uses adaptive authentication, which "ON" overrides: write "OPTIONAL" to let the risk of a sign-in decide.`,
    fixes: [['by choice', makeOptional, `{ "MfaConfiguration": "OPTIONAL", ${totp} }`]],
  },
];
