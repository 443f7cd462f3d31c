import { callerArn, role, smsRole } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const found = smsRole(`"SnsCallerArn": "${role}", "ExternalId": «""»`);

export const tests: RuleTests = {
  finds: [
    ['an empty one', found],
    [
      'an empty one in EumsSms',
      smsRole(`"EumsSms": { "CallerArn": "${role}", "ExternalId": «""» }`),
    ],
  ],
  leavesAlone: [
    ['an external ID', callerArn(role)],
    ['none has a rule of its own', smsRole(`"SnsCallerArn": "${role}"`)],
    ['another type has a rule of its own', smsRole(`"SnsCallerArn": "${role}", "ExternalId": 1`)],
    ['no role either', smsRole('"ExternalId": ""')],
  ],
  says: [
    {
      text: found,
      says: '"ExternalId" is empty: write the one that the role\'s trust policy asks for.',
    },
  ],
};
