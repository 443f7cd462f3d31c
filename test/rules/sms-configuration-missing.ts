import { callerArn, on, role } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const message = '"SmsAuthenticationMessage": "Your code: {####}"';
const block = (rest = '') => on(`"SmsMfaConfiguration": { ${message}${rest} }`, '"OPTIONAL"');
const found = block().replace('"SmsMfaConfiguration"', '«"SmsMfaConfiguration"»');

export const tests: RuleTests = {
  finds: [
    ['a message alone', found],
    ['an empty block', on('«"SmsMfaConfiguration"»: {}')],
    ['beside another mistake', on('«"SmsMfaConfiguration"»: {}, "x": 1')],
    [
      'with another mistake in it',
      on('«"SmsMfaConfiguration"»: { "SmsAuthenticationMessage": 1 }'),
    ],
    ['no mode yet', '{ «"SmsMfaConfiguration"»: {} }'],
  ],
  leavesAlone: [
    ['a role', callerArn(role)],
    ['one that is being typed', on('"SmsMfaConfiguration": { "SmsConfiguration" }')],
    ['a misspelt one', on('"SmsMfaConfiguration": { "SmsConfigurations": {} }')],
    [
      'one in the wrong place, which moves',
      on('"SmsMfaConfiguration": {}, "SmsConfiguration": {}'),
    ],
    [
      'a role outside of it, which moves',
      on(`"SmsMfaConfiguration": { "SnsCallerArn": "${role}" }`),
    ],
    ['OFF, beside which there can be no block', on('"SmsMfaConfiguration": {}', '"OFF"')],
    ['another type has a rule of its own', on('"SmsMfaConfiguration": null')],
    ['no SMS', on('"EmailMfaConfiguration": {}')],
  ],
  says: [
    {
      text: found,
      says: '"SmsMfaConfiguration" has no "SmsConfiguration": without a role, no message can be sent.',
      fixes: [
        [
          'by choice',
          'Add "SmsConfiguration" for AWS End User Messaging SMS',
          block(', "SmsConfiguration": {"EumsSms":{"CallerArn":"","ExternalId":""}}'),
        ],
        [
          'by choice',
          'Add "SmsConfiguration" for Amazon SNS',
          block(', "SmsConfiguration": {"SnsCallerArn":"","ExternalId":""}'),
        ],
      ],
    },
  ],
};
