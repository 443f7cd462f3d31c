import type { Verdict } from './verdict';

/** What the rules on the mode and the factors say, and what their fixes make of a file. */
export const modeVerdicts: readonly Verdict[] = [
  {
    rule: 'mfa-off-by-omission',
    text: '«{»}',
    says: 'Without "MfaConfiguration", this request turns MFA off for every user and removes the user pool\'s factors: write "OFF" if you want that.',
    fixes: [['preferred', 'Add "MfaConfiguration": "OFF"', '{\n  "MfaConfiguration": "OFF"\n}']],
  },
  {
    rule: 'mfa-mode-missing',
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
  {
    rule: 'off-with-factor',
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
    rule: 'off-with-factor',
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
    rule: 'no-factor',
    text: '{ "MfaConfiguration": «"ON"» }',
    says: '"ON" requires an SMS, email or TOTP factor. Without one, the request is rejected.',
    fixes: [
      [
        'preferred',
        'Add the TOTP factor',
        '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": {"Enabled":true} }',
      ],
    ],
  },
  {
    rule: 'no-factor',
    text: '{ "MfaConfiguration": «"OPTIONAL"», "WebAuthnConfiguration": {} }',
    says: '"OPTIONAL" requires an SMS, email or TOTP factor; passkeys don\'t count. Without one, the request is rejected.',
    fixes: [
      [
        'preferred',
        'Add the TOTP factor',
        '{ "MfaConfiguration": "OPTIONAL", "WebAuthnConfiguration": {}, "SoftwareTokenMfaConfiguration": {"Enabled":true} }',
      ],
    ],
  },
  {
    rule: 'only-disabled-totp',
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
    rule: 'only-disabled-totp',
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
    rule: 'sms-caller-arn-missing',
    text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { «"SmsConfiguration"»: {} } }',
    says: '"SmsConfiguration" needs "SnsCallerArn": the ARN of the IAM role that sends the messages.',
    fixes: [
      [
        'by choice',
        'Add an empty "SnsCallerArn"',
        '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": {\n  "SnsCallerArn": ""\n} } }',
      ],
    ],
  },
  {
    rule: 'sms-caller-arn-missing',
    text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { «"SmsConfiguration"»: {} }, "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::1:role/a" } } }',
    says: '"SmsConfiguration" needs "SnsCallerArn": the ARN of the IAM role that sends the messages.',
  },
  {
    rule: 'sms-caller-arn-missing',
    text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { «"SmsConfiguration"»: { "ExternalId": "x" } } }',
    says: '"SmsConfiguration" needs "SnsCallerArn": the ARN of the IAM role that sends the messages.',
    fixes: [
      [
        'by choice',
        'Add an empty "SnsCallerArn"',
        '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "ExternalId": "x", "SnsCallerArn": "" } } }',
      ],
    ],
  },
  {
    rule: 'off-with-factor',
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
  {
    rule: 'only-disabled-totp',
    text: '{ "MfaConfiguration": "ON", «"SoftwareTokenMfaConfiguration"»: null }',
    says: 'The only factor is disabled: every user needs a second factor, and nobody can have one.',
  },
  {
    rule: 'sms-caller-arn-missing',
    text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { «"SmsConfiguration"»: { "SmsConfigurations": {} } } }',
    says: '"SmsConfiguration" needs "SnsCallerArn": the ARN of the IAM role that sends the messages.',
    fixes: [
      [
        'by choice',
        'Add an empty "SnsCallerArn"',
        '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SmsConfigurations": {}, "SnsCallerArn": "" } } }',
      ],
    ],
  },
];
