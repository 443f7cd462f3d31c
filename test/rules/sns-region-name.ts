import { inPool, smsRole, snsRegion, snsRegionIn } from './support/requests';
import type { Case, RuleTests } from './support/ruleTests';

const us = (text: string) => inPool('us-east-1_Ab12Cd34E', text);

export const tests: RuleTests = {
  finds: [
    ['a name in words', snsRegion('«"Ireland"»')],
    ['an Availability Zone', snsRegion('«"us-east-1a"»')],
    ['upper case', snsRegion('«"US-EAST-1"»')],
    ['underscores', snsRegion('«"us_east_1"»')],
    ['no number', snsRegion('«"us-east"»')],
    ['a direction that is none', snsRegion('«"us-esat-1"»')],
    ['the pool has the answer', us(snsRegion('«"N. Virginia"»'))],
    ['the pool of Seoul has it', inPool('ap-northeast-2_A1', snsRegion('«"Tokyo"»'))],
    ['white space', snsRegion('«" us-east-1"»')],
  ],
  leavesAlone: [
    ...['us-east-1', 'us-gov-west-1', 'ap-southeast-7', 'us-isob-east-1', 'eusc-de-east-1'].map(
      (name): Case => [`${name} is one`, snsRegion(`"${name}"`)],
    ),
    ['a Region that is new', snsRegion('"sa-northwest-12"')],
    ['too short has a rule of its own', snsRegion('"eu"')],
    ['another type has a rule of its own', snsRegion('null')],
    ['a Region that is being typed', smsRole('"SnsRegion"')],
  ],
  says: [
    {
      text: snsRegionIn('«"EU_West-1"»'),
      says: '"EU_West-1" is not a Region: write a Region code, such as "eu-west-1".',
      fixes: [['preferred', 'Change to "eu-west-1"', snsRegionIn('"eu-west-1"')]],
    },
    {
      text: snsRegionIn('«"us-gov-west-1b"»'),
      says: '"us-gov-west-1b" is not a Region: write a Region code, such as "eu-west-1".',
      fixes: [['preferred', 'Change to "us-gov-west-1"', snsRegionIn('"us-gov-west-1"')]],
    },
    {
      text: snsRegionIn('«"Ireland"»'),
      says: '"Ireland" is not a Region: write a Region code, such as "eu-west-1".',
    },
    {
      text: snsRegionIn('«"us-east-1a"»', 'eu-central-1'),
      says: '"us-east-1a" is not a Region: write a Region code, such as "eu-west-1".',
      fixes: [
        ['preferred', 'Change to "eu-central-1"', snsRegionIn('"eu-central-1"', 'eu-central-1')],
        ['by choice', 'Change to "eu-west-1"', snsRegionIn('"eu-west-1"', 'eu-central-1')],
      ],
    },
  ],
};
