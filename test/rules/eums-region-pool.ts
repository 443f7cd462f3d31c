import { inPool, inRegion, role, smsRole } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const region = (json: string) =>
  smsRole(`"EumsSms": { "CallerArn": "${role}", "Region": ${json} }`);
const us = (json: string) => inRegion('us-east-1', region(json));

export const tests: RuleTests = {
  finds: [
    ['another Region', us('«"eu-west-1"»')],
    ['a legacy alternate of SNS', inRegion('us-east-2', region('«"us-east-1"»'))],
    ['no Region at all', us('«"Ireland"»')],
  ],
  leavesAlone: [
    ["the pool's own", us('"us-east-1"')],
    ['no pool to compare with', region('"eu-west-1"')],
    ['a local pool', inPool('local_A1', region('"eu-west-1"'))],
    ['one that breaks the schema', us('"eu"')],
  ],
  says: [
    {
      text: us('«"eu-west-1"»'),
      says: 'A user pool in us-east-1 sends through End User Messaging only in its own Region: write "us-east-1", or leave "Region" out.',
      fixes: [['preferred', 'Change to "us-east-1"', us('"us-east-1"')]],
    },
  ],
};
