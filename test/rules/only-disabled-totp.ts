import { on, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['ON', on('"SoftwareTokenMfaConfiguration": { "Enabled": «false» }')],
    [
      'OPTIONAL',
      '{ "MfaConfiguration": "OPTIONAL", "SoftwareTokenMfaConfiguration": { "Enabled": «false» } }',
    ],
    ['Enabled left out', on('«"SoftwareTokenMfaConfiguration"»: {}')],
    [
      'the last Enabled counts',
      on('"SoftwareTokenMfaConfiguration": { "Enabled": true, "Enabled": «false» }'),
    ],
    [
      'beside passkeys',
      on('"SoftwareTokenMfaConfiguration": { "Enabled": «false» }, "WebAuthnConfiguration": {}'),
    ],
  ],
  leavesAlone: [
    [
      'another factor is there',
      on('"SoftwareTokenMfaConfiguration": { "Enabled": false }, "EmailMfaConfiguration": {}'),
    ],
    [
      'OFF has an error already',
      '{ "MfaConfiguration": "OFF", "SoftwareTokenMfaConfiguration": { "Enabled": false } }',
    ],
    ['it is turned on', on(totp)],
    ['a switch that is being typed', on('"SoftwareTokenMfaConfiguration": { "Enabled" }')],
    ['no factor at all', '{ "MfaConfiguration": "ON" }'],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": "ON", «"SoftwareTokenMfaConfiguration"»: {} }',
      says: 'The only factor is disabled: every user needs a second factor, and nobody can have one.',
      fixes: [
        [
          'preferred',
          'Enable the TOTP factor',
          '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": {\n  "Enabled": true\n} }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "OPTIONAL", "SoftwareTokenMfaConfiguration": { "Enabled": «false» } }',
      says: 'The only factor is disabled: MFA is optional, but nobody can set up a second factor.',
      fixes: [
        [
          'preferred',
          'Enable the TOTP factor',
          '{ "MfaConfiguration": "OPTIONAL", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "ON", «"SoftwareTokenMfaConfiguration"»: null }',
      says: 'The only factor is disabled: every user needs a second factor, and nobody can have one.',
    },
  ],
};
