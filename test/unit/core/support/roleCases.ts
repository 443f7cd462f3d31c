import type { Case } from './ruleCases';

const role = 'arn:aws:iam::123456789012:role/CognitoSms';
const on = (rest: string) => `{ "MfaConfiguration": "ON", ${rest} }`;
const smsRole = (rest: string) => on(`"SmsMfaConfiguration": { "SmsConfiguration": { ${rest} } }`);
const arn = (value: string) => smsRole(`"ExternalId": "x", "SnsCallerArn": "${value}"`);
const region = (value: string) => smsRole(`"SnsCallerArn": "${role}", "SnsRegion": ${value}`);
const inPool = (pool: string, text: string) => text.replace('{', `{ "UserPoolId": "${pool}",`);
const us = (text: string) => inPool('us-east-1_Ab12Cd34E', text);
const pool = (id: string) => `{ "MfaConfiguration": "OFF", "UserPoolId": "${id}" }`;

/** The rules on the role and the Region that messages are sent with. */
export const roleCases: Readonly<Record<string, readonly Case[]>> = {
  'sms-caller-arn-role': [
    ['an SNS topic', arn('arn:aws:«sns»:us-east-1:123456789012:Codes')],
    ['a session of a role', arn('arn:aws:«sts»::123456789012:assumed-role/CognitoSms/me')],
    ['a service that an object has by nature', arn('arn:aws:«constructor»::123456789012:role/Sms')],
    ['an IAM user', arn('arn:aws:iam::123456789012:«user»/me')],
    ['a user with a path', arn('arn:aws:iam::123456789012:«user»/role/me')],
    ['an account', arn('arn:aws:iam::123456789012:«root»')],
    ['a resource that an object has by nature', arn('arn:aws:iam::123456789012:«valueOf»/me')],
    ['a colon for the slash', arn('arn:aws:iam::123456789012:«role:CognitoSms»')],
    ['a role without a name', arn('arn:aws:iam::123456789012:«role»')],
    ['a path without a name', arn('arn:aws:iam::123456789012:«role/service-role/»')],
    ['upper case', arn('arn:aws:iam::123456789012:«Role»/CognitoSms')],
    ['a Region', arn('arn:aws:iam:«us-east-1»:123456789012:role/CognitoSms')],
    ['after an escape', arn('arn:\\u0061ws:«sns»:us-east-1:123456789012:Codes')],
    ['a role', arn(role)],
    ['a role with a path', arn('arn:aws:iam::123456789012:role/service-role/a/CognitoSms')],
    ['every character that a name may have', arn('arn:aws:iam::123456789012:role/a+b=c,d.e@f-g_1')],
    ['no ARN at all has a rule of its own', arn('service-role/CognitoSms/which-is-long')],
    ['an ARN elsewhere', smsRole('"ExternalId": "arn:aws:sns:us-east-1:123456789012:Codes"')],
  ],
  'sms-caller-arn-account': [
    ['too few digits', arn('arn:aws:iam::«12345»:role/CognitoSms')],
    ['one digit', arn('arn:aws:iam::«1»:role/CognitoSms')],
    ['a lost zero', arn('arn:aws:iam::«23456789012»:role/CognitoSms')],
    ['too many digits', arn('arn:aws:iam::«1234567890123»:role/CognitoSms')],
    ['zeros in front', arn('arn:aws:iam::000000000012:role/CognitoSms')],
    ['an SNS topic is another mistake', arn('arn:aws:sns:us-east-1:12345:Codes')],
    ['no number has a rule of its own', arn('arn:aws:iam::my-account:role/CognitoSms')],
  ],
  'sms-caller-arn-partition': [
    ['no partition at all', arn('arn:«amazon»:iam::123456789012:role/CognitoSms')],
    ['upper case', arn('arn:«AWS»:iam::123456789012:role/CognitoSms')],
    ['a name that is nearly one', arn('arn:«aws-gov»:iam::123456789012:role/CognitoSms')],
    ['China for a pool in Virginia', us(arn('arn:«aws-cn»:iam::123456789012:role/Sms'))],
    [
      'the commercial one for GovCloud',
      inPool('us-gov-west-1_A1', arn(role.replace('aws', '«aws»'))),
    ],
    [
      'the commercial one for an isolated one',
      inPool('us-iso-east-1_A1', arn(role.replace('aws', '«aws»'))),
    ],
    [
      'an isolated one for its neighbour',
      inPool('us-isob-east-1_A1', arn('arn:«aws-iso»:iam::123456789012:role/Sms')),
    ],
    ['the same partition', us(arn(role))],
    ['China in China', inPool('cn-north-1_A1', arn('arn:aws-cn:iam::123456789012:role/Sms'))],
    [
      'the sovereign cloud',
      inPool('eusc-de-east-1_A1', arn('arn:aws-eusc:iam::123456789012:role/Sms')),
    ],
    ['no pool to compare with', arn('arn:aws-cn:iam::123456789012:role/Sms')],
    ['a pool whose ID is wrong', inPool('cn-north_A1', arn(role))],
    ['a local pool', inPool('local_A1', arn('arn:aws-cn:iam::123456789012:role/Sms'))],
    ['an SNS topic is another mistake', us(arn('arn:aws-cn:sns:us-east-1:123456789012:Codes'))],
  ],
  'external-id-missing': [
    ['no external ID', smsRole(`«"SnsCallerArn"»: "${role}"`)],
    ['only a Region beside it', smsRole(`"SnsRegion": "us-east-1", «"SnsCallerArn"»: "${role}"`)],
    ['an empty one', smsRole(`"SnsCallerArn": "${role}", "ExternalId": «""»`)],
    [
      'outside its block',
      on(
        `"SmsMfaConfiguration": { "ExternalId": "x", "SmsConfiguration": { «"SnsCallerArn"»: "${role}" } }`,
      ),
    ],
    ['an external ID', arn(role)],
    ['one that is being typed', smsRole(`"SnsCallerArn": "${role}", "ExternalId"`)],
    ['another type has a rule of its own', smsRole(`"SnsCallerArn": "${role}", "ExternalId": 1`)],
    ['no role either', smsRole('"SnsRegion": "us-east-1"')],
  ],
  'sns-region-name': [
    ['a name in words', region('«"Ireland"»')],
    ['an Availability Zone', region('«"us-east-1a"»')],
    ['upper case', region('«"US-EAST-1"»')],
    ['underscores', region('«"us_east_1"»')],
    ['no number', region('«"us-east"»')],
    ['a direction that is none', region('«"us-esat-1"»')],
    ['the pool has the answer', us(region('«"N. Virginia"»'))],
    ['the pool of Seoul has it', inPool('ap-northeast-2_A1', region('«"Tokyo"»'))],
    ['white space', region('«" us-east-1"»')],
    ...['us-east-1', 'us-gov-west-1', 'ap-southeast-7', 'us-isob-east-1', 'eusc-de-east-1'].map(
      (name): Case => [`${name} is one`, region(`"${name}"`)],
    ),
    ['a Region that is new', region('"sa-northwest-12"')],
    ['too short has a rule of its own', region('"eu"')],
    ['another type has a rule of its own', region('null')],
  ],
  'sns-region-pool': [
    ['another Region', us(region('«"eu-west-1"»'))],
    ['the alternate of another Region', inPool('eu-west-3_A1', region('«"eu-west-1"»'))],
    ['Seoul itself', inPool('ap-northeast-2_A1', region('«"ap-northeast-2"»'))],
    ['Seoul with its neighbour', inPool('ap-northeast-2_A1', region('«"ap-northeast-3"»'))],
    ['the other way round', inPool('us-east-1_A1', region('«"us-east-2"»'))],
    ['neither its own nor its alternate', inPool('eu-central-1_A1', region('«"us-east-1"»'))],
    ["the pool's own", us(region('"us-east-1"'))],
    ['the alternate', inPool('us-east-2_A1', region('"us-east-1"'))],
    ['its own where it has an alternate', inPool('eu-west-2_A1', region('"eu-west-2"'))],
    ['Seoul with Tokyo', inPool('ap-northeast-2_A1', region('"ap-northeast-1"'))],
    ['no pool to compare with', region('"eu-west-1"')],
    ['a local pool', inPool('local_A1', region('"eu-west-1"'))],
    ['a pool whose ID is wrong', inPool('us-east_A1', region('"eu-west-1"'))],
    ['no Region is another mistake', us(region('"Ireland"'))],
    ['none said', us(arn(role))],
  ],
  'user-pool-region': [
    ['no number', pool('«eu-west»_Ab12')],
    ['upper case', pool('«EU-WEST-1»_Ab12')],
    ['underscores', pool('«eu_west_1»_Ab12')],
    ['an Availability Zone', pool('«eu-west-1a»_Ab12')],
    ['a direction that is none', pool('«us-esat-1»_Ab12')],
    ['words', pool('«my-pool»_Ab12')],
    ['a Region', pool('eu-west-1_Ab12')],
    ['a Region of an isolated partition', pool('us-iso-west-1_Ab12')],
    ['a local pool', pool('local_Ab12')],
    ['no Region at all has a rule of its own', pool('Ab12')],
    ['too long has a rule of its own', pool(`eu-west_${'a'.repeat(60)}`)],
  ],
};
