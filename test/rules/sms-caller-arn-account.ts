import { callerArn, callerArnJson } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['too few digits', callerArn('arn:aws:iam::«12345»:role/CognitoSms')],
    ['one digit', callerArn('arn:aws:iam::«1»:role/CognitoSms')],
    ['a lost zero', callerArn('arn:aws:iam::«23456789012»:role/CognitoSms')],
    ['too many digits', callerArn('arn:aws:iam::«1234567890123»:role/CognitoSms')],
  ],
  leavesAlone: [
    ['zeros in front', callerArn('arn:aws:iam::000000000012:role/CognitoSms')],
    ['an SNS topic is another mistake', callerArn('arn:aws:sns:us-east-1:12345:Codes')],
    ['no number has a rule of its own', callerArn('arn:aws:iam::my-account:role/CognitoSms')],
    ['a role whose name is a number', callerArn('arn:aws:iam::123456789012:role/12345')],
  ],
  says: [
    {
      text: callerArnJson('"arn:aws:iam::«12345»:role/a"'),
      says: 'An AWS account ID has 12 digits, but this one has 5.',
    },
    {
      text: callerArnJson('"arn:\\u0061ws:iam::«1234567890123»:role/a"'),
      says: 'An AWS account ID has 12 digits, but this one has 13.',
    },
  ],
  beyondTheSchema: 'The service model allows any number.',
};
