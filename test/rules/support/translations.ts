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
    // A factor that the list turns on without settings.
    text: '{ "MfaConfiguration": "ON", «"EnabledMfas"»: ["EMAIL_OTP"] }',
    says: '"EnabledMfas" is a name of CloudFormation: here, each factor has a block of its own.',
    fixes: [
      [
        'preferred',
        'Translate from CloudFormation',
        '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": {} }',
      ],
      ['by choice', 'Remove "EnabledMfas"', '{ "MfaConfiguration": "ON" }'],
    ],
  },
  {
    // One factor in the list is none, so that nobody knows which are meant.
    text: '{ "MfaConfiguration": "ON", «"EnabledMfas"»: ["SMS_MFA", "PUSH_MFA"] }',
    says: '"EnabledMfas" is a name of CloudFormation: here, each factor has a block of its own.',
    fixes: [['by choice', 'Remove "EnabledMfas"', '{ "MfaConfiguration": "ON" }']],
  },
  {
    // One tool at a time, and of its empty lists those alone that stand for blocks.
    text: '{ "MfaConfiguration": "ON", «"EmailAuthenticationSubject"»: "s", «"sms_configuration"»: [], «"sms_authentication_message"»: [], «"email_mfa_configuration"»: {} }',
    says: '"EmailAuthenticationSubject" is a name of CloudFormation: here it is EmailMfaConfiguration.Subject.',
    fixes: [
      [
        'preferred',
        'Translate from CloudFormation',
        '{ "MfaConfiguration": "ON", "sms_configuration": [], "sms_authentication_message": [], "email_mfa_configuration": {}, "EmailMfaConfiguration": {"Subject":"s"} }',
      ],
      [
        'by choice',
        'Remove "EmailAuthenticationSubject"',
        '{ "MfaConfiguration": "ON", "sms_configuration": [], "sms_authentication_message": [], "email_mfa_configuration": {} }',
      ],
    ],
  },
  {
    text: '{ "MfaConfiguration": "ON", «"sms_configuration"»: [], «"sms_authentication_message"»: [], «"EmailAuthenticationSubject"»: "s", «"EnabledMfas"»: [] }',
    says: '"sms_configuration" is a name of Terraform: here it is SmsMfaConfiguration.SmsConfiguration.',
    fixes: [
      [
        'preferred',
        'Translate from Terraform',
        '{ "MfaConfiguration": "ON", "sms_authentication_message": [], "EmailAuthenticationSubject": "s", "EnabledMfas": [] }',
      ],
      [
        'by choice',
        'Remove "sms_configuration"',
        '{ "MfaConfiguration": "ON", "sms_authentication_message": [], "EmailAuthenticationSubject": "s", "EnabledMfas": [] }',
      ],
    ],
  },
  {
    // Of a name that is there twice, nobody knows which one is meant.
    text: '{ «"mfa_configuration"»: "ON", «"mfa_configuration"»: "OFF" }',
    says: '"mfa_configuration" is a name of Terraform: here it is MfaConfiguration.',
    fixes: [['by choice', 'Remove "mfa_configuration"', '{ "mfa_configuration": "OFF" }']],
  },
  {
    text: '{ "MfaConfiguration": "OFF", «"email_mfa_configuration"»: { "subject": "s" } }',
    says: '"email_mfa_configuration" is a name of Terraform: here it is EmailMfaConfiguration.',
    fixes: [
      [
        'by choice',
        'Translate from Terraform',
        '{ "MfaConfiguration": "OFF", "EmailMfaConfiguration": { "Subject": "s" } }',
      ],
      ['by choice', 'Remove "email_mfa_configuration"', '{ "MfaConfiguration": "OFF" }'],
    ],
  },
];
