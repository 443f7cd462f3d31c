import type { Saying } from './ruleTests';

const ofPool =
  '"UserPool" is an answer of DescribeUserPool, which names no factor but SMS: run Pull from User Pool to get them all.';
const arn = 'arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_A';

/** What is said of answers of the service that were pasted, and how requests are made of them. */
export const answers: readonly Saying[] = [
  {
    text: '{ «"UserPool"»: { "Id": "us-east-1_Ab12Cd34E", "Name": "n", "MfaConfiguration": "OPTIONAL", "SmsConfiguration": { "SnsCallerArn": "a" }, "SmsAuthenticationMessage": "{####}" }, «"ResponseMetadata"»: {} }',
    says: ofPool,
    fixes: [
      [
        'preferred',
        'Translate from DescribeUserPool',
        '{ "UserPoolId": "us-east-1_Ab12Cd34E", "MfaConfiguration": "OPTIONAL", "SmsMfaConfiguration": {"SmsAuthenticationMessage":"{####}", "SmsConfiguration": { "SnsCallerArn": "a" }} }',
      ],
      ['by choice', 'Remove "UserPool"', '{ "ResponseMetadata": {} }'],
    ],
  },
  {
    // Beside OFF there can be no factor, even where the pool has settings for text messages.
    text: '{\n  «"$metadata"»: {},\n  «"UserPool"»: {\n    "Arn": "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_Ab12Cd34E",\n    "MfaConfiguration": "OFF",\n    "SmsConfiguration": {}\n  }\n}',
    says: '"$metadata" belongs to an answer of the service: a request has none.',
    fixes: [
      [
        'preferred',
        'Translate from DescribeUserPool',
        '{\n  "MfaConfiguration": "OFF",\n  "UserPoolId": "us-east-1_Ab12Cd34E"\n}',
      ],
      [
        'by choice',
        'Remove "$metadata"',
        '{\n  "UserPool": {\n    "Arn": "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_Ab12Cd34E",\n    "MfaConfiguration": "OFF",\n    "SmsConfiguration": {}\n  }\n}',
      ],
    ],
  },
  {
    // A comment is never lost: without a place for it, nothing is offered.
    text: '{ «"UserPool"»: { "Id": "us-east-1_A", "Name": "n" /* ours */ } }',
    says: ofPool,
    fixes: [['by choice', 'Remove "UserPool"', '{ }']],
  },
  {
    // Which of two pools is meant, nobody knows.
    text: '{ "UserPoolId": "us-east-1_B", «"UserPool"»: { "Id": "us-east-1_A" } }',
    says: ofPool,
    fixes: [['by choice', 'Remove "UserPool"', '{ "UserPoolId": "us-east-1_B" }']],
  },
  {
    text: '{ "UserPoolId": "us-east-1_A", «"UserPool"»: { "Id": "us-east-1_A", "MfaConfiguration": "OFF" } }',
    says: ofPool,
    fixes: [
      [
        'preferred',
        'Translate from DescribeUserPool',
        '{ "UserPoolId": "us-east-1_A", "MfaConfiguration": "OFF" }',
      ],
      ['by choice', 'Remove "UserPool"', '{ "UserPoolId": "us-east-1_A" }'],
    ],
  },
  {
    text: '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true }, «"$metadata"»: { "httpStatusCode": 200 } }',
    says: '"$metadata" belongs to an answer of the service: a request has none.',
    fixes: [
      [
        'preferred',
        'Translate from GetUserPoolMfaConfig',
        '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
      ],
      [
        'by choice',
        'Remove "$metadata"',
        '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
      ],
    ],
  },
  {
    // An answer has SMS settings beside OFF where they also serve phone verification; a request can't.
    text: '{ "SmsMfaConfiguration": { "SmsConfiguration": {} }, "MfaConfiguration": "OFF", «"ResponseMetadata"»: {} }',
    says: '"ResponseMetadata" belongs to an answer of the service: a request has none.',
    fixes: [
      ['preferred', 'Translate from GetUserPoolMfaConfig', '{ "MfaConfiguration": "OFF" }'],
      [
        'by choice',
        'Remove "ResponseMetadata"',
        '{ "SmsMfaConfiguration": { "SmsConfiguration": {} }, "MfaConfiguration": "OFF" }',
      ],
    ],
  },
  {
    // Not an object, it is no more than a member that nobody knows.
    text: '{ "MfaConfiguration": "OFF", «"$metadata"»: 1 }',
    says: 'The request has no member "$metadata".',
    fixes: [['by choice', 'Remove "$metadata"', '{ "MfaConfiguration": "OFF" }']],
  },
  {
    // The ID counts, and the ARN only where there is none.
    text: `{ «"UserPool"»: { "Id": "us-east-1_A", "Arn": "${arn}Other" } }`,
    says: ofPool,
    fixes: [
      ['preferred', 'Translate from DescribeUserPool', '{ "UserPoolId": "us-east-1_A" }'],
      ['by choice', 'Remove "UserPool"', '{ }'],
    ],
  },
  {
    text: `{ «"UserPool"»: { "Arn": "${arn}" } }`,
    says: ofPool,
    fixes: [
      ['preferred', 'Translate from DescribeUserPool', '{ "UserPoolId": "us-east-1_A" }'],
      ['by choice', 'Remove "UserPool"', '{ }'],
    ],
  },
  {
    text: `{ «"UserPool"»: { "Arn": "${arn}/more", "MfaConfiguration": "OFF" } }`,
    says: ofPool,
    fixes: [
      ['preferred', 'Translate from DescribeUserPool', '{ "MfaConfiguration": "OFF" }'],
      ['by choice', 'Remove "UserPool"', '{ }'],
    ],
  },
  {
    // What has another type than in a request is no part of one.
    text: '{ «"UserPool"»: { "Id": 1, "MfaConfiguration": "ON", "SmsAuthenticationMessage": "{####}", "SmsConfiguration": [] } }',
    says: ofPool,
    fixes: [
      [
        'preferred',
        'Translate from DescribeUserPool',
        '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": {"SmsAuthenticationMessage":"{####}"} }',
      ],
      ['by choice', 'Remove "UserPool"', '{ }'],
    ],
  },
];
