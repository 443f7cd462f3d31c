import { arnAlone, email, ofPoolJson } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['a pool without its Region', ofPoolJson('«"Ab12Cd34E"»')],
    ['a pool ID with a space', ofPoolJson('«"eu-west-1_Ab12 "»')],
    ['a role that is no ARN', arnAlone('«»').replace('"«»"', '«"service-role/CognitoSms"»')],
    [
      'an account that is no number',
      arnAlone('«»').replace('"«»"', '«"arn:aws:iam::me:role/CognitoSms"»'),
    ],
  ],
  leavesAlone: [
    ['a role of another partition', arnAlone('arn:aws-us-gov:iam::123456789012:role/CognitoSms')],
    ['a pool', ofPoolJson('"us-gov-west-1_Ab12Cd34E"')],
    ['messages have rules of their own', email('Code')],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": "OFF", "UserPoolId": «"eu-west-1"» }',
      says: '"UserPoolId" has the wrong format. A user pool ID is a Region, "_", then letters and digits, such as "eu-west-1_Ab12Cd34E".',
    },
    {
      text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": «"service-role/CognitoSms"» } } }',
      says: '"SnsCallerArn" has the wrong format. The ARN of an IAM role looks like "arn:aws:iam::123456789012:role/CognitoSms".',
    },
  ],
};
