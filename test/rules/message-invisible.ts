import { email, smsMessage } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['a zero-width space', smsMessage('Code:«\u200b»{####}')],
    ['a soft hyphen', smsMessage('Sign«\u00ad»in {####}')],
    ['a control of direction, as an escape', smsMessage('Code «\\u202e»{####}')],
    ['a byte order mark', smsMessage('«\ufeff»Code {####}')],
  ],
  leavesAlone: [
    ['the joiner inside an emoji', smsMessage('👩\u200d👧 {####}')],
    ['the non-joiner of Persian', smsMessage('می\u200cشود {####}')],
    ['an email has a rule of its own', email('Code\u200b {####}')],
    ['a line break has a rule of its own', smsMessage('Code\\u2028{####}')],
  ],
  says: [
    {
      text: smsMessage('a«\\u00ad»b {####}'),
      says: '"SmsAuthenticationMessage" has the invisible character U+00AD: remove it.',
      fixes: [
        [
          'preferred',
          'Remove the invisible characters from "SmsAuthenticationMessage"',
          smsMessage('ab {####}'),
        ],
      ],
    },
    {
      text: smsMessage('a«\\u202e»b{####}\\u200b'),
      says: '"SmsAuthenticationMessage" has the invisible character U+202E: remove it.',
      fixes: [
        [
          'preferred',
          'Remove the invisible characters from "SmsAuthenticationMessage"',
          smsMessage('ab{####}'),
        ],
      ],
    },
  ],
};
