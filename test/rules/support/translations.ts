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
        '{\n  "MfaConfiguration": "ON", // kept\n  "SoftwareTokenMfaConfiguration": {\n    "Enabled": true\n  },\n  "WebAuthnConfiguration": {\n    "RelyingPartyId": "a.example.com",\n    "UserVerification": "preferred"\n  }\n}',
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
        '{ "x": 1, "MfaConfiguration": "ON", "EmailMfaConfiguration": {"Message":"{####}","other":1}, "SmsMfaConfiguration": {"SmsConfiguration":{"SnsCallerArn":"a","ExternalId":"b"}} }',
      ],
      [
        'by choice',
        'Remove "mfa_configuration"',
        '{ "email_mfa_configuration": { "message": "{####}", "other": 1 }, "sms_configuration": { "sns_caller_arn": "a", "external_id": "b" }, "x": 1 }',
      ],
    ],
  },
];
