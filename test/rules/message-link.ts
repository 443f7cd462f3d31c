import { email, smsMessage, subject } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['beside the placeholder', email('«{##Verify Email##}» or {####}')],
    ['in a text message', smsMessage('{####} «{##Go##}»')],
    ['two', email('«{##a##}» «{##b##}» {####}')],
    ['in a subject', subject('«{##Verify##}»')],
    ['after an escape', email('\\n«{##a##}»{####}')],
  ],
  leavesAlone: [
    ['the placeholder alone', email('{####}')],
    ['one in the place of the placeholder, which has a rule of its own', email('{##Verify##}')],
    ['without a text', email('{####} {##}')],
    ['a text in braces', email('{####} {Verify}')],
  ],
  says: [
    {
      text: email('«{##Verify \\"it\\"##}» or {####}'),
      says: '{##Verify "it"##} becomes a link only in verification emails: in "Message", users would see it as it stands.',
      fixes: [['preferred', 'Change to "Verify "it""', email('Verify \\"it\\" or {####}')]],
    },
  ],
};
