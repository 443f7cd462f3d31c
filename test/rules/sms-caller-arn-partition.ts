import { callerArn, callerArnJson, inPool, inRegion, role } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const us = (text: string) => inPool('us-east-1_Ab12Cd34E', text);

export const tests: RuleTests = {
  finds: [
    ['no partition at all', callerArn('arn:«amazon»:iam::123456789012:role/CognitoSms')],
    ['upper case', callerArn('arn:«AWS»:iam::123456789012:role/CognitoSms')],
    ['a name that is nearly one', callerArn('arn:«aws-gov»:iam::123456789012:role/CognitoSms')],
    ['China for a pool in Virginia', us(callerArn('arn:«aws-cn»:iam::123456789012:role/Sms'))],
    [
      'the commercial one for GovCloud',
      inPool('us-gov-west-1_A1', callerArn(role.replace('aws', '«aws»'))),
    ],
    [
      'the commercial one for the sovereign cloud',
      inPool('eusc-de-east-1_A1', callerArn(role.replace('aws', '«aws»'))),
    ],
    ['an isolated one', us(callerArn('arn:«aws-iso»:iam::123456789012:role/Sms'))],
  ],
  leavesAlone: [
    ['the same partition', us(callerArn(role))],
    [
      'a Region without user pools, which has a rule of its own',
      inPool('us-isob-east-1_A1', callerArn('arn:aws-iso:iam::123456789012:role/Sms')),
    ],
    [
      'the sovereign cloud',
      inPool('eusc-de-east-1_A1', callerArn('arn:aws-eusc:iam::123456789012:role/Sms')),
    ],
    ['no pool to compare with', callerArn('arn:aws-cn:iam::123456789012:role/Sms')],
    ['a pool whose ID is wrong', inPool('cn-north_A1', callerArn(role))],
    ['a local pool', inPool('local_A1', callerArn('arn:aws-cn:iam::123456789012:role/Sms'))],
    [
      'an SNS topic is another mistake',
      us(callerArn('arn:aws-cn:sns:us-east-1:123456789012:Codes')),
    ],
    ['another service', callerArn('arn:amazon:sns:us-east-1:123456789012:Codes')],
  ],
  says: [
    {
      text: inRegion('us-east-1', callerArnJson('"arn:«aws-cn»:iam::123456789012:role/a"')),
      says: 'A role in partition "aws-cn" can\'t be used by a user pool in us-east-1, which is in "aws".',
      fixes: [
        [
          'by choice',
          'Change to "aws"',
          inRegion('us-east-1', callerArnJson('"arn:aws:iam::123456789012:role/a"')),
        ],
      ],
    },
    {
      text: callerArnJson('"arn:«AWS»:iam::123456789012:role/a"'),
      says: 'AWS has no partition "AWS". Did you mean "aws"?',
      fixes: [
        ['preferred', 'Change to "aws"', callerArnJson('"arn:aws:iam::123456789012:role/a"')],
      ],
    },
    {
      text: callerArnJson('"arn:«amazon-web»:iam::123456789012:role/a"'),
      says: 'AWS has no partition "amazon-web". Did you mean "aws"?',
      fixes: [
        ['by choice', 'Change to "aws"', callerArnJson('"arn:aws:iam::123456789012:role/a"')],
      ],
    },
    {
      // The nearest of those with user pools, and not "aws-cn".
      text: callerArnJson('"arn:«aws-c»:iam::123456789012:role/a"'),
      says: 'AWS has no partition "aws-c". Did you mean "aws"?',
      fixes: [
        ['by choice', 'Change to "aws"', callerArnJson('"arn:aws:iam::123456789012:role/a"')],
      ],
    },
    {
      text: inRegion('us-gov-west-1', callerArnJson('"arn:«amazon-web»:iam::123456789012:role/a"')),
      says: 'AWS has no partition "amazon-web". Did you mean "aws-us-gov"?',
      fixes: [
        [
          'preferred',
          'Change to "aws-us-gov"',
          inRegion('us-gov-west-1', callerArnJson('"arn:aws-us-gov:iam::123456789012:role/a"')),
        ],
      ],
    },
  ],
};
