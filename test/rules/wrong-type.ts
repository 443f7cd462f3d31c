import { on, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['a string for a boolean', on('"SoftwareTokenMfaConfiguration": { "Enabled": «"True"» }')],
    ['a number for a boolean', on('"SoftwareTokenMfaConfiguration": { "Enabled": «1» }')],
    ['null for a block', '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": «null» }'],
    ['null for a mode', '{ "MfaConfiguration": «null» }'],
    ['an array for a block', on('"EmailMfaConfiguration": «[]»')],
    ['an object for a string', '{ "MfaConfiguration": «{ "a": 1 }» }'],
    [
      'null after a good value',
      on('"SoftwareTokenMfaConfiguration": { "Enabled": true, "Enabled": «null» }'),
    ],
    [
      'null in the first of two blocks',
      on(`"SoftwareTokenMfaConfiguration": { "Enabled": «null» }, ${totp}`),
    ],
    ['the file is an array', '«[]»'],
    ['the file is a string', '«"ON"»'],
    ['the file is null', '«null»'],
    ["the schema's address", '{ "MfaConfiguration": "OFF", "$schema": «1» }'],
  ],
  leavesAlone: [
    ['no value yet', '{ "MfaConfiguration": }'],
    ['every type', `{ "MfaConfiguration": "ON", ${totp} }`],
    ['a file without a value', '// nothing'],
  ],
  says: [
    {
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
      text: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": «"no"» } }',
      says: '"Enabled" must be true or false, not a string.',
    },
    {
      text: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": «1» } }',
      says: '"Enabled" must be true or false, not a number.',
    },
    {
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
      text: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": «[]» }',
      says: '"SoftwareTokenMfaConfiguration" must be an object, "{ }", not an array.',
    },
    {
      text: '{ "MfaConfiguration": «{}» }',
      says: '"MfaConfiguration" must be a string in double quotes, not an object.',
    },
    {
      text: '{ "MfaConfiguration": «false» }',
      says: '"MfaConfiguration" must be a string in double quotes, not a boolean.',
      fixes: [
        ['by choice', 'Change to "OFF"', '{ "MfaConfiguration": "OFF" }'],
        ['by choice', 'Change to "OPTIONAL"', '{ "MfaConfiguration": "OPTIONAL" }'],
        ['by choice', 'Change to "ON"', '{ "MfaConfiguration": "ON" }'],
      ],
    },
    {
      text: '{ "MfaConfiguration": «true» }',
      says: '"MfaConfiguration" must be a string in double quotes, not a boolean.',
      fixes: [
        ['by choice', 'Change to "ON"', '{ "MfaConfiguration": "ON" }'],
        ['by choice', 'Change to "OPTIONAL"', '{ "MfaConfiguration": "OPTIONAL" }'],
        ['by choice', 'Change to "OFF"', '{ "MfaConfiguration": "OFF" }'],
      ],
    },
    {
      text: '«null»',
      says: 'The file must be an object, "{ }", not null.',
    },
    {
      text: '{ "MfaConfiguration": "true", "UserPoolId": «true» }',
      says: '"UserPoolId" must be a string in double quotes, not a boolean.',
    },
    {
      text: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": «"trues"» } }',
      says: '"Enabled" must be true or false, not a string.',
    },
    {
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
      text: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": «"True"» }',
      says: '"SoftwareTokenMfaConfiguration" must be an object, "{ }", not a string.',
    },
    {
      text: '{ "MfaConfiguration": «null» }',
      says: '"MfaConfiguration" must be a string in double quotes, not null.',
      fixes: [
        ['by choice', 'Change to "OPTIONAL"', '{ "MfaConfiguration": "OPTIONAL" }'],
        ['by choice', 'Change to "ON"', '{ "MfaConfiguration": "ON" }'],
        ['by choice', 'Change to "OFF"', '{ "MfaConfiguration": "OFF" }'],
      ],
    },
    {
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
  ],
  beyondTheService:
    "The service drops what it doesn't know, and null; the file's author meant something.",
};
