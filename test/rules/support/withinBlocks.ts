import type { Saying } from './ruleTests';

/** Members that a block doesn't have. */
export const withinBlocks: readonly Saying[] = [
  {
    // Terraform's name of a member at the top, which means nothing within a block.
    text: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true, «"mfa_configuration"»: "ON" } }',
    says: '"SoftwareTokenMfaConfiguration" has no member "mfa_configuration".',
    fixes: [
      [
        'by choice',
        'Remove "mfa_configuration"',
        '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
      ],
    ],
  },
  {
    text: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { «"enabled"»: true } }',
    says: '"SoftwareTokenMfaConfiguration" has no member "enabled". Did you mean "Enabled"?',
    fixes: [
      [
        'preferred',
        'Rename to "Enabled"',
        '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
      ],
      [
        'by choice',
        'Remove "enabled"',
        '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { } }',
      ],
    ],
  },
  {
    // What is to be around it is no block.
    text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": 1, «"SnsRegion"»: "eu-west-1" } }',
    says: '"SnsRegion" belongs in SmsMfaConfiguration.SmsConfiguration.',
    fixes: [
      [
        'by choice',
        'Remove "SnsRegion"',
        '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": 1 } }',
      ],
    ],
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
];
