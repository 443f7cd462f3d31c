import assert from 'node:assert/strict';
import { mfaConfigFrom } from '../../client/src/aws/answers';
import { AwsFailure, sortFailure } from '../../client/src/aws/failures';
import { SdkUserPools } from '../../client/src/aws/sdkUserPools';
import { readRecord } from '../../client/src/history/record';
import { configFrom } from '../../core/src/model/readConfig';
import { unknownMembers, unknownValues } from '../../core/src/model/unknownMembers';
import { useLocalCredentials } from '../local-pool/localCredentials';
import { startLocalPool, type LocalPool, type PoolSeed } from '../local-pool/localPool';
import { newerValues as newer, unknownOnes as values } from './support/newerParts';

const seed = (name: string, mfa: PoolSeed['mfa']): PoolSeed => ({
  id: `us-east-1_${name}`,
  name,
  tier: 'ESSENTIALS',
  pool: {},
  mfa,
});

describe('A value that nobody here knows', () => {
  useLocalCredentials();
  let local: LocalPool;
  let pools: SdkUserPools;
  const id = 'us-east-1_Newer';

  before(async () => {
    local = await startLocalPool({ seeds: [seed('Newer', newer), seed('Silent', {})] });
    pools = new SdkUserPools({ endpointUrl: local.url }, sortFailure);
  });
  after(() => local.close());

  it('is read as the pool has it, and told', async () => {
    const answer = await pools.getMfaConfig(id);
    assert.deepEqual(answer, newer);
    assert.deepEqual(unknownValues(answer), values);
    assert.deepEqual(unknownMembers(answer), []);
  });

  it('is sent as it stands', async () => {
    await local.reset();
    // The local pool is no newer than the schema: it says which value it has got.
    await assert.rejects(pools.setMfaConfig(id, configFrom(newer)), /'discouraged'/);
    assert.deepEqual(local.requests.at(-1)?.body, { UserPoolId: id, ...newer });
  });

  it('is in the history', () => {
    const record = { time: 1, pool: { id }, connection: {}, file: '', config: newer };
    assert.deepEqual(readRecord(JSON.parse(JSON.stringify(record))).config, newer);
  });
});

describe('An answer that tells no mode', () => {
  useLocalCredentials();

  it('is not read as MFA being off', async () => {
    const local = await startLocalPool({ seeds: [seed('Silent', {})] });
    try {
      const pools = new SdkUserPools({ endpointUrl: local.url }, sortFailure);
      await assert.rejects(pools.getMfaConfig('us-east-1_Silent'), (error) => {
        assert.ok(error instanceof AwsFailure);
        assert.equal(error.entry.id, 'unexpected-answer');
        return true;
      });
    } finally {
      await local.close();
    }
  });

  for (const [answer, message] of [
    [{}, 'the answer has no MfaConfiguration.'],
    [{ MfaConfiguration: null }, 'the answer has no MfaConfiguration.'],
    [{ SoftwareTokenMfaConfiguration: { Enabled: true } }, 'the answer has no MfaConfiguration.'],
    [[], "the answer isn't an object."],
    [null, "the answer isn't an object."],
    ['OFF', "the answer isn't an object."],
    [{ MfaConfiguration: 1 }, "MfaConfiguration isn't a string."],
    [{ MfaConfiguration: ['ON'] }, "MfaConfiguration isn't a string."],
  ] as const) {
    it(`is refused: ${JSON.stringify(answer)}`, () => {
      assert.throws(() => mfaConfigFrom(answer), { name: 'UnexpectedAnswer', message });
    });
  }
});
