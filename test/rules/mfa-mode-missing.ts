import { totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['any factor', '{ «"EmailMfaConfiguration"»: {} }'],
    ['the first of two factors', `{\n  «"SmsMfaConfiguration"»: {},\n  ${totp}\n}`],
    ['a disabled factor', '{ «"SoftwareTokenMfaConfiguration"»: { "Enabled": false } }'],
    [
      'a mode inside a block does not count',
      `{ «"EmailMfaConfiguration"»: { "MfaConfiguration": "ON" } }`,
    ],
    [
      'a block has a misspelt mode',
      `{ "SoftwareTokenMfaConfig": {}, «"EmailMfaConfiguration"»: { "MfaConfigration": "ON" } }`,
    ],
  ],
  leavesAlone: [
    ['a mode, even an invalid one, is there', `{ "MfaConfiguration": "on", ${totp} }`],
    ['passkeys are no factor', '{ "WebAuthnConfiguration": {} }'],
    ['the mode is misspelt', `{ "MfaConfigration": "ON", ${totp} }`],
    [
      'a factor stands inside another block',
      '{ "WebAuthnConfiguration": { "EmailMfaConfiguration": {} } }',
    ],
  ],
  says: [
    {
      text: '{ «"SoftwareTokenMfaConfiguration"»: { "Enabled": true } }',
      says: '"SoftwareTokenMfaConfiguration" needs "MfaConfiguration": without "ON" or "OPTIONAL", the request means MFA off and is rejected.',
      fixes: [
        [
          'by choice',
          'Add "MfaConfiguration": "OPTIONAL"',
          '{ "SoftwareTokenMfaConfiguration": { "Enabled": true }, "MfaConfiguration": "OPTIONAL" }',
        ],
        [
          'by choice',
          'Add "MfaConfiguration": "ON"',
          '{ "SoftwareTokenMfaConfiguration": { "Enabled": true }, "MfaConfiguration": "ON" }',
        ],
      ],
    },
  ],
  beyondTheSchema: 'The schema can not ask for one member because of another.',
};
