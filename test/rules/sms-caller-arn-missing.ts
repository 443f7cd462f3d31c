import { arnAlone, on, sms, smsRole } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['an empty block', sms('«"SmsConfiguration"»: {}')],
    ['other members only', sms('«"SmsConfiguration"»: { "ExternalId": "x" }')],
    ['the ARN outside its block', sms('"SnsCallerArn": "x", «"SmsConfiguration"»: {}')],
    [
      'the first of two blocks',
      on(
        '"SmsMfaConfiguration": { «"SmsConfiguration"»: {} }, "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/Kept" } }',
      ),
    ],
    ['it is misspelt elsewhere', sms('"SnsCalerArn": "x", «"SmsConfiguration"»: {}')],
  ],
  leavesAlone: [
    ['no block at all', sms('"SmsAuthenticationMessage": "{####}"')],
    ['it is misspelt', smsRole('"SnsCallerARN": "x"')],
    ['an ARN, even an invalid one', arnAlone('')],
  ],
  says: [
    {
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
      text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { «"SmsConfiguration"»: {} }, "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::1:role/a" } } }',
      says: '"SmsConfiguration" needs "SnsCallerArn": the ARN of the IAM role that sends the messages.',
    },
    {
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
  ],
};
