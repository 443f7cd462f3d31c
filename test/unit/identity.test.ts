import assert from 'node:assert/strict';
import { AwsFailure, sortFailure } from '../../client/src/aws/failures';
import { SdkUserPools } from '../../client/src/aws/sdkUserPools';
import type { Connection, Identity } from '../../client/src/aws/userPools';
import { AwsFolder } from '../local-pool/awsFolder';
import { CognitoLocal } from '../local-pool/cognitoLocal';
import { startLocalPool, type LocalPool } from '../local-pool/localPool';
import { startLocalSts, stsAccount, type LocalSts } from '../local-pool/sts';
import { tries } from './support/failingCalls';

describe('The AWS identity', () => {
  const folder = AwsFolder.use();
  let sts: LocalSts;
  let pool: LocalPool;
  /** Knows user pools and nothing else. */
  let bare: CognitoLocal;

  before(async () => {
    sts = await startLocalSts();
    pool = await startLocalPool();
    bare = await CognitoLocal.start([]);
  });
  after(async () => {
    await sts.close();
    await pool.close();
    await bare.stop();
  });
  beforeEach(async () => {
    sts.reset();
    const keys = '[work]\naws_access_key_id = worker\naws_secret_access_key = s\n';
    await folder.write('[profile work]\nregion = eu-west-1\n', keys);
  });

  const lookUp = (connection: Connection, userPoolId?: string): Promise<Identity> =>
    new SdkUserPools(connection, sortFailure).identity(userPoolId, new AbortController().signal);

  const arn = `arn:aws:iam::${stsAccount}:user/worker`;

  it('is asked for where AWS_ENDPOINT_URL_STS says, with the credentials of the profile', async () => {
    folder.set('AWS_ENDPOINT_URL_STS', sts.url);
    const found = await lookUp({ profile: 'work' });
    assert.deepEqual(found, { account: stsAccount, arn, toldBy: sts.url });
    const [request] = sts.requests;
    assert.deepEqual(
      [request?.operation, request?.accessKeyId, request?.region],
      ['GetCallerIdentity', 'worker', 'eu-west-1'],
    );
  });

  it("is asked for in the user pool's Region", async () => {
    folder.set('AWS_ENDPOINT_URL_STS', sts.url);
    await lookUp({ profile: 'work' }, 'cn-north-1_Ab12');
    assert.equal(sts.requests[0]?.region, 'cn-north-1');
  });

  it('is asked for at the address of the user pools where that is not AWS', async () => {
    const found = await lookUp({ profile: 'work', endpointUrl: sts.url });
    assert.deepEqual(found, { account: stsAccount, arn, toldBy: sts.url });
    // The environment can name that address too, and for user pools alone.
    folder.set('AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER', sts.url);
    assert.equal((await lookUp({ profile: 'work' })).arn, arn);
    assert.equal(sts.requests.length, 2);
  });

  it('is made up by the local pool, and says so', async () => {
    const found = await lookUp({ profile: 'work', endpointUrl: pool.url });
    const local = 'arn:aws:iam::123456789012:user/local-user-pool';
    assert.deepEqual(found, { account: '123456789012', arn: local, toldBy: pool.url });
  });

  tries('no-identity', 'where that address has no AWS STS, AWS is not asked', async () => {
    const failure = await lookUp({ profile: 'work', endpointUrl: bare.url }).then(
      () => assert.fail('known'),
      (error: unknown) => error,
    );
    assert.ok(failure instanceof AwsFailure);
    assert.equal(failure.kind, 'no-identity');
    assert.equal(
      failure.message,
      `${bare.url} doesn't tell whose AWS credentials these are, and AWS isn't asked about credentials that are used elsewhere: set AWS_ENDPOINT_URL_STS to ask another address.`,
    );
  });

  it('gives the usual sentence where the address does not answer', async () => {
    folder.set('AWS_ENDPOINT_URL_STS', 'http://127.0.0.1:1');
    const failure = await lookUp({ profile: 'work' }).catch((error: unknown) => error);
    assert.ok(failure instanceof AwsFailure);
    assert.equal(
      failure.message,
      'Could not reach AWS STS (the connection was refused): check your network and the Region.',
    );
  });
});
