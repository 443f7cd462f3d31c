import { answers } from './support/answers';
import { on, sms, totp } from './support/requests';
import { withinBlocks } from './support/withinBlocks';
import type { RuleTests } from './support/ruleTests';
import { translations } from './support/translations';

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
    ...translations,
    ...answers,
    ...withinBlocks,
    {
      text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { }, «"SmsConfiguration"»: { /* r */ "SnsCallerArn": "" } }',
      says: '"SmsConfiguration" belongs in SmsMfaConfiguration.',
      fixes: [
        [
          'preferred',
          'Move "SmsConfiguration" into SmsMfaConfiguration',
          '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": {\n  "SmsConfiguration": { /* r */ "SnsCallerArn": "" }\n} }',
        ],
        [
          'by choice',
          'Remove "SmsConfiguration"',
          '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "ON", «"SmsConfiguration"»: {} }',
      says: '"SmsConfiguration" belongs in SmsMfaConfiguration.',
      fixes: [
        [
          'by choice',
          'Move "SmsConfiguration" into SmsMfaConfiguration',
          '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": {"SmsConfiguration":{}} }',
        ],
        ['by choice', 'Remove "SmsConfiguration"', '{ "MfaConfiguration": "ON" }'],
      ],
    },
    {
      text: '{\n  "MfaConfiguration": "ON",\n  "SmsMfaConfiguration": {\n    "SmsConfiguration": {\n      «"SmsAuthenticationMessage"»: "{####}", // m\n      "SnsCallerArn": ""\n    }\n  }\n}',
      says: '"SmsAuthenticationMessage" belongs in SmsMfaConfiguration.',
      fixes: [
        [
          'preferred',
          'Move "SmsAuthenticationMessage" into SmsMfaConfiguration',
          '{\n  "MfaConfiguration": "ON",\n  "SmsMfaConfiguration": {\n    "SmsConfiguration": {\n       // m\n      "SnsCallerArn": ""\n    },\n    "SmsAuthenticationMessage": "{####}"\n  }\n}',
        ],
        [
          'by choice',
          'Remove "SmsAuthenticationMessage"',
          '{\n  "MfaConfiguration": "ON",\n  "SmsMfaConfiguration": {\n    "SmsConfiguration": {\n       // m\n      "SnsCallerArn": ""\n    }\n  }\n}',
        ],
      ],
    },
    {
      text: sms('"SmsConfiguration": { "EumsSms": { "CallerArn": "" } }, «"ExternalId"»: "x"'),
      says: '"ExternalId" belongs in SmsMfaConfiguration.SmsConfiguration.EumsSms.',
      fixes: [
        [
          'preferred',
          'Move "ExternalId" into SmsMfaConfiguration.SmsConfiguration.EumsSms',
          sms('"SmsConfiguration": { "EumsSms": { "CallerArn": "", "ExternalId": "x" } }'),
        ],
        [
          'by choice',
          'Remove "ExternalId"',
          sms('"SmsConfiguration": { "EumsSms": { "CallerArn": "" } }'),
        ],
      ],
    },
    {
      text: sms('"SmsConfiguration": { «"SmsAuthenticationMessage"»: 1 }'),
      says: '"SmsAuthenticationMessage" belongs in SmsMfaConfiguration.',
      fixes: [['by choice', 'Remove "SmsAuthenticationMessage"', sms('"SmsConfiguration": { }')]],
    },
    {
      text: sms('"SmsConfiguration": {} }, «"SmsConfiguration"»: { '),
      says: '"SmsConfiguration" belongs in SmsMfaConfiguration.',
      fixes: [
        [
          'by choice',
          'Remove "SmsConfiguration"',
          '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": {} } }',
        ],
      ],
    },
    {
      text: '{ «"SmsMfaConfiguration2"»: {}, "SmsMfaConfiguration": {} }',
      says: 'The request has no member "SmsMfaConfiguration2". Did you mean "SmsMfaConfiguration"?',
      fixes: [['by choice', 'Remove "SmsMfaConfiguration2"', '{ "SmsMfaConfiguration": {} }']],
    },
    // What would add a factor is not offered where that is refused, or where nothing tells the mode.
    ...['"MfaConfiguration": "OFF", ', ''].map((mode) => ({
      text: `{ ${mode}«"SmsAuthenticationMessage"»: "{####}" }`,
      says: '"SmsAuthenticationMessage" belongs in SmsMfaConfiguration.',
      fixes: [
        [
          'by choice',
          'Remove "SmsAuthenticationMessage"',
          mode === '' ? '{ }' : '{ "MfaConfiguration": "OFF" }',
        ],
      ] as const,
    })),
    {
      text: sms(
        '"SmsAuthenticationMessage": "b {####}", "SmsConfiguration": { «"SmsAuthenticationMessage"»: "{####}" }',
      ),
      says: '"SmsAuthenticationMessage" belongs in SmsMfaConfiguration.',
      fixes: [
        [
          'by choice',
          'Remove "SmsAuthenticationMessage"',
          sms('"SmsAuthenticationMessage": "b {####}", "SmsConfiguration": { }'),
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "OFF", «"UserPool"»: {} }',
      says: 'The request has no member "UserPool".',
      fixes: [['by choice', 'Remove "UserPool"', '{ "MfaConfiguration": "OFF" }']],
    },
    {
      // No factor: its presence turns nothing on.
      text: on('"WebAuthnConfiguration": { «"Enabled"»: true }'),
      says: '"Enabled" belongs in SoftwareTokenMfaConfiguration.',
      fixes: [
        [
          'by choice',
          'Move "Enabled" into SoftwareTokenMfaConfiguration',
          on('"WebAuthnConfiguration": { }, "SoftwareTokenMfaConfiguration": {"Enabled":true}'),
        ],
        ['by choice', 'Remove "Enabled"', on('"WebAuthnConfiguration": { }')],
      ],
    },
    {
      text: on('"EmailMfaConfiguration": { «"Enabled"»: true }'),
      says: '"EmailMfaConfiguration" has no member "Enabled": the factor is on because the block is there.',
      fixes: [['preferred', 'Remove "Enabled"', on('"EmailMfaConfiguration": { }')]],
    },
    {
      text: sms('«"Enabled"»: false'),
      says: '"SmsMfaConfiguration" has no member "Enabled": the factor is on because the block is there. To turn it off, remove the block.',
      fixes: [['by choice', 'Remove "Enabled"', sms('').replace('{  }', '{ }')]],
    },
    {
      text: '{ "SoftwareTokenMfaConfiguration": { "Enabled": true, «"MfaConfiguration"»: "ON" } }',
      says: '"MfaConfiguration" belongs at the top level of the request.',
      fixes: [
        [
          'by choice',
          'Move "MfaConfiguration" to the top level',
          '{ "SoftwareTokenMfaConfiguration": { "Enabled": true }, "MfaConfiguration": "ON" }',
        ],
        [
          'by choice',
          'Remove "MfaConfiguration"',
          '{ "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
        ],
      ],
    },
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
