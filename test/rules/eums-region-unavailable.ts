import { inRegion, smsRole } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const eums = smsRole('«"EumsSms"»: { "CallerArn": "x" }');
const plain = eums.replaceAll(/[«»]/g, '');

export const tests: RuleTests = {
  finds: ['ap-east-1', 'ap-southeast-5', 'ap-southeast-7'].map(
    (region) => [region, inRegion(region, eums)] as const,
  ),
  leavesAlone: [
    ...['us-east-1', 'ap-east-2', 'ap-southeast-6'].map(
      (region) => [region, inRegion(region, plain)] as const,
    ),
    ['a file that names no pool', plain],
    ['Amazon SNS', inRegion('ap-east-1', smsRole('"SnsCallerArn": "x"'))],
    ['a block that is being typed', inRegion('ap-east-1', smsRole('"EumsSms"'))],
    ['another type has a rule of its own', inRegion('ap-east-1', smsRole('"EumsSms": "x"'))],
  ],
  says: [
    {
      text: inRegion('ap-east-1', eums),
      says: 'A user pool in ap-east-1 can\'t send through End User Messaging: use "SnsCallerArn".',
    },
  ],
};
