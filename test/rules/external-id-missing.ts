import { callerArn, on, role, smsRole } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['no external ID', smsRole(`«"SnsCallerArn"»: "${role}"`)],
    ['only a Region beside it', smsRole(`"SnsRegion": "us-east-1", «"SnsCallerArn"»: "${role}"`)],
    ['an empty one', smsRole(`"SnsCallerArn": "${role}", "ExternalId": «""»`)],
    [
      'outside its block',
      on(
        `"SmsMfaConfiguration": { "ExternalId": "x", "SmsConfiguration": { «"SnsCallerArn"»: "${role}" } }`,
      ),
    ],
  ],
  leavesAlone: [
    ['an external ID', callerArn(role)],
    ['one that is being typed', smsRole(`"SnsCallerArn": "${role}", "ExternalId"`)],
    ['another type has a rule of its own', smsRole(`"SnsCallerArn": "${role}", "ExternalId": 1`)],
    ['no role either', smsRole('"SnsRegion": "us-east-1"')],
    ['a role that is being typed', smsRole('"SnsCallerArn"')],
    ['a role of another type', smsRole('"SnsCallerArn": null')],
  ],
  says: [
    {
      text: smsRole('«"SnsCallerArn"»: "arn:aws:iam::123456789012:role/a"'),
      says: 'Without an "ExternalId", the role can\'t tell this user pool from others. Add the one that the role\'s trust policy requires.',
    },
    {
      text: smsRole('"SnsCallerArn": "arn:aws:iam::123456789012:role/a", "ExternalId": «""»'),
      says: 'Without an "ExternalId", the role can\'t tell this user pool from others. Add the one that the role\'s trust policy requires.',
    },
  ],
};
