import type { Verdict } from './verdict';

const sms = (rest: string) =>
  `{ "MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { ${rest} } } }`;
const arn = (value: string) => sms(`"SnsCallerArn": ${value}, "ExternalId": "x"`);
const inPool = (region: string, text: string) =>
  text.replace('{', `{ "UserPoolId": "${region}_A1",`);
const goal = 'Write the ARN of the IAM role that sends the messages.';

const roleArn: readonly Verdict[] = [
  {
    rule: 'sms-caller-arn-role',
    text: arn('"arn:aws:«sns»:eu-west-1:123456789012:Codes"'),
    says: `This is the ARN of an SNS topic. ${goal}`,
  },
  {
    rule: 'sms-caller-arn-role',
    text: arn('"arn:aws:«sts»::123456789012:assumed-role/CognitoSms/me"'),
    says: `This is the ARN of a role session. ${goal}`,
    fixes: [
      [
        'by choice',
        'Change to the role "CognitoSms"',
        arn('"arn:aws:iam::123456789012:role/CognitoSms"'),
      ],
    ],
  },
  {
    rule: 'sms-caller-arn-role',
    text: arn('"arn:aws-cn:«sts»:cn-north-1:123456789012:assumed-role/a/b/c"'),
    says: `This is the ARN of a role session. ${goal}`,
    fixes: [['by choice', 'Change to the role "a"', arn('"arn:aws-cn:iam::123456789012:role/a"')]],
  },
  {
    rule: 'sms-caller-arn-role',
    text: arn('"arn:aws:«sts»::123456789012:federated-user/assumed-role/a/b"'),
    says: `This is the ARN of a role session. ${goal}`,
  },
  {
    rule: 'sms-caller-arn-role',
    text: arn('"arn:aws:«s3»:::bucket"').replace(':::', '::1:'),
    says: `This is an ARN of the service "s3". ${goal}`,
  },
  {
    rule: 'sms-caller-arn-role',
    text: arn('"arn:aws:«lambda»:eu-west-1:123456789012:function:Send"'),
    says: `This is the ARN of a Lambda function. ${goal}`,
  },
  {
    rule: 'sms-caller-arn-role',
    text: arn('"arn:aws:«cognito-idp»:eu-west-1:123456789012:userpool/eu-west-1_A1"'),
    says: `This is the ARN of a user pool. ${goal}`,
  },
  {
    rule: 'sms-caller-arn-role',
    text: arn('"arn:aws:iam:«eu-west-1»:123456789012:role/a"'),
    says: 'The ARN of an IAM role has no Region: leave this part empty.',
    fixes: [['preferred', 'Remove the Region', arn('"arn:aws:iam::123456789012:role/a"')]],
  },
  {
    rule: 'sms-caller-arn-role',
    text: arn('"arn:aws:iam::123456789012:«user»/me"'),
    says: `This is the ARN of an IAM user. ${goal}`,
  },
  {
    rule: 'sms-caller-arn-role',
    text: arn('"arn:aws:iam::123456789012:«group»/staff"'),
    says: `This is the ARN of an IAM group. ${goal}`,
  },
  {
    rule: 'sms-caller-arn-role',
    text: arn('"arn:aws:iam::123456789012:«policy»/SendSms"'),
    says: `This is the ARN of an IAM policy. ${goal}`,
  },
  {
    rule: 'sms-caller-arn-role',
    text: arn('"arn:aws:iam::123456789012:«root»"'),
    says: `This is the ARN of an AWS account. ${goal}`,
  },
  {
    rule: 'sms-caller-arn-role',
    text: arn('"arn:aws:iam::123456789012:«instance-profile»/me"'),
    says: `This is the ARN of an instance profile. ${goal}`,
  },
  {
    rule: 'sms-caller-arn-role',
    text: arn('"arn:aws:iam::123456789012:«roles»/Sms"'),
    says: `An IAM role is written here as "role/NAME". ${goal}`,
  },
  {
    rule: 'sms-caller-arn-role',
    text: arn('"arn:aws:iam::123456789012:«role/service-role/»"'),
    says: 'The role name is missing: write "role/NAME".',
  },
];

const account: readonly Verdict[] = [
  {
    rule: 'sms-caller-arn-account',
    text: arn('"arn:aws:iam::«12345»:role/a"'),
    says: 'An AWS account ID has 12 digits, but this one has 5.',
  },
  {
    rule: 'sms-caller-arn-account',
    text: arn('"arn:\\u0061ws:iam::«1234567890123»:role/a"'),
    says: 'An AWS account ID has 12 digits, but this one has 13.',
  },
];

const partition: readonly Verdict[] = [
  {
    rule: 'sms-caller-arn-partition',
    text: inPool('us-east-1', arn('"arn:«aws-cn»:iam::123456789012:role/a"')),
    says: 'A role in partition "aws-cn" can\'t be used by a user pool in us-east-1, which is in "aws".',
    fixes: [
      [
        'by choice',
        'Change to "aws"',
        inPool('us-east-1', arn('"arn:aws:iam::123456789012:role/a"')),
      ],
    ],
  },
  {
    rule: 'sms-caller-arn-partition',
    text: arn('"arn:«AWS»:iam::123456789012:role/a"'),
    says: 'AWS has no partition "AWS". Did you mean "aws"?',
    fixes: [['preferred', 'Change to "aws"', arn('"arn:aws:iam::123456789012:role/a"')]],
  },
  {
    rule: 'sms-caller-arn-partition',
    text: arn('"arn:«amazon-web»:iam::123456789012:role/a"'),
    says: 'AWS has no partition "amazon-web". Did you mean "aws"?',
    fixes: [['by choice', 'Change to "aws"', arn('"arn:aws:iam::123456789012:role/a"')]],
  },
  {
    rule: 'sms-caller-arn-partition',
    text: inPool('cn-north-1', arn('"arn:«amazon-web»:iam::123456789012:role/a"')),
    says: 'AWS has no partition "amazon-web". Did you mean "aws-cn"?',
    fixes: [
      [
        'preferred',
        'Change to "aws-cn"',
        inPool('cn-north-1', arn('"arn:aws-cn:iam::123456789012:role/a"')),
      ],
    ],
  },
];

const externalId: readonly Verdict[] = [
  {
    rule: 'external-id-missing',
    text: sms('«"SnsCallerArn"»: "arn:aws:iam::123456789012:role/a"'),
    says: 'Without an "ExternalId", the role can\'t tell this user pool from others. Add the one that the role\'s trust policy requires.',
  },
  {
    rule: 'external-id-missing',
    text: sms('"SnsCallerArn": "arn:aws:iam::123456789012:role/a", "ExternalId": «""»'),
    says: 'Without an "ExternalId", the role can\'t tell this user pool from others. Add the one that the role\'s trust policy requires.',
  },
];

/** What the rules on the role that sends text messages say, and what their fixes make of a file. */
export const roleVerdicts: readonly Verdict[] = [
  ...roleArn,
  ...account,
  ...partition,
  ...externalId,
];
