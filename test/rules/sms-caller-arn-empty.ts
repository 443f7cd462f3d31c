import { smsRole } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [['an empty ARN', smsRole('"ExternalId": "x", "SnsCallerArn": «""»')]],
  leavesAlone: [
    ['beside End User Messaging', smsRole('"EumsSms": {}, "SnsCallerArn": ""')],
    ['no ARN at all', smsRole('"ExternalId": ""')],
    ['a space', smsRole('"SnsCallerArn": " "')],
    ['another type', smsRole('"SnsCallerArn": null')],
  ],
  says: [
    {
      text: smsRole('"SnsCallerArn": «""»'),
      says: '"SnsCallerArn" is empty: write the ARN of the IAM role that sends the messages.',
    },
  ],
  beyondTheSchema: 'An empty text is one that the service model allows.',
};
