import { callerArn, callerArnJson, role, smsRole } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const goal = 'Write the ARN of the IAM role that sends the messages.';

export const tests: RuleTests = {
  finds: [
    ['an SNS topic', callerArn('arn:aws:«sns»:us-east-1:123456789012:Codes')],
    ['a session of a role', callerArn('arn:aws:«sts»::123456789012:assumed-role/CognitoSms/me')],
    [
      'a service that an object has by nature',
      callerArn('arn:aws:«constructor»::123456789012:role/Sms'),
    ],
    ['an IAM user', callerArn('arn:aws:iam::123456789012:«user»/me')],
    ['a user with a path', callerArn('arn:aws:iam::123456789012:«user»/role/me')],
    ['an account', callerArn('arn:aws:iam::123456789012:«root»')],
    [
      'a resource that an object has by nature',
      callerArn('arn:aws:iam::123456789012:«valueOf»/me'),
    ],
    ['a colon for the slash', callerArn('arn:aws:iam::123456789012:«role:CognitoSms»')],
    ['a role without a name', callerArn('arn:aws:iam::123456789012:«role»')],
    ['a path without a name', callerArn('arn:aws:iam::123456789012:«role/service-role/»')],
    ['upper case', callerArn('arn:aws:iam::123456789012:«Role»/CognitoSms')],
    ['a Region', callerArn('arn:aws:iam:«us-east-1»:123456789012:role/CognitoSms')],
    ['after an escape', callerArn('arn:\\u0061ws:«sns»:us-east-1:123456789012:Codes')],
  ],
  leavesAlone: [
    ['a role', callerArn(role)],
    ['a role with a path', callerArn('arn:aws:iam::123456789012:role/service-role/a/CognitoSms')],
    [
      'every character that a name may have',
      callerArn('arn:aws:iam::123456789012:role/a+b=c,d.e@f-g_1'),
    ],
    ['no ARN at all has a rule of its own', callerArn('service-role/CognitoSms/which-is-long')],
    ['an ARN elsewhere', smsRole('"ExternalId": "arn:aws:sns:us-east-1:123456789012:Codes"')],
    ['a role called "user"', callerArn('arn:aws:iam::123456789012:role/user')],
    ['a text that is no ARN', callerArn('role:sns:a:b:c:d-which-is-no-arn')],
  ],
  says: [
    {
      text: callerArnJson('"arn:aws:«sns»:eu-west-1:123456789012:Codes"'),
      says: `This is the ARN of an SNS topic. ${goal}`,
    },
    {
      text: callerArnJson('"arn:aws:«sts»::123456789012:assumed-role/CognitoSms/me"'),
      says: `This is the ARN of a role session. ${goal}`,
      fixes: [
        [
          'by choice',
          'Change to the role "CognitoSms"',
          callerArnJson('"arn:aws:iam::123456789012:role/CognitoSms"'),
        ],
      ],
    },
    {
      text: callerArnJson('"arn:aws-cn:«sts»:cn-north-1:123456789012:assumed-role/a/b/c"'),
      says: `This is the ARN of a role session. ${goal}`,
      fixes: [
        [
          'by choice',
          'Change to the role "a"',
          callerArnJson('"arn:aws-cn:iam::123456789012:role/a"'),
        ],
      ],
    },
    {
      text: callerArnJson('"arn:aws:«sts»::123456789012:federated-user/assumed-role/a/b"'),
      says: `This is the ARN of a role session. ${goal}`,
    },
    {
      text: callerArnJson('"arn:aws:«s3»:::bucket"').replace(':::', '::1:'),
      says: `This is an ARN of the service "s3". ${goal}`,
    },
    {
      text: callerArnJson('"arn:aws:«lambda»:eu-west-1:123456789012:function:Send"'),
      says: `This is the ARN of a Lambda function. ${goal}`,
    },
    {
      text: callerArnJson('"arn:aws:«cognito-idp»:eu-west-1:123456789012:userpool/eu-west-1_A1"'),
      says: `This is the ARN of a user pool. ${goal}`,
    },
    {
      text: callerArnJson('"arn:aws:iam:«eu-west-1»:123456789012:role/a"'),
      says: 'The ARN of an IAM role has no Region: leave this part empty.',
      fixes: [
        ['preferred', 'Remove the Region', callerArnJson('"arn:aws:iam::123456789012:role/a"')],
      ],
    },
    {
      text: callerArnJson('"arn:aws:iam::123456789012:«user»/me"'),
      says: `This is the ARN of an IAM user. ${goal}`,
    },
    {
      text: callerArnJson('"arn:aws:iam::123456789012:«group»/staff"'),
      says: `This is the ARN of an IAM group. ${goal}`,
    },
    {
      text: callerArnJson('"arn:aws:iam::123456789012:«policy»/SendSms"'),
      says: `This is the ARN of an IAM policy. ${goal}`,
    },
    {
      text: callerArnJson('"arn:aws:iam::123456789012:«root»"'),
      says: `This is the ARN of an AWS account. ${goal}`,
    },
    {
      text: callerArnJson('"arn:aws:iam::123456789012:«instance-profile»/me"'),
      says: `This is the ARN of an instance profile. ${goal}`,
    },
    {
      text: callerArnJson('"arn:aws:iam::123456789012:«roles»/Sms"'),
      says: `An IAM role is written here as "role/NAME". ${goal}`,
    },
    {
      text: callerArnJson('"arn:aws:iam::123456789012:«role/service-role/»"'),
      says: 'The role name is missing: write "role/NAME".',
    },
  ],
};
