import { known } from './support/pools';
import { ofPool } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const absent = [
  ...['cn-north-1', 'cn-northwest-1', 'us-iso-east-1', 'us-isob-east-1'],
  ...['eu-isoe-west-1', 'us-isof-south-1'],
];
const present = ['us-east-1', 'us-gov-west-1', 'eusc-de-east-1', 'me-west-1', 'eu-zz-north-7'];

export const tests: RuleTests = {
  finds: absent.map((region) => [region, ofPool(`«${region}»_Ab12`)] as const),
  leavesAlone: [
    ...present.map((region) => [region, ofPool(`${region}_Ab12`)] as const),
    ['no Region, which has a rule of its own', ofPool('cn-north_Ab12')],
    ['a local pool', ofPool('local_Ab12')],
    ['no pool', '{ "MfaConfiguration": "OFF" }'],
    [
      'a pool that has been read',
      ofPool('cn-north-1_Ab12'),
      { ...known({}), userPoolId: 'cn-north-1_Ab12' },
    ],
    ['an ID that is too long', ofPool(`cn-north-1_${'a'.repeat(60)}`)],
  ],
  says: [
    {
      text: ofPool('«cn-north-1»_Ab12'),
      pool: known({}),
      says: 'There are no user pools in cn-north-1: neither China nor the isolated Regions have any.',
    },
  ],
};
