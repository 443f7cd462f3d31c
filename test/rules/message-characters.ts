import { email, sms, subject } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['a line break in a text message', sms('"SmsAuthenticationMessage": "Code:«\\n»{####}"')],
    ['a run of line breaks', sms('"SmsAuthenticationMessage": "Code:«\\r\\n»{####}"')],
    ['the line separator', sms('"SmsAuthenticationMessage": "Code:«\u2028»{####}"')],
    ['the paragraph separator', sms('"SmsAuthenticationMessage": "Code:«\\u2029»{####}"')],
    ['the next line of EBCDIC', sms('"SmsAuthenticationMessage": "Code:«\\u0085»{####}"')],
    ['a carriage return', sms('"SmsAuthenticationMessage": "Code:«\\r»{####}"')],
    ['a control of direction in an email', email('Code «\\u202e»{####}')],
    ['one in a subject', subject('Code«\\u2066»')],
    ['a zero-width joiner', email('👩«\u200d»👧 {####}')],
    ['a control character in a subject', subject('a«\\u0007»b')],
  ],
  leavesAlone: [
    ['a line break in an email', email('Code:\\n\\t{####}')],
    ['an emoji', email('😀 {####}')],
    ['a no-break space', subject('Code\u00a0!')],
    ['a control character in a text message', sms('"SmsAuthenticationMessage": "a\\u0007{####}"')],
    ['half of a character has a rule of its own', email('\\ud83d {####}')],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "Code:«\\r\\n»{####}\\nBye" } }',
      says: '"SmsAuthenticationMessage" can\'t contain a line break.',
      fixes: [
        [
          'preferred',
          'Replace the line breaks in "SmsAuthenticationMessage" with spaces',
          '{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsAuthenticationMessage": "Code: {####} Bye" } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "a«\\u200d»b{####}\\u0007" } }',
      says: '"Message" can\'t contain the character U+200D.',
      fixes: [
        [
          'preferred',
          'Remove the characters that "Message" can\'t contain',
          '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "ab{####}" } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "{####}«\\u0007»\\ud83d" } }',
      says: '"Message" can\'t contain the character U+0007.',
      fixes: [
        [
          'preferred',
          'Remove the characters that "Message" can\'t contain',
          '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "{####}\\ud83d" } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Subject": "a«\\u0000\\u0085»" } }',
      says: '"Subject" can\'t contain the character U+0000.',
      fixes: [
        [
          'preferred',
          'Remove the characters that "Subject" can\'t contain',
          '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Subject": "a" } }',
        ],
      ],
    },
  ],
};
