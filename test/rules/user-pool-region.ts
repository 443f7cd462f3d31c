import { ofPool } from './support/requests';
import type { RuleTests } from './support/ruleTests';

export const tests: RuleTests = {
  finds: [
    ['no number', ofPool('«eu-west»_Ab12')],
    ['upper case', ofPool('«EU-WEST-1»_Ab12')],
    ['underscores', ofPool('«eu_west_1»_Ab12')],
    ['an Availability Zone', ofPool('«eu-west-1a»_Ab12')],
    ['a direction that is none', ofPool('«us-esat-1»_Ab12')],
    ['words', ofPool('«my-pool»_Ab12')],
  ],
  leavesAlone: [
    ['a Region', ofPool('eu-west-1_Ab12')],
    ['a Region of an isolated partition', ofPool('us-iso-west-1_Ab12')],
    ['a local pool', ofPool('local_Ab12')],
    ['no Region at all has a rule of its own', ofPool('Ab12')],
    ['too long has a rule of its own', ofPool(`eu-west_${'a'.repeat(60)}`)],
    ['a Region with two digits', ofPool('eu-west-12_A1')],
    ['an ID that is being typed', '{ "MfaConfiguration": "OFF", "UserPoolId" }'],
  ],
  says: [
    {
      text: ofPool('«EU_WEST_1»_A1'),
      says: '"EU_WEST_1" is not a Region: a user pool ID begins with one, such as "eu-west-1".',
      fixes: [['preferred', 'Change to "eu-west-1"', ofPool('eu-west-1_A1')]],
    },
    {
      text: ofPool('«eu-west-1c»_A1'),
      says: '"eu-west-1c" is not a Region: a user pool ID begins with one, such as "eu-west-1".',
      fixes: [['preferred', 'Change to "eu-west-1"', ofPool('eu-west-1_A1')]],
    },
    {
      text: ofPool('«my-pool»_A1'),
      says: '"my-pool" is not a Region: a user pool ID begins with one, such as "eu-west-1".',
    },
    {
      text: '{ "MfaConfiguration": "OFF", "UserPoolId": "«eu-west»_A1", "other": {} }',
      says: '"eu-west" is not a Region: a user pool ID begins with one, such as "eu-west-1".',
    },
  ],
};
