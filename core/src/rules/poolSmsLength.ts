import { rangeOf } from '../document/textRange';
import { documented, inferred } from '../engine/evidence';
import type { PoolRule } from '../engine/rule';
import { longestSms, smsLength, tooLongSms } from '../engine/smsLength';
import { codeDigits } from '../model/poolFacts';
import { smsMessagePath } from '../model/requestParts';

export const poolSmsLength: PoolRule = {
  id: 'pool-sms-length',
  severity: 'warning',
  needsPool: true,
  summary:
    'A text message has at most 140 characters, even with a one-time password of eight digits.',
  details:
    'A text message has at most 140 characters, the code counted in. In MFA the code has six digits, as the placeholder `{####}` has characters. Where the user pool has `SMS_OTP` among its first factors, the same message also carries one-time passwords, which have eight. What the service does with a message that is too long only then is unproved. More than 140 characters in the file are what [too-long](#too-long) reports.',
  known: [
    inferred(
      'from the limit, and from the digits that aws-amplify/amplify-js 14428 tells of, 2025-07',
    ),
    documented('AWS, guide of SMS messages', 'The code is counted in'),
  ],
  example: {
    bad: '{ "MfaConfiguration": "OPTIONAL", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "{####} is your Example sign-in code. Never share it: our staff will not ask for it by phone, by email or in a chat. It works for 3 minutes.", "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
    good: '{ "MfaConfiguration": "OPTIONAL", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "{####} is your Example sign-in code. Never share it: our staff will not ask for it.", "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } } }',
    pool: { userPoolId: 'us-east-1_Ab12Cd34E', allowedFirstAuthFactors: ['PASSWORD', 'SMS_OTP'] },
  },
  check(context) {
    const member = context.soundString(smsMessagePath);
    const digits = codeDigits(context.pool, 'SMS_OTP');
    if (!member || smsLength(member.value, digits) <= longestSms) {
      return [];
    }
    const message = tooLongSms(member.value, digits);
    return [{ ...rangeOf(member.node), message }];
  },
};
