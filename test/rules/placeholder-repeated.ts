import { email, emailJson, on, smsMessage, smsText } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const repeated = 'This message already contains the code: users expect it only once.';
const emailWithSubject = (message: string, subject = 'Code') =>
  `{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "${message}", "Subject": "${subject}" } }`;

export const tests: RuleTests = {
  finds: [
    ['twice', email('{####} or «{####}»')],
    ['three times', email('{####}«{####}»«{####}»')],
    ['in a text message, after an escape', smsText('"\\u00e9{####} «{####}»"')],
    ['the second in doubled braces', email('{####} {«{####}»}')],
  ],
  leavesAlone: [
    ['once', email('{####}')],
    ['once, and a look-alike', email('{####} {###} ####')],
    [
      'once in each message',
      `{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "{####}" }, "EmailMfaConfiguration": { "Message": "{####}" } }`,
    ],
    ['in a subject', on('"EmailMfaConfiguration": { "Subject": "{####} {####}" }')],
    ['a message that begins with it', emailJson('"{####}"')],
    ['braces that share no #', emailJson('"{####}{###}{#####}"')],
    ['no string', emailJson('["{####}", "{####}"]')],
  ],
  says: [
    {
      text: smsMessage('{####} or «{####}».'),
      says: repeated,
      fixes: [['by choice', 'Remove this duplicate {####}', smsMessage('{####} or .')]],
    },
    {
      text: emailWithSubject(`{####}${'«{####}»'.repeat(10)}{####}`),
      says: repeated,
      fixes: [['by choice', 'Remove this duplicate {####}', emailWithSubject('{####}'.repeat(11))]],
    },
  ],
};
