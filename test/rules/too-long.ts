import { email, sms, subject } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['a subject of 141', subject('«»').replace('"«»"', `«"${'a'.repeat(141)}"»`)],
    ['a message of 141 emoji', sms(`"SmsAuthenticationMessage": «"{####}${'😀'.repeat(135)}"»`)],
  ],
  leavesAlone: [
    ['a subject of 140 emoji', subject('😀'.repeat(140))],
    ['escapes count as what they stand for', subject('\\u0041'.repeat(140))],
    ['a body of 20,000', email(`{####}${'a'.repeat(19_994)}`)],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::1:role/a", "SnsRegion": «"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"» } } }',
      says: '"SnsRegion" can have at most 32 characters, but it has 33: 1 too many.',
    },
  ],
};
