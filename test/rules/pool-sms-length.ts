import { known, userPoolId, whileItIsNotThePool, whileItIsThePool } from './support/pools';
import { email, smsMessage, smsText } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const passwords = known({ allowedFirstAuthFactors: ['PASSWORD', 'SMS_OTP'] });
const message = (length: number) => `{####}${'a'.repeat(length - 6)}`;
const found = smsText(`«"${message(139)}"»`);

export const tests: RuleTests = {
  finds: [
    ...whileItIsThePool(found, passwords),
    ['140 emoji', smsText(`«"{####}${'😀'.repeat(134)}"»`), passwords],
    ['two placeholders', smsText(`«"{####} {####}${'a'.repeat(124)}"»`), passwords],
  ],
  leavesAlone: [
    ...whileItIsNotThePool(found, passwords),
    ['138, which are 140 with the code', smsMessage(message(138)), passwords],
    ['141, which has a rule of its own', smsMessage(message(141)), passwords],
    [
      'passwords by email',
      smsMessage(message(140)),
      known({ allowedFirstAuthFactors: ['EMAIL_OTP'] }),
    ],
    ['no placeholder', smsMessage('a'.repeat(140)), passwords],
    ['an email', email(message(200)), passwords],
  ],
  says: [
    {
      text: found,
      pool: { ...passwords, userPoolId },
      says: '"SmsAuthenticationMessage" can have at most 140 characters, but it has 141 with a code of 8 digits: 1 too many.',
    },
  ],
};
