import { email, smsMessage, subject } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['in a text message', smsMessage('Your username is «{username}» and code {####}')],
    ['in an email', email('«{username}», {####}')],
    ['two', email('«{username}» or «{username}» {####}')],
    ['in a subject', subject('Hello «{username}»')],
    ['after an escape', email('\\n«{username}» {####}')],
  ],
  leavesAlone: [
    ['the placeholder alone', email('{####}')],
    ['the word without braces', email('Your username and {####}')],
  ],
  says: [
    {
      text: email('Hello «{username}», {####}'),
      says: '{username} is replaced only in invitations: in "Message", users would see it as it stands.',
      fixes: [['preferred', 'Remove {username}', email('Hello, {####}')]],
    },
    {
      text: email('«{username}»: {####}'),
      says: '{username} is replaced only in invitations: in "Message", users would see it as it stands.',
      fixes: [['preferred', 'Remove {username}', email(': {####}')]],
    },
    {
      text: email('Your username is «{username}» and {####}'),
      says: '{username} is replaced only in invitations: in "Message", users would see it as it stands.',
      fixes: [['preferred', 'Remove {username}', email('Your username is and {####}')]],
    },
  ],
};
