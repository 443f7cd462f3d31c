import { arnAlone, on, sms, smsRole } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['an empty block', sms('«"SmsConfiguration"»: {}')],
    ['other members only', sms('«"SmsConfiguration"»: { "ExternalId": "x" }')],
    ['the ARN outside its block', sms('"SnsCallerArn": "x", «"SmsConfiguration"»: {}')],
    ['it is misspelt elsewhere', sms('"SnsCalerArn": "x", «"SmsConfiguration"»: {}')],
  ],
  leavesAlone: [
    ['no block at all', sms('"SmsAuthenticationMessage": "{####}"')],
    ['a block that is none', sms('"SmsConfiguration": 1')],
    ['it is misspelt', smsRole('"SnsCallerARN": "x"')],
    ['an ARN, even an invalid one', arnAlone('')],
    ['End User Messaging', smsRole('"EumsSms": {}')],
    ['End User Messaging, misspelt', smsRole('"EumsSMS": {}')],
    [
      'the first of two blocks, of which the last counts',
      on(
        '"SmsMfaConfiguration": { "SmsConfiguration": {} }, "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/Kept" } }',
      ),
    ],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { «"SmsConfiguration"»: {} } }',
      says: '"SmsConfiguration" needs "SnsCallerArn" or "EumsSms": without a role, no message can be sent.',
      fixes: [
        [
          'by choice',
          'Send through AWS End User Messaging SMS: add "EumsSms"',
          '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": {\n  "EumsSms": {\n    "CallerArn": ""\n  }\n} } }',
        ],
        [
          'by choice',
          'Add an empty "SnsCallerArn"',
          '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": {\n  "SnsCallerArn": ""\n} } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { «"SmsConfiguration"»: { "ExternalId": "x" } } }',
      says: '"SmsConfiguration" needs "SnsCallerArn" or "EumsSms": without a role, no message can be sent.',
      fixes: [
        [
          'by choice',
          'Send through AWS End User Messaging SMS: add "EumsSms"',
          '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "ExternalId": "x", "EumsSms": {"CallerArn":""} } } }',
        ],
        [
          'by choice',
          'Add an empty "SnsCallerArn"',
          '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "ExternalId": "x", "SnsCallerArn": "" } } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { «"SmsConfiguration"»: { "SmsConfigurations": {} } } }',
      says: '"SmsConfiguration" needs "SnsCallerArn" or "EumsSms": without a role, no message can be sent.',
      fixes: [
        [
          'by choice',
          'Send through AWS End User Messaging SMS: add "EumsSms"',
          '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SmsConfigurations": {}, "EumsSms": {"CallerArn":""} } } }',
        ],
        [
          'by choice',
          'Add an empty "SnsCallerArn"',
          '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SmsConfigurations": {}, "SnsCallerArn": "" } } }',
        ],
      ],
    },
  ],
  beyondTheSchema: 'The schema asks for neither transport: it can be the other one.',
};
