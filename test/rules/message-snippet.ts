import { email, smsMessage, subject } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['a tab stop', smsMessage('Code: {####}«$1»')],
    ['the last one', email('{####}«$0»')],
    ['one in braces', email('«${1}»{####}')],
    ['one with a text', email('«${2:Hello}», {####}')],
    ['two', email('«$1» {####} «$2»')],
    ['one around the placeholder', email('«${1:Code {####}}»')],
    ['in a subject', subject('«${1:Your code}»')],
    ['one that is cut short', email('«${1:»Code {####')],
  ],
  leavesAlone: [
    ['an amount', email('$5.00, $50 and $5,000: {####}')],
    ['a dollar sign', email('$ {####} $')],
    ['a variable of a shell', email('${name} {####}')],
  ],
  says: [
    {
      text: email('«${1:Your \\"code\\" is {####}}»!'),
      says: '"Message" contains ${1:Your "code" is {####}}, left over from a snippet: users would see it.',
      fixes: [
        ['preferred', 'Change to "Your "code" is {####}"', email('Your \\"code\\" is {####}!')],
      ],
    },
    {
      text: email('Code {####}«$0»'),
      says: '"Message" contains $0, left over from a snippet: users would see it.',
      fixes: [['preferred', 'Remove $0', email('Code {####}')]],
    },
  ],
};
