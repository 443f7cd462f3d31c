import { email, emailJson, sms, snsRegion, subject } from './support/requests';
import { known } from './support/pools';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['a Region of 33', snsRegion(`«"${'a'.repeat(33)}"»`)],
    ['a message of 141 emoji', sms(`"SmsAuthenticationMessage": «"{####}${'😀'.repeat(135)}"»`)],
  ],
  leavesAlone: [
    ['a subject of 2,000 emoji, which no model limits', subject('😀'.repeat(2_000))],
    ['escapes count as what they stand for', snsRegion(`"${'\\u0061'.repeat(32)}"`)],
    ['a body of 20,000', email(`{####}${'a'.repeat(19_994)}`)],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::1:role/a", "SnsRegion": «"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"» } } }',
      says: '"SnsRegion" can have at most 32 characters, but it has 33: 1 too many.',
    },
    {
      text: sms(`"SmsAuthenticationMessage": «"{####}${'a'.repeat(135)}"»`),
      says: '"SmsAuthenticationMessage" can have at most 140 characters, but it has 141 with a code of 6 digits: 1 too many.',
    },
    {
      text: sms(`"SmsAuthenticationMessage": «"{####}${'a'.repeat(135)}"»`),
      pool: known({ allowedFirstAuthFactors: ['SMS_OTP'] }),
      says: '"SmsAuthenticationMessage" can have at most 140 characters, but it has 143 with a code of 8 digits: 3 too many.',
    },
    {
      text: sms(`"SmsAuthenticationMessage": «"${'a'.repeat(141)}"»`),
      says: '"SmsAuthenticationMessage" can have at most 140 characters, but it has 141: 1 too many.',
    },
    {
      text: emailJson(`«"{####}${'a'.repeat(19_995)}"»`),
      says: '"Message" can have at most 20000 characters, but it has 20001: 1 too many.',
    },
  ],
};
