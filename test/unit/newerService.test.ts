import assert from 'node:assert/strict';
import { mfaConfigFrom } from '../../client/src/aws/answers';
import { sortFailure } from '../../client/src/aws/failures';
import { SdkUserPools } from '../../client/src/aws/sdkUserPools';
import { readRecord } from '../../client/src/history/record';
import { configFrom } from '../../core/src/model/readConfig';
import { withoutSecrets } from '../../core/src/model/secrets';
import { unknownMembers } from '../../core/src/model/unknownMembers';
import { holds } from '../../core/src/request/review';
import { useLocalCredentials } from '../local-pool/localCredentials';
import { startLocalPool, type LocalPool } from '../local-pool/localPool';
import { poolIds } from '../local-pool/seeds';
import { newerMembers as config, unknownPaths as unknown } from './support/newerParts';

/** What a service has that is newer than the SDK and the schema. */
const newer = {
  SetUserPoolMfaConfigRequest: { PushMfaConfiguration: 'SmsMfaConfigType' },
  SmsMfaConfigType: { SenderName: 'StringType' },
};

describe('A service that is newer than the SDK', () => {
  useLocalCredentials();
  let local: LocalPool;
  let pools: SdkUserPools;

  before(async () => {
    local = await startLocalPool({ newer });
    pools = new SdkUserPools({ endpointUrl: local.url }, sortFailure);
    await pools.setMfaConfig(poolIds.Customers, config);
  });
  after(() => local.close());

  it('is sent every member, and each comes back', async () => {
    const answer = await pools.getMfaConfig(poolIds.Customers);
    assert.deepEqual(answer, config);
    assert.ok(holds(answer, config));
  });

  it('has members that the schema lacks, and they are told', async () => {
    assert.deepEqual(unknownMembers(await pools.getMfaConfig(poolIds.Customers)), unknown);
    assert.deepEqual(unknownMembers(configFrom({ MfaConfiguration: 'OFF' })), []);
  });

  it('is refused where it nests too deep to be read', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const answer: unknown = JSON.parse(`{ "MfaConfiguration": "OFF", "Push": ${deep} }`);
    assert.throws(() => mfaConfigFrom(answer), {
      name: 'UnexpectedAnswer',
      message: 'Push is nested too deep.',
    });
  });

  it('is in the history with all that it has', () => {
    const { config: kept } = withoutSecrets(config);
    const record = { time: 1, pool: { id: 'us-east-1_a' }, connection: {}, file: '', config: kept };
    assert.deepEqual(readRecord(JSON.parse(JSON.stringify(record))).config, config);
  });
});
