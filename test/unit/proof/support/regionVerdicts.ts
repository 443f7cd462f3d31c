import type { Verdict } from './verdict';

const region = (value: string, pool = '') =>
  `{ ${pool && `"UserPoolId": "${pool}_A1", `}"MfaConfiguration": "ON", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/a", "ExternalId": "x", "SnsRegion": ${value} } } }`;
const pool = (id: string) => `{ "MfaConfiguration": "OFF", "UserPoolId": "${id}" }`;

/** What the rules on Regions say, and what their fixes make of a file. */
export const regionVerdicts: readonly Verdict[] = [
  {
    rule: 'sns-region-name',
    text: region('«"EU_West-1"»'),
    says: '"EU_West-1" is not a Region: write a Region code, such as "eu-west-1".',
    fixes: [['preferred', 'Change to "eu-west-1"', region('"eu-west-1"')]],
  },
  {
    rule: 'sns-region-name',
    text: region('«"us-gov-west-1b"»'),
    says: '"us-gov-west-1b" is not a Region: write a Region code, such as "eu-west-1".',
    fixes: [['preferred', 'Change to "us-gov-west-1"', region('"us-gov-west-1"')]],
  },
  {
    rule: 'sns-region-name',
    text: region('«"Ireland"»'),
    says: '"Ireland" is not a Region: write a Region code, such as "eu-west-1".',
  },
  {
    rule: 'sns-region-name',
    text: region('«"us-east-1a"»', 'eu-central-1'),
    says: '"us-east-1a" is not a Region: write a Region code, such as "eu-west-1".',
    fixes: [
      ['preferred', 'Change to "eu-central-1"', region('"eu-central-1"', 'eu-central-1')],
      ['by choice', 'Change to "eu-west-1"', region('"eu-west-1"', 'eu-central-1')],
    ],
  },
  {
    rule: 'sns-region-pool',
    text: region('«"us-east-1"»', 'eu-central-1'),
    says: 'A user pool in eu-central-1 can\'t send messages from us-east-1: write "eu-central-1" or "eu-west-1".',
    fixes: [
      ['preferred', 'Change to "eu-central-1"', region('"eu-central-1"', 'eu-central-1')],
      ['by choice', 'Change to "eu-west-1"', region('"eu-west-1"', 'eu-central-1')],
    ],
  },
  {
    rule: 'sns-region-pool',
    text: region('«"ap-northeast-2"»', 'ap-northeast-2'),
    says: 'A user pool in ap-northeast-2 can\'t send messages from ap-northeast-2: write "ap-northeast-1".',
    fixes: [
      ['preferred', 'Change to "ap-northeast-1"', region('"ap-northeast-1"', 'ap-northeast-2')],
    ],
  },
  {
    rule: 'user-pool-region',
    text: pool('«EU_WEST_1»_A1'),
    says: '"EU_WEST_1" is not a Region: a user pool ID begins with one, such as "eu-west-1".',
    fixes: [['preferred', 'Change to "eu-west-1"', pool('eu-west-1_A1')]],
  },
  {
    rule: 'user-pool-region',
    text: pool('«eu-west-1c»_A1'),
    says: '"eu-west-1c" is not a Region: a user pool ID begins with one, such as "eu-west-1".',
    fixes: [['preferred', 'Change to "eu-west-1"', pool('eu-west-1_A1')]],
  },
  {
    rule: 'user-pool-region',
    text: pool('«my-pool»_A1'),
    says: '"my-pool" is not a Region: a user pool ID begins with one, such as "eu-west-1".',
  },
  {
    rule: 'user-pool-region',
    text: '{ "MfaConfiguration": "OFF", "UserPoolId": "«eu-west»_A1", "other": {} }',
    says: '"eu-west" is not a Region: a user pool ID begins with one, such as "eu-west-1".',
  },
];
