import { email, subject } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['an escape', email('«\\ud83d» {####}')],
    ['its second half alone', email('{####}«\\ude00»')],
    ['in a member name', '{ "MfaConfiguration": "OFF", "a«\ud83d»": 1 }'],
    ['written as one character', subject('a«\ud83d»')],
  ],
  leavesAlone: [
    ['a whole character', email('\\ud83d\\ude00 😀 {####}')],
    ['half of a character outside every string', '\ud83d'],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "{####}«\\ude00»." } }',
      says: "This is an unpaired surrogate, half of a character, and can't be sent.",
      fixes: [
        [
          'preferred',
          'Remove the unpaired surrogate',
          '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "{####}." } }',
        ],
      ],
    },
    {
      text: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "«\\ud83d» {####}" } }',
      says: "This is an unpaired surrogate, half of a character, and can't be sent.",
      fixes: [
        [
          'preferred',
          'Remove the unpaired surrogate',
          '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": " {####}" } }',
        ],
      ],
    },
  ],
  beyondTheSchema: 'To a schema, half of a character is one.',
  beyondTheService: 'It is lost on the way there.',
};
