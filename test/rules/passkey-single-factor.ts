import { on, passkeys, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const two = (rest: string) =>
  `{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true }, ${rest} }`;
const refused =
  'With "ON", a user pool that allows sign-in with a passkey refuses passkeys that count as one factor.';
const multi = '"FactorConfiguration": "MULTI_FACTOR_WITH_USER_VERIFICATION"';

export const tests: RuleTests = {
  finds: [
    [
      'left out',
      on('"SoftwareTokenMfaConfiguration": { "Enabled": true }, «"WebAuthnConfiguration"»: {}'),
    ],
    [
      'said',
      on(
        '"EmailMfaConfiguration": {}, "WebAuthnConfiguration": { "FactorConfiguration": «"SINGLE_FACTOR"» }',
      ),
    ],
  ],
  leavesAlone: [
    [
      'two factors',
      on(
        '"EmailMfaConfiguration": {}, "WebAuthnConfiguration": { "FactorConfiguration": "MULTI_FACTOR_WITH_USER_VERIFICATION" }',
      ),
    ],
    [
      'OPTIONAL',
      '{ "MfaConfiguration": "OPTIONAL", "EmailMfaConfiguration": {}, "WebAuthnConfiguration": {} }',
    ],
    ['OFF', passkeys('"FactorConfiguration": "SINGLE_FACTOR"')],
    ['no mode', '{ "WebAuthnConfiguration": {} }'],
    [
      'no value that it knows',
      on(
        '"EmailMfaConfiguration": {}, "WebAuthnConfiguration": { "FactorConfiguration": "single" }',
      ),
    ],
    [
      'one that is being typed',
      on('"EmailMfaConfiguration": {}, "WebAuthnConfiguration": { "FactorConfiguration" }'),
    ],
    ['no block', on('"EmailMfaConfiguration": {}, "WebAuthnConfiguration": null')],
    ['a block that is being typed', on(`${totp}, "WebAuthnConfiguration"`)],
  ],
  says: [
    {
      text: two('«"WebAuthnConfiguration"»: { "RelyingPartyId": "example.com" }'),
      says: refused,
      fixes: [
        [
          'by choice',
          'Set "FactorConfiguration" to "MULTI_FACTOR_WITH_USER_VERIFICATION"',
          two(`"WebAuthnConfiguration": { "RelyingPartyId": "example.com", ${multi} }`),
        ],
      ],
    },
    {
      text: two('"WebAuthnConfiguration": { "FactorConfiguration": «"SINGLE_FACTOR"» }'),
      says: refused,
      fixes: [
        [
          'by choice',
          'Set "FactorConfiguration" to "MULTI_FACTOR_WITH_USER_VERIFICATION"',
          two(`"WebAuthnConfiguration": { ${multi} }`),
        ],
      ],
    },
  ],
};
