import { passkeys, totp } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    [
      'a disabled factor',
      '{ "MfaConfiguration": "OFF", «"SoftwareTokenMfaConfiguration"»: { "Enabled": false } }',
    ],
    [
      'each factor',
      '{ «"SmsMfaConfiguration"»: {}, «"EmailMfaConfiguration"»: {}, "MfaConfiguration": "OFF" }',
    ],
  ],
  leavesAlone: [
    ['passkeys may stay', passkeys('"UserVerification": "required"')],
    ['OPTIONAL', `{ "MfaConfiguration": "OPTIONAL", ${totp} }`],
    ['the last mode counts', `{ "MfaConfiguration": "OFF", "MfaConfiguration": "ON", ${totp} }`],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": "OFF", «"SoftwareTokenMfaConfiguration"»: { "Enabled": true } }',
      says: '"SoftwareTokenMfaConfiguration" isn\'t allowed with "MfaConfiguration": "OFF", whatever it contains: the request is rejected.',
      fixes: [
        ['by choice', 'Remove "SoftwareTokenMfaConfiguration"', '{ "MfaConfiguration": "OFF" }'],
        [
          'by choice',
          'Make MFA optional: set "MfaConfiguration" to "OPTIONAL"',
          '{ "MfaConfiguration": "OPTIONAL", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
        ],
        [
          'by choice',
          'Require MFA: set "MfaConfiguration" to "ON"',
          '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "OFF", «"SmsMfaConfiguration"»: {}, «"EmailMfaConfiguration"»: {} }',
      says: '"SmsMfaConfiguration" isn\'t allowed with "MfaConfiguration": "OFF", whatever it contains: the request is rejected.',
      fixes: [
        [
          'by choice',
          'Remove "SmsMfaConfiguration"',
          '{ "MfaConfiguration": "OFF", "EmailMfaConfiguration": {} }',
        ],
        ['by choice', 'Remove all factors', '{ "MfaConfiguration": "OFF" }'],
        [
          'by choice',
          'Make MFA optional: set "MfaConfiguration" to "OPTIONAL"',
          '{ "MfaConfiguration": "OPTIONAL", "SmsMfaConfiguration": {}, "EmailMfaConfiguration": {} }',
        ],
        [
          'by choice',
          'Require MFA: set "MfaConfiguration" to "ON"',
          '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": {}, "EmailMfaConfiguration": {} }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "OFF", «"EmailMfaConfiguration"»: {} "$schema": "x" }',
      says: '"EmailMfaConfiguration" isn\'t allowed with "MfaConfiguration": "OFF", whatever it contains: the request is rejected.',
      fixes: [
        [
          'by choice',
          'Make MFA optional: set "MfaConfiguration" to "OPTIONAL"',
          '{ "MfaConfiguration": "OPTIONAL", "EmailMfaConfiguration": {} "$schema": "x" }',
        ],
        [
          'by choice',
          'Require MFA: set "MfaConfiguration" to "ON"',
          '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": {} "$schema": "x" }',
        ],
      ],
    },
  ],
  beyondTheSchema: 'The schema can not ask for one member because of another.',
};
