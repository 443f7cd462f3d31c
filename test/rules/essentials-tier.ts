import { on, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['email', on('«"EmailMfaConfiguration"»: {}')],
    ['passkeys', '{ "MfaConfiguration": "OFF", «"WebAuthnConfiguration"»: {} }'],
    ['the first of both', on('«"WebAuthnConfiguration"»: {}, "EmailMfaConfiguration": {}')],
  ],
  leavesAlone: [
    [
      'other factors',
      on('"SoftwareTokenMfaConfiguration": { "Enabled": true }, "SmsMfaConfiguration": {}'),
    ],
    ['a name inside a block', on('"SmsMfaConfiguration": { "EmailMfaConfiguration": {} }')],
    ['a block in a comment', on(`/* "EmailMfaConfiguration": {}, */ ${totp}`)],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": "ON", «"EmailMfaConfiguration"»: {}, "WebAuthnConfiguration": {} }',
      says: 'Email MFA requires a user pool on the Essentials tier or higher.',
    },
    {
      text: '{ "MfaConfiguration": "OFF", «"WebAuthnConfiguration"»: {} }',
      says: 'Passkeys require a user pool on the Essentials tier or higher.',
    },
  ],
};
