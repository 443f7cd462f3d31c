import { known, userPoolId, whileItIsNotThePool, whileItIsThePool } from './support/pools';
import { on, passkeys, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const webAuthn = known({ allowedFirstAuthFactors: ['WEB_AUTHN'] });
const passwordOrPasskey = known({ allowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] });
const passkeysRefused = `User pool ${userPoolId} refuses "ON" unless "FactorConfiguration" is "MULTI_FACTOR_WITH_USER_VERIFICATION", because passkeys are one of its first factors.`;
const setMulti = 'Set "FactorConfiguration" to "MULTI_FACTOR_WITH_USER_VERIFICATION"';
const makeOptional = 'Make MFA optional: set "MfaConfiguration" to "OPTIONAL"';
const multi = '"FactorConfiguration": "MULTI_FACTOR_WITH_USER_VERIFICATION"';

export const tests: RuleTests = {
  finds: [
    ...whileItIsThePool(on(`${totp}, «"WebAuthnConfiguration"»: {}`), webAuthn),
    ['no block', on(totp, '«"ON"»'), webAuthn],
    [
      'one factor',
      on(`${totp}, "WebAuthnConfiguration": { "FactorConfiguration": «"SINGLE_FACTOR"» }`),
      webAuthn,
    ],
  ],
  leavesAlone: [
    ...whileItIsNotThePool(on(`${totp}, «"WebAuthnConfiguration"»: {}`), webAuthn),
    [
      'two factors',
      on(
        `${totp}, "WebAuthnConfiguration": { "FactorConfiguration": "MULTI_FACTOR_WITH_USER_VERIFICATION" }`,
      ),
      webAuthn,
    ],
    ['OPTIONAL', on(`${totp}, "WebAuthnConfiguration": {}`, '"OPTIONAL"'), webAuthn],
    ['OFF', passkeys(''), webAuthn],
    ['no passkeys first', on(totp), known({ allowedFirstAuthFactors: ['PASSWORD'] })],
    ['a block of another type', on(`${totp}, "WebAuthnConfiguration": 1`), webAuthn],
    ['a misspelt block', on(`${totp}, "WebAuthConfiguration": {}`), webAuthn],
    [
      'a misspelt member',
      on(`${totp}, "WebAuthnConfiguration": { "FactorConfigurations": "SINGLE_FACTOR" }`),
      webAuthn,
    ],
    [
      'a value that is none',
      on(`${totp}, "WebAuthnConfiguration": { "FactorConfiguration": "single" }`),
      webAuthn,
    ],
    [
      'a value that is being typed',
      on(`${totp}, "WebAuthnConfiguration": { "FactorConfiguration" }`),
      webAuthn,
    ],
  ],
  says: [
    {
      text: `{ "MfaConfiguration": «"ON"», ${totp} }`,
      pool: passwordOrPasskey,
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
      // The pool refuses "ON" for its one-time passwords as well: what passkeys count as doesn't help there.
      text: `{ "MfaConfiguration": «"ON"», ${totp} }`,
      pool: known({ allowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN', 'EMAIL_OTP'] }),
      says: passkeysRefused,
      fixes: [
        ['by choice', makeOptional, `{ "MfaConfiguration": "OPTIONAL", ${totp} }`],
        [
          'by choice',
          setMulti,
          `{ "MfaConfiguration": "ON", ${totp}, "WebAuthnConfiguration": {"FactorConfiguration":"MULTI_FACTOR_WITH_USER_VERIFICATION"} }`,
        ],
      ],
    },
    {
      text: `{ "MfaConfiguration": "ON", ${totp}, «"WebAuthnConfiguration"»: { "RelyingPartyId": "example.com" } }`,
      pool: passwordOrPasskey,
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
      text: `{ "MfaConfiguration": "ON", ${totp}, "WebAuthnConfiguration": { "FactorConfiguration": «"SINGLE_FACTOR"» } }`,
      pool: passwordOrPasskey,
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
      text: `{ "MfaConfiguration": «"ON"» ${totp} }`,
      pool: passwordOrPasskey,
      says: passkeysRefused,
      fixes: [['by choice', makeOptional, `{ "MfaConfiguration": "OPTIONAL" ${totp} }`]],
    },
  ],
};
