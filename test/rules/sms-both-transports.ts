import { callerArn, role, smsRole } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const sns = `"SnsCallerArn": "${role}", "ExternalId": "x", "SnsRegion": "us-east-1"`;
const eums = `"EumsSms": { "CallerArn": "${role}", "ExternalId": "x" }`;
const both = smsRole(`${sns}, «"EumsSms"»: { "CallerArn": "${role}", "ExternalId": "x" }`);

export const tests: RuleTests = {
  finds: [
    ['both', both],
    ['an EumsSms that is still empty', smsRole(`«"EumsSms"»: {}, "SnsCallerArn": "${role}"`)],
  ],
  leavesAlone: [
    ['Amazon SNS alone', callerArn(role)],
    ['End User Messaging SMS alone', smsRole(eums)],
    ['an empty role of Amazon SNS', smsRole(`"SnsCallerArn": "", ${eums}`)],
    ['one that is being typed', smsRole(`${eums}, "SnsCallerArn"`)],
    ['another type has a rule of its own', smsRole(`${sns}, "EumsSms": null`)],
  ],
  says: [
    {
      text: both,
      says: 'A user pool sends text messages by "SnsCallerArn" or by "EumsSms", never by both: setting one clears the other.',
      fixes: [
        [
          'by choice',
          'Send through AWS End User Messaging SMS: remove the members of Amazon SNS',
          smsRole(eums),
        ],
        ['by choice', 'Send through Amazon SNS: remove "EumsSms"', smsRole(sns)],
      ],
    },
  ],
};
