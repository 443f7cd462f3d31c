import { callerArn, on, role, smsRole } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const says =
  'Without an "ExternalId", the service may refuse the role: "external id and a valid caller arn are required". Add the one that the role\'s trust policy asks for.';

export const tests: RuleTests = {
  finds: [
    ['no external ID', smsRole(`«"SnsCallerArn"»: "${role}"`)],
    ['only a Region beside it', smsRole(`"SnsRegion": "us-east-1", «"SnsCallerArn"»: "${role}"`)],
    ['none in EumsSms', smsRole(`"EumsSms": { «"CallerArn"»: "${role}" }`)],
    [
      'one beside EumsSms, where that has none',
      smsRole(`"ExternalId": "x", "EumsSms": { «"CallerArn"»: "${role}" }`),
    ],
    [
      'outside its block',
      on(
        `"SmsMfaConfiguration": { "ExternalId": "x", "SmsConfiguration": { «"SnsCallerArn"»: "${role}" } }`,
      ),
    ],
  ],
  leavesAlone: [
    ['an empty one has a rule of its own', smsRole(`"SnsCallerArn": "${role}", "ExternalId": ""`)],
    ['an external ID', callerArn(role)],
    ['one in EumsSms', smsRole(`"EumsSms": { "CallerArn": "${role}", "ExternalId": "x" }`)],
    ['one that is misspelt', smsRole(`"SnsCallerArn": "${role}", "ExternalID": "x"`)],
    ['one that is being typed', smsRole(`"SnsCallerArn": "${role}", "ExternalId"`)],
    ['another type has a rule of its own', smsRole(`"SnsCallerArn": "${role}", "ExternalId": 1`)],
    [
      'an empty role beside End User Messaging, as a pool with that answers',
      smsRole(`"SnsCallerArn": "", "EumsSms": { "CallerArn": "${role}", "ExternalId": "x" }`),
    ],
    ['an empty role has a rule of its own', smsRole('"SnsCallerArn": ""')],
    ['no role either', smsRole('"SnsRegion": "us-east-1"')],
    ['a role that is being typed', smsRole('"SnsCallerArn"')],
    ['a role of another type', smsRole('"SnsCallerArn": null')],
  ],
  says: [
    {
      text: smsRole('«"SnsCallerArn"»: "arn:aws:iam::123456789012:role/a"'),
      says,
      fixes: [
        [
          'by choice',
          'Add an empty "ExternalId"',
          smsRole('"SnsCallerArn": "arn:aws:iam::123456789012:role/a", "ExternalId": ""'),
        ],
      ],
    },
    {
      text: smsRole('"EumsSms": { «"CallerArn"»: "arn:aws:iam::123456789012:role/a" }'),
      says,
      fixes: [
        [
          'by choice',
          'Add an empty "ExternalId"',
          smsRole(
            '"EumsSms": { "CallerArn": "arn:aws:iam::123456789012:role/a", "ExternalId": "" }',
          ),
        ],
      ],
    },
  ],
};
