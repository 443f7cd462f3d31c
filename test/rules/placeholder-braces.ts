import { email, sms } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['two braces', email('Code: «{{####}}».')],
    ['three braces', email('«{{{####}}}»')],
    ['the second placeholder', sms('"SmsAuthenticationMessage": "{####} «{{####}}»"')],
  ],
  leavesAlone: [
    ['the right placeholder', email('{####}')],
    ['a brace apart from it', email('{ {####} }')],
    ['one brace too many on one side', email('{{####}')],
    ['CSS in an HTML body', email('<style>p{color:red}</style>{####}')],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "«{{####}}»" } }',
      says: 'Users will see their code in braces: write the placeholder as {####}.',
      fixes: [
        [
          'safe',
          'Change to {####}',
          '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "{####}" } }',
        ],
      ],
    },
  ],
};
