import { smsRole } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['a role for End User Messaging', smsRole('«"EumsSms"»: {}')],
    ['other members only', smsRole('«"EumsSms"»: { "ExternalId": "x" }')],
    ['the role outside its block', smsRole('«"EumsSms"»: {}, "CallerArn": "x"')],
  ],
  leavesAlone: [
    ['a role, even an empty one', smsRole('"EumsSms": { "CallerArn": "" }')],
    ['it is misspelt', smsRole('"EumsSms": { "CallerARN": "x" }')],
    ['another type', smsRole('"EumsSms": "x"')],
    ['the pool, which a file need not name', '{ "MfaConfiguration": "OFF" }'],
  ],
  says: [
    {
      // The last of two blocks with one name is the one that counts: it has what the first lacks.
      text: smsRole('«"EumsSms"»: {}, "EumsSms": { "CallerArn": "a" }'),
      says: '"EumsSms" needs "CallerArn".',
    },
    {
      text: smsRole('«"EumsSms"»: { "ExternalId": "x" }'),
      says: '"EumsSms" needs "CallerArn".',
      fixes: [
        [
          'by choice',
          'Add an empty "CallerArn"',
          smsRole('"EumsSms": { "ExternalId": "x", "CallerArn": "" }'),
        ],
      ],
    },
  ],
};
