import type { Saying } from './ruleTests';

/** What is said of members in words of other tools, and how they are translated. */
export const translations: readonly Saying[] = [
  {
    text: '{\n  "MfaConfiguration": "ON", // kept\n  «"EnabledMfas"»: ["SOFTWARE_TOKEN_MFA"],\n  «"WebAuthnRelyingPartyID"»: "a.example.com",\n  «"WebAuthnUserVerification"»: "preferred"\n}',
    says: '"EnabledMfas" is a name of CloudFormation: here, each factor has a block of its own.',
    fixes: [
      [
        'preferred',
        'Translate from CloudFormation',
        '{\n  "MfaConfiguration": "ON", // kept\n  "WebAuthnConfiguration": {\n    "RelyingPartyId": "a.example.com",\n    "UserVerification": "preferred"\n  },\n  "SoftwareTokenMfaConfiguration": {\n    "Enabled": true\n  }\n}',
      ],
      [
        'by choice',
        'Remove "EnabledMfas"',
        '{\n  "MfaConfiguration": "ON", // kept\n  "WebAuthnRelyingPartyID": "a.example.com",\n  "WebAuthnUserVerification": "preferred"\n}',
      ],
    ],
  },
  {
    text: '{ "MfaConfiguration": "ON", «"EmailAuthenticationMessage"»: "{####}", «"EnabledMfas"»: ["SMS_MFA", "EMAIL_OTP"], «"SmsConfiguration"»: {} }',
    says: '"EmailAuthenticationMessage" is a name of CloudFormation: here it is EmailMfaConfiguration.Message.',
    fixes: [
      [
        'preferred',
        'Translate from CloudFormation',
        '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": {"Message":"{####}"}, "SmsMfaConfiguration": {"SmsConfiguration":{}} }',
      ],
      [
        'by choice',
        'Remove "EmailAuthenticationMessage"',
        '{ "MfaConfiguration": "ON", "EnabledMfas": ["SMS_MFA", "EMAIL_OTP"], "SmsConfiguration": {} }',
      ],
    ],
  },
  {
    text: '{ «"SmsConfiguration"»: {}, «"EnabledMfas"»: ["SOFTWARE_TOKEN_MFA"], "MfaConfiguration": "ON" }',
    says: '"SmsConfiguration" is a name of CloudFormation: here it is SmsMfaConfiguration.SmsConfiguration.',
    fixes: [
      [
        'preferred',
        'Translate from CloudFormation',
        '{ "SmsConfiguration": {}, "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": {"Enabled":true} }',
      ],
      [
        'by choice',
        'Remove "SmsConfiguration"',
        '{ "EnabledMfas": ["SOFTWARE_TOKEN_MFA"], "MfaConfiguration": "ON" }',
      ],
    ],
  },
  {
    text: '{ «"mfa_configuration"»: "ON", «"email_mfa_configuration"»: { "message": "{####}", "other": 1 }, «"sms_configuration"»: { "sns_caller_arn": "a", "external_id": "b" }, «"x"»: 1 }',
    says: '"mfa_configuration" is a name of Terraform: here it is MfaConfiguration.',
    fixes: [
      [
        'preferred',
        'Translate from Terraform',
        '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "{####}", "other": 1 }, "x": 1, "SmsMfaConfiguration": {"SmsConfiguration":{ "SnsCallerArn": "a", "ExternalId": "b" }} }',
      ],
      [
        'by choice',
        'Remove "mfa_configuration"',
        '{ "email_mfa_configuration": { "message": "{####}", "other": 1 }, "sms_configuration": { "sns_caller_arn": "a", "external_id": "b" }, "x": 1 }',
      ],
    ],
  },
  {
    // Terraform's own JSON has a list around each block, and an empty one where there is none.
    text: '{\n  "MfaConfiguration": "ON",\n  «"sms_configuration"»: [\n    {\n      // role\n      "sns_caller_arn": "a"\n    }\n  ],\n  «"web_authn_configuration"»: [],\n  «"software_token_mfa_configuration"»: [{ "enabled": true }] // app\n}',
    says: '"sms_configuration" is a name of Terraform: here it is SmsMfaConfiguration.SmsConfiguration.',
    fixes: [
      [
        'preferred',
        'Translate from Terraform',
        '{\n  "MfaConfiguration": "ON",\n  "SoftwareTokenMfaConfiguration": { "Enabled": true }, // app\n  "SmsMfaConfiguration": {\n    "SmsConfiguration": {\n      // role\n      "SnsCallerArn": "a"\n    }\n  }\n}',
      ],
      [
        'by choice',
        'Remove "sms_configuration"',
        '{\n  "MfaConfiguration": "ON",\n  "web_authn_configuration": [],\n  "software_token_mfa_configuration": [{ "enabled": true }] // app\n}',
      ],
    ],
  },
  {
    // Two blocks are none that a request could have.
    text: '{ "MfaConfiguration": "ON", «"sms_configuration"»: [{}, {}] }',
    says: '"sms_configuration" is a name of Terraform: here it is SmsMfaConfiguration.SmsConfiguration.',
    fixes: [['by choice', 'Remove "sms_configuration"', '{ "MfaConfiguration": "ON" }']],
  },
  {
    text: '{ "MfaConfiguration": "ON", «"EnabledMfas"»: ["SMS_MFA" /* for all */] }',
    says: '"EnabledMfas" is a name of CloudFormation: here, each factor has a block of its own.',
    fixes: [['by choice', 'Remove "EnabledMfas"', '{ "MfaConfiguration": "ON" }']],
  },
  {
    text: '{ «"UserPool"»: { "Id": "us-east-1_Ab12Cd34E", "Name": "n", "MfaConfiguration": "OPTIONAL", "SmsConfiguration": { "SnsCallerArn": "a" }, "SmsAuthenticationMessage": "{####}" }, «"ResponseMetadata"»: {} }',
    says: '"UserPool" is an answer of DescribeUserPool, which tells of no factor but SMS: Pull from User Pool writes all of them.',
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
    says: '"$metadata" came with an answer of the service: a request has none.',
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
    says: '"UserPool" is an answer of DescribeUserPool, which tells of no factor but SMS: Pull from User Pool writes all of them.',
    fixes: [['by choice', 'Remove "UserPool"', '{ }']],
  },
  {
    // Which of two pools is meant, nobody knows.
    text: '{ "UserPoolId": "us-east-1_B", «"UserPool"»: { "Id": "us-east-1_A" } }',
    says: '"UserPool" is an answer of DescribeUserPool, which tells of no factor but SMS: Pull from User Pool writes all of them.',
    fixes: [['by choice', 'Remove "UserPool"', '{ "UserPoolId": "us-east-1_B" }']],
  },
  {
    text: '{ "UserPoolId": "us-east-1_A", «"UserPool"»: { "Id": "us-east-1_A", "MfaConfiguration": "OFF" } }',
    says: '"UserPool" is an answer of DescribeUserPool, which tells of no factor but SMS: Pull from User Pool writes all of them.',
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
    says: '"$metadata" came with an answer of the service: a request has none.',
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
    says: '"ResponseMetadata" came with an answer of the service: a request has none.',
    fixes: [
      ['preferred', 'Translate from GetUserPoolMfaConfig', '{ "MfaConfiguration": "OFF" }'],
      [
        'by choice',
        'Remove "ResponseMetadata"',
        '{ "SmsMfaConfiguration": { "SmsConfiguration": {} }, "MfaConfiguration": "OFF" }',
      ],
    ],
  },
];
