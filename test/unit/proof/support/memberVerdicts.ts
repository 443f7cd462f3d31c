import type { Verdict } from './verdict';

/** What the rules on members and their types say, and what their fixes make of a file. */
export const memberVerdicts: readonly Verdict[] = [
  {
    rule: 'wrong-type',
    text: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": «"True"» } }',
    says: '"Enabled" must be true or false, not a string.',
    fixes: [
      [
        'safe',
        'Change to true',
        '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
      ],
    ],
  },
  {
    rule: 'wrong-type',
    text: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": «"no"» } }',
    says: '"Enabled" must be true or false, not a string.',
  },
  {
    rule: 'wrong-type',
    text: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": «1» } }',
    says: '"Enabled" must be true or false, not a number.',
  },
  {
    rule: 'wrong-type',
    text: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": «null» } }',
    says: '"Enabled" must be true or false, not null.',
    fixes: [
      [
        'by choice',
        'Remove "Enabled"',
        '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { } }',
      ],
    ],
  },
  {
    rule: 'wrong-type',
    text: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": «[]» }',
    says: '"SoftwareTokenMfaConfiguration" must be an object, "{ }", not an array.',
  },
  {
    rule: 'wrong-type',
    text: '{ "MfaConfiguration": «{}» }',
    says: '"MfaConfiguration" must be a string in double quotes, not an object.',
  },
  {
    rule: 'wrong-type',
    text: '{ "MfaConfiguration": «false» }',
    says: '"MfaConfiguration" must be a string in double quotes, not a boolean.',
  },
  {
    rule: 'wrong-type',
    text: '«null»',
    says: 'The file must be an object, "{ }", not null.',
  },
  {
    rule: 'wrong-type',
    text: '{ "MfaConfiguration": "true", "UserPoolId": «true» }',
    says: '"UserPoolId" must be a string in double quotes, not a boolean.',
  },
  {
    rule: 'wrong-type',
    text: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": «"trues"» } }',
    says: '"Enabled" must be true or false, not a string.',
  },
  {
    rule: 'wrong-type',
    text: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": «"false"» } }',
    says: '"Enabled" must be true or false, not a string.',
    fixes: [
      [
        'safe',
        'Change to false',
        '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": false } }',
      ],
    ],
  },
  {
    rule: 'wrong-type',
    text: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": «"True"» }',
    says: '"SoftwareTokenMfaConfiguration" must be an object, "{ }", not a string.',
  },
  {
    rule: 'unknown-member',
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
    rule: 'unknown-member',
    text: '{ "MfaConfiguration": "OFF", «"Enabled"»: true }',
    says: '"Enabled" belongs in SoftwareTokenMfaConfiguration.',
    fixes: [['by choice', 'Remove "Enabled"', '{ "MfaConfiguration": "OFF" }']],
  },
  {
    rule: 'unknown-member',
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
    rule: 'unknown-member',
    text: '{ "MfaConfiguration": "OFF", «"SnsRegion"»: "eu-west-1" }',
    says: '"SnsRegion" belongs in SmsMfaConfiguration.SmsConfiguration.',
    fixes: [['by choice', 'Remove "SnsRegion"', '{ "MfaConfiguration": "OFF" }']],
  },
  {
    rule: 'unknown-member',
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
    rule: 'unknown-member',
    text: '{ "MfaConfiguration": "OFF", «"other"»: 1 }',
    says: 'The request has no member "other".',
    fixes: [['by choice', 'Remove "other"', '{ "MfaConfiguration": "OFF" }']],
  },
  {
    rule: 'unknown-member',
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
  {
    rule: 'duplicate-member',
    text: '{ «"MfaConfiguration"»: "ON", "MfaConfiguration": "OFF" }',
    says: '"MfaConfiguration" appears more than once: only the last one is sent.',
    fixes: [
      ['by choice', 'Remove this duplicate "MfaConfiguration"', '{ "MfaConfiguration": "OFF" }'],
    ],
  },
  {
    rule: 'wrong-type',
    text: '{ "MfaConfiguration": «null» }',
    says: '"MfaConfiguration" must be a string in double quotes, not null.',
    fixes: [
      ['by choice', 'Change to "OPTIONAL"', '{ "MfaConfiguration": "OPTIONAL" }'],
      ['by choice', 'Change to "ON"', '{ "MfaConfiguration": "ON" }'],
      ['by choice', 'Change to "OFF"', '{ "MfaConfiguration": "OFF" }'],
    ],
  },
  {
    rule: 'wrong-type',
    text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsRegion": «null» } } }',
    says: '"SnsRegion" must be a string in double quotes, not null.',
    fixes: [
      [
        'by choice',
        'Remove "SnsRegion"',
        '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { } } }',
      ],
    ],
  },
];
