import { email, emailJson, sms, subject } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const emailWithSubject = (message: string, subject = 'Code') =>
  `{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "${message}", "Subject": "${subject}" } }`;
const space = (code: string, name: string) =>
  `This space (U+${code}) in "${name}" may be rejected: use a plain space.`;

export const tests: RuleTests = {
  finds: [
    ['a no-break space in a subject', subject('Code«\u00a0»!')],
    ['an ideographic space, the first of two', email('コード«\u3000»{####}\u3000')],
    ['written as an escape', email('a«\\u2003»{####}')],
  ],
  leavesAlone: [
    ['plain spaces, tabs and line breaks', email('a b\\n\\t{####}')],
    ['in a text message', sms('"SmsAuthenticationMessage": "a\u00a0{####}"')],
    ['no string', emailJson('{}')],
    ['a no-break space in a comment', `${emailJson('"{####}"')} // \u00a0`],
  ],
  says: [
    {
      text: emailWithSubject('Votre code«\u00a0»: {####}\u3000!'),
      says: space('00A0', 'Message'),
      fixes: [
        ['preferred', 'Replace with plain spaces', emailWithSubject('Votre code : {####} !')],
      ],
    },
    {
      text: emailWithSubject('{####}', 'Code«\\u200a»!'),
      says: space('200A', 'Subject'),
      fixes: [['preferred', 'Replace with plain spaces', emailWithSubject('{####}', 'Code !')]],
    },
  ],
};
