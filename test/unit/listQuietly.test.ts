import assert from 'node:assert/strict';
import { sortFailure } from '../../client/src/aws/failures';
import { SdkUserPools } from '../../client/src/aws/sdkUserPools';
import type { Connection } from '../../client/src/aws/userPools';
import { listQuietly } from '../../client/src/pools/listQuietly';
import { AwsFolder } from '../local-pool/awsFolder';
import { FailingCalls } from './support/failingCalls';

describe('The user pools for a list that can do without them', () => {
  const folder = AwsFolder.use();
  const calls = FailingCalls.use();
  const { signal } = new AbortController();
  let failures = 0;
  beforeEach(() => (failures = 0));

  const list = (connection: Connection) =>
    listQuietly(
      () => Promise.resolve(new SdkUserPools(connection, sortFailure)),
      signal,
      () => (failures += 1),
    );

  it('are those of the account', async () => {
    folder.set('AWS_ACCESS_KEY_ID', 'a');
    folder.set('AWS_SECRET_ACCESS_KEY', 's');
    const { pools, trouble } = await list({ endpointUrl: calls.pool.url, region: 'us-east-1' });
    assert.ok(pools.some(({ id, name }) => name === 'Staff' && id === calls.pool.pools['Staff']));
    assert.equal(trouble, undefined);
  });

  it('are none without credentials, which is no failure but said there', async () => {
    const { pools, trouble } = await list({ region: 'us-east-1' });
    assert.deepEqual(pools, []);
    assert.match(trouble ?? '', /^The user pools could not be listed: .*credentials/);
    assert.equal(failures, 1);
  });

  it('are none where listing would ask the user something', async () => {
    const refused = () => Promise.resolve({ refusal: 'why' });
    const { pools, trouble } = await listQuietly(refused, signal, () => (failures += 1));
    assert.deepEqual(pools, []);
    assert.equal(trouble, 'The user pools are not listed: that would need an answer from you.');
    assert.equal(failures, 0);
  });

  it('are none where the settings can not be used', async () => {
    const refused = () => Promise.reject(new Error('cognitoMfa.endpointUrl is no address.'));
    const { trouble } = await listQuietly(refused, signal, () => (failures += 1));
    assert.equal(
      trouble,
      'The user pools could not be listed: cognitoMfa.endpointUrl is no address.',
    );
    assert.equal(failures, 1);
  });
});
