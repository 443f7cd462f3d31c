import type { PoolFacts } from '../../../core/src/model/poolFacts';
import type { Case } from './ruleTests';

export const userPoolId = 'us-east-1_Ab12Cd34E';
const otherPoolId = 'eu-west-1_Other';

/** A user pool of which this is known. */
export const known = (facts: Omit<PoolFacts, 'userPoolId'>): PoolFacts => ({
  userPoolId,
  ...facts,
});

const naming = (text: string, value: string) => text.replace('{', `{ "UserPoolId": ${value},`);

/** Cases that every rule on a user pool shares: what it says of the file's own pool holds. */
export function whileItIsThePool(bad: string, facts: PoolFacts): readonly Case[] {
  return [
    ['a file that names no pool', bad, facts],
    ['a file that names this pool', naming(bad, `"${userPoolId}"`), facts],
    ['a file whose pool is still to be written', naming(bad, '""'), facts],
  ];
}

/** Cases that every rule on a user pool shares: what it says holds for no other pool. */
export function whileItIsNotThePool(bad: string, facts: PoolFacts): readonly Case[] {
  const plain = bad.replaceAll(/[«»]/g, '');
  return [
    ['a file that names another pool', naming(plain, `"${otherPoolId}"`), facts],
    [
      'a file with two pools, the last of which counts',
      naming(naming(plain, `"${otherPoolId}"`), `"${userPoolId}"`),
      facts,
    ],
    ['a pool of which nothing is known', plain, known({})],
    ['a pool that was not read', plain],
  ];
}
