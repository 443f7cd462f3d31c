import type { Verdict } from './verdict';

const passkeys = (rest: string) =>
  `{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { ${rest} } }`;

/** What the rules on single values say, and what their fixes make of a file. */
export const valueVerdicts: readonly Verdict[] = [
  {
    rule: 'invalid-value',
    text: '{ "MfaConfiguration": «"on"» }',
    says: '"MfaConfiguration" must be "OFF", "ON" or "OPTIONAL", not "on".',
    fixes: [
      ['safe', 'Change to "ON"', '{ "MfaConfiguration": "ON" }'],
      ['by choice', 'Change to "OFF"', '{ "MfaConfiguration": "OFF" }'],
      ['by choice', 'Change to "OPTIONAL"', '{ "MfaConfiguration": "OPTIONAL" }'],
    ],
  },
  {
    rule: 'invalid-value',
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
    rule: 'invalid-value',
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
    rule: 'invalid-value',
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
    rule: 'invalid-value',
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
    rule: 'invalid-value',
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
    rule: 'invalid-pattern',
    text: '{ "MfaConfiguration": "OFF", "UserPoolId": «"eu-west-1"» }',
    says: '"UserPoolId" has the wrong format. A user pool ID is a Region, "_", then letters and digits, such as "eu-west-1_Ab12Cd34E".',
  },
  {
    rule: 'invalid-pattern',
    text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": «"service-role/CognitoSms"» } } }',
    says: '"SnsCallerArn" has the wrong format. The ARN of an IAM role looks like "arn:aws:iam::123456789012:role/CognitoSms".',
  },
  {
    rule: 'too-short',
    text: '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "RelyingPartyId": «""» } }',
    says: '"RelyingPartyId" is empty: give it a value or leave it out.',
  },
  {
    rule: 'too-short',
    text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::1:role/a", "SnsRegion": «"eu"» } } }',
    says: '"SnsRegion" must have at least 5 characters, but it has 2.',
  },
  {
    rule: 'too-short',
    text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::1:role/a", "SnsRegion": «"😀😀😀😀"» } } }',
    says: '"SnsRegion" must have at least 5 characters, but it has 4.',
  },
  {
    rule: 'too-long',
    text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::1:role/a", "SnsRegion": «"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"» } } }',
    says: '"SnsRegion" can have at most 32 characters, but it has 33: 1 too many.',
  },
  {
    rule: 'invalid-value',
    text: '{ "MfaConfiguration": «"      on      "» }',
    says: '"MfaConfiguration" must be "OFF", "ON" or "OPTIONAL", not "      on      ".',
    fixes: [
      ['safe', 'Change to "ON"', '{ "MfaConfiguration": "ON" }'],
      ['by choice', 'Change to "OFF"', '{ "MfaConfiguration": "OFF" }'],
      ['by choice', 'Change to "OPTIONAL"', '{ "MfaConfiguration": "OPTIONAL" }'],
    ],
  },
  {
    rule: 'invalid-value',
    text: '{ "MfaConfiguration": «"OF"» }',
    says: '"MfaConfiguration" must be "OFF", "ON" or "OPTIONAL", not "OF".',
    fixes: [
      ['preferred', 'Change to "OFF"', '{ "MfaConfiguration": "OFF" }'],
      ['by choice', 'Change to "ON"', '{ "MfaConfiguration": "ON" }'],
      ['by choice', 'Change to "OPTIONAL"', '{ "MfaConfiguration": "OPTIONAL" }'],
    ],
  },
  {
    rule: 'invalid-value',
    text: passkeys('"UserVerification": «"prequired"»'),
    says: '"UserVerification" must be "required" or "preferred", not "prequired".',
    fixes: [
      ['preferred', 'Change to "required"', passkeys('"UserVerification": "required"')],
      ['by choice', 'Change to "preferred"', passkeys('"UserVerification": "preferred"')],
    ],
  },
];
