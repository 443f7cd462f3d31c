import { ofPool } from './support/requests';
import type { RuleTests } from './support/ruleTests';

const file = (name: string, userPoolId = 'eu-west-1_A1') => ({
  uri: `file:///${name}`,
  name,
  userPoolId,
});
const [one, two] = [file('a/one.mfa.json'), file('two.mfa.json')];

export const tests: RuleTests = {
  finds: [
    [
      'one other file',
      '{ "UserPoolId": «"eu-west-1_A1"», "MfaConfiguration": "OFF" }',
      undefined,
      [one],
    ],
  ],
  leavesAlone: [
    ['no other file', ofPool('eu-west-1_A1')],
    ['a file for another pool', ofPool('eu-west-1_A1'), undefined, [file('b', 'eu-west-1_A2')]],
    ['no user pool', '{ "MfaConfiguration": "OFF" }', undefined, [one]],
    ['what is no user pool has a rule of its own', ofPool('x'), undefined, [file('b', 'x')]],
  ],
  says: [
    {
      text: '{ "MfaConfiguration": "OFF", "UserPoolId": «"eu-west-1_A1"» }',
      others: [one],
      says: '"a/one.mfa.json" is for this user pool too: whichever of the two is applied last replaces what the other says.',
    },
    {
      text: '{ "MfaConfiguration": "OFF", "UserPoolId": «"eu-west-1_A1"» }',
      others: [two, file('c', 'eu-west-1_A2'), one],
      says: 'Other files are for this user pool too, "two.mfa.json" among them: whichever is applied last replaces what the others say.',
    },
  ],
};
