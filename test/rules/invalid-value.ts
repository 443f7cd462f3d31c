import { known } from './support/pools';
import { passkeys } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['the wrong case', '{ "MfaConfiguration": «"off"» }'],
    ['an empty string', '{ "MfaConfiguration": «""» }'],
    ['a value of another member', passkeys('"UserVerification": «"SINGLE_FACTOR"»')],
    ['a space', passkeys('"FactorConfiguration": «"SINGLE_FACTOR "»')],
  ],
  leavesAlone: [
    [
      'a value that the pool was read to have',
      passkeys('"UserVerification": "discouraged"'),
      known({
        unknownValues: [{ path: 'WebAuthnConfiguration.UserVerification', value: 'discouraged' }],
      }),
    ],
    [
      'every value',
      passkeys('"UserVerification": "preferred", "FactorConfiguration": "SINGLE_FACTOR"'),
    ],
    ['another type has a rule of its own', '{ "MfaConfiguration": false }'],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": «"on"» }',
      says: '"MfaConfiguration" must be "OFF", "ON" or "OPTIONAL", not "on".',
      fixes: [
        ['safe', 'Change to "ON"', '{ "MfaConfiguration": "ON" }'],
        ['by choice', 'Change to "OFF"', '{ "MfaConfiguration": "OFF" }'],
        ['by choice', 'Change to "OPTIONAL"', '{ "MfaConfiguration": "OPTIONAL" }'],
      ],
    },
    {
      text: '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "UserVerification": «"prefer"» } }',
      says: '"UserVerification" must be "required" or "preferred", not "prefer".',
      fixes: [
        [
          'preferred',
          'Change to "preferred"',
          '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "UserVerification": "preferred" } }',
        ],
        [
          'by choice',
          'Change to "required"',
          '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "UserVerification": "required" } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "UserVerification": «" Required "» } }',
      says: '"UserVerification" must be "required" or "preferred", not " Required ".',
      fixes: [
        [
          'safe',
          'Change to "required"',
          '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "UserVerification": "required" } }',
        ],
        [
          'by choice',
          'Change to "preferred"',
          '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "UserVerification": "preferred" } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "UserVerification": «"none"» } }',
      says: '"UserVerification" must be "required" or "preferred", not "none".',
      fixes: [
        [
          'by choice',
          'Change to "required"',
          '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "UserVerification": "required" } }',
        ],
        [
          'by choice',
          'Change to "preferred"',
          '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "UserVerification": "preferred" } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "UserVerification": «"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"» } }',
      says: '"UserVerification" must be "required" or "preferred", not "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…".',
      fixes: [
        [
          'by choice',
          'Change to "required"',
          '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "UserVerification": "required" } }',
        ],
        [
          'by choice',
          'Change to "preferred"',
          '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "UserVerification": "preferred" } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "UserVerification": «"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"» } }',
      says: '"UserVerification" must be "required" or "preferred", not "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx".',
      fixes: [
        [
          'by choice',
          'Change to "required"',
          '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "UserVerification": "required" } }',
        ],
        [
          'by choice',
          'Change to "preferred"',
          '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "UserVerification": "preferred" } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": «"      on      "» }',
      says: '"MfaConfiguration" must be "OFF", "ON" or "OPTIONAL", not "      on      ".',
      fixes: [
        ['safe', 'Change to "ON"', '{ "MfaConfiguration": "ON" }'],
        ['by choice', 'Change to "OFF"', '{ "MfaConfiguration": "OFF" }'],
        ['by choice', 'Change to "OPTIONAL"', '{ "MfaConfiguration": "OPTIONAL" }'],
      ],
    },
    {
      text: '{ "MfaConfiguration": «"OF"» }',
      says: '"MfaConfiguration" must be "OFF", "ON" or "OPTIONAL", not "OF".',
      fixes: [
        ['preferred', 'Change to "OFF"', '{ "MfaConfiguration": "OFF" }'],
        ['by choice', 'Change to "ON"', '{ "MfaConfiguration": "ON" }'],
        ['by choice', 'Change to "OPTIONAL"', '{ "MfaConfiguration": "OPTIONAL" }'],
      ],
    },
    {
      text: passkeys('"UserVerification": «"prequired"»'),
      says: '"UserVerification" must be "required" or "preferred", not "prequired".',
      fixes: [
        ['preferred', 'Change to "required"', passkeys('"UserVerification": "required"')],
        ['by choice', 'Change to "preferred"', passkeys('"UserVerification": "preferred"')],
      ],
    },
  ],
};
