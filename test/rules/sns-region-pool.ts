import { callerArn, inPool, role, smsRole, snsRegion, snsRegionIn } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const us = (text: string) => inPool('us-east-1_Ab12Cd34E', text);

export const tests: RuleTests = {
  finds: [
    ['another Region', us(snsRegion('«"eu-west-1"»'))],
    ['Hong Kong with its neighbour', inPool('ap-east-1_A1', snsRegion('«"ap-east-2"»'))],
    ['the alternate of another Region', inPool('eu-west-3_A1', snsRegion('«"eu-west-1"»'))],
    ['Seoul itself', inPool('ap-northeast-2_A1', snsRegion('«"ap-northeast-2"»'))],
    ['Seoul with its neighbour', inPool('ap-northeast-2_A1', snsRegion('«"ap-northeast-3"»'))],
    ['the other way round', inPool('us-east-1_A1', snsRegion('«"us-east-2"»'))],
    ['neither its own nor its alternate', inPool('eu-central-1_A1', snsRegion('«"us-east-1"»'))],
  ],
  leavesAlone: [
    ["the pool's own", us(snsRegion('"us-east-1"'))],
    ['the alternate', inPool('us-east-2_A1', snsRegion('"us-east-1"'))],
    ['its own where it has an alternate', inPool('eu-west-2_A1', snsRegion('"eu-west-2"'))],
    ['Seoul with Tokyo', inPool('ap-northeast-2_A1', snsRegion('"ap-northeast-1"'))],
    ['Hong Kong itself, of which AWS says both', inPool('ap-east-1_A1', snsRegion('"ap-east-1"'))],
    ['Hong Kong with Singapore', inPool('ap-east-1_A1', snsRegion('"ap-southeast-1"'))],
    ['no pool to compare with', snsRegion('"eu-west-1"')],
    [
      'a Region without user pools, which has a rule of its own',
      inPool('cn-north-1_A1', snsRegion('"us-east-1"')),
    ],
    ['a local pool', inPool('local_A1', snsRegion('"eu-west-1"'))],
    ['a pool whose ID is wrong', inPool('us-east_A1', snsRegion('"eu-west-1"'))],
    ['no Region is another mistake', us(snsRegion('"Ireland"'))],
    ['none said', us(callerArn(role))],
    [
      'a pool whose ID has no Region',
      `{ "UserPoolId": "A1", ${smsRole('"SnsRegion": "eu-west-1"').slice(1)}`,
    ],
  ],
  says: [
    {
      text: snsRegionIn('«"us-east-1"»', 'eu-central-1'),
      says: 'A user pool in eu-central-1 can\'t send messages from us-east-1: write "eu-central-1" or "eu-west-1".',
      fixes: [
        ['preferred', 'Change to "eu-central-1"', snsRegionIn('"eu-central-1"', 'eu-central-1')],
        ['by choice', 'Change to "eu-west-1"', snsRegionIn('"eu-west-1"', 'eu-central-1')],
      ],
    },
    {
      text: snsRegionIn('«"ap-northeast-2"»', 'ap-northeast-2'),
      says: 'A user pool in ap-northeast-2 can\'t send messages from ap-northeast-2: write "ap-northeast-1".',
      fixes: [
        [
          'preferred',
          'Change to "ap-northeast-1"',
          snsRegionIn('"ap-northeast-1"', 'ap-northeast-2'),
        ],
      ],
    },
  ],
};
