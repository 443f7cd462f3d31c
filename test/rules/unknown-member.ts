import { on, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['a misspelt factor', '{ "MfaConfiguration": "OFF", «"SoftwareTokenMfaConfig"»: {} }'],
    ['a member in the wrong place', '{ "MfaConfiguration": "OFF", «"Enabled"»: true }'],
    ['the wrong case', '{ "MfaConfiguration": "OFF", «"webAuthnConfiguration"»: {} }'],
    ['in a block', on('"SoftwareTokenMfaConfiguration": { "Enabled": true, «"enabled"»: true }')],
    [
      'in the first of two blocks',
      on(`"SoftwareTokenMfaConfiguration": { «"On"»: true }, ${totp}`),
    ],
    ['an empty name', '{ "MfaConfiguration": "OFF", «""»: 1 }'],
    [
      'what every JavaScript object has',
      '{ "MfaConfiguration": "OFF", «"__proto__"»: 1, «"constructor"»: {} }',
    ],
    ['twice', '{ "MfaConfiguration": "OFF", «"a"»: 1, «"a"»: 2 }'],
    ['inside an unknown block, once', '{ "MfaConfiguration": "OFF", «"a"»: { "b": 1 } }'],
  ],
  leavesAlone: [
    ['$schema is known', '{ "MfaConfiguration": "OFF", "$schema": "x" }'],
    ['a name written with escapes', '{ "\\u004dfaConfiguration": "OFF" }'],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": "OFF", «"webAuthnConfiguration"»: {} }',
      says: 'The request has no member "webAuthnConfiguration". Did you mean "WebAuthnConfiguration"?',
      fixes: [
        [
          'preferred',
          'Rename to "WebAuthnConfiguration"',
          '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": {} }',
        ],
        ['by choice', 'Remove "webAuthnConfiguration"', '{ "MfaConfiguration": "OFF" }'],
      ],
    },
    {
      text: '{ "MfaConfiguration": "OFF", «"Enabled"»: true }',
      says: '"Enabled" belongs in SoftwareTokenMfaConfiguration.',
      fixes: [['by choice', 'Remove "Enabled"', '{ "MfaConfiguration": "OFF" }']],
    },
    {
      text: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { «"MfaConfiguration"»: 1 } }',
      says: '"MfaConfiguration" belongs at the top level of the request.',
      fixes: [
        [
          'by choice',
          'Remove "MfaConfiguration"',
          '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "OFF", «"SnsRegion"»: "eu-west-1" }',
      says: '"SnsRegion" belongs in SmsMfaConfiguration.SmsConfiguration.',
      fixes: [['by choice', 'Remove "SnsRegion"', '{ "MfaConfiguration": "OFF" }']],
    },
    {
      text: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { «"enable"»: true } }',
      says: '"SoftwareTokenMfaConfiguration" has no member "enable". Did you mean "Enabled"?',
      fixes: [
        [
          'preferred',
          'Rename to "Enabled"',
          '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
        ],
        [
          'by choice',
          'Remove "enable"',
          '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "OFF", «"other"»: 1 }',
      says: 'The request has no member "other".',
      fixes: [['by choice', 'Remove "other"', '{ "MfaConfiguration": "OFF" }']],
    },
    {
      text: '{ "MfaConfiguration": "OFF", «"yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"»: 1 }',
      says: 'The request has no member "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…".',
      fixes: [
        [
          'by choice',
          'Remove "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…"',
          '{ "MfaConfiguration": "OFF" }',
        ],
      ],
    },
  ],
  beyondTheService:
    "The service drops what it doesn't know, and null; the file's author meant something.",
};
