import assert from 'node:assert/strict';
import { Credentials, type MfaCodeRequest } from '../../client/src/aws/credentials';
import { AwsFailure, sortFailure } from '../../client/src/aws/failures';
import { SdkUserPools } from '../../client/src/aws/sdkUserPools';
import { AwsFolder } from '../local-pool/awsFolder';
import { startLocalPool, type LocalPool } from '../local-pool/localPool';
import { startLocalSts, wrongCode, type LocalSts } from '../local-pool/sts';
import { tries, tryAgain } from './support/failingCalls';

const serial = 'arn:aws:iam::210987654321:mfa/me';
const roleArn = 'arn:aws:iam::111122223333:role/Deploy';
const role = `[profile deploy]
role_arn = ${roleArn}
mfa_serial = ${serial}
external_id = shared
source_profile = base
region = eu-west-1
`;
const keys = '[base]\naws_access_key_id = base-key\naws_secret_access_key = secret\n';
describe('A role that needs an MFA code', () => {
  const folder = AwsFolder.use();
  let pool: LocalPool;
  let sts: LocalSts;
  let asked: MfaCodeRequest[];
  let credentials: Credentials;
  let code: string | undefined;

  before(async () => {
    pool = await startLocalPool();
    sts = await startLocalSts();
  });
  after(async () => {
    await pool.close();
    await sts.close();
  });
  beforeEach(async () => {
    await pool.reset();
    sts.reset();
    folder.set('AWS_ENDPOINT_URL_STS', sts.url);
    await folder.write(role, keys);
    asked = [];
    code = '123456';
    credentials = new Credentials((request) => {
      asked.push(request);
      return Promise.resolve(code);
    });
  });

  /** One run of a command. */
  async function run(profile: string | undefined = 'deploy'): Promise<void> {
    const connection = { profile, endpointUrl: pool.url };
    const pools = new SdkUserPools(connection, sortFailure, { credentials });
    await pools.signIn();
    await pools.list(new AbortController().signal);
    await pools.getMfaConfig(pool.pools['Customers'] ?? '');
  }

  const refused = async (work: Promise<unknown>): Promise<AwsFailure> =>
    work.then(
      () => assert.fail('not refused'),
      (error: unknown) => {
        assert.ok(error instanceof AwsFailure, String(error));
        return error;
      },
    );

  it('is assumed with the code, which is asked for once for all commands', async () => {
    await run();
    await run();
    assert.deepEqual(asked, [{ profile: 'deploy', serial, roleArn }]);
    assert.equal(sts.requests.length, 1);
    const [{ operation, parameters, accessKeyId, region } = assert.fail()] = sts.requests;
    assert.deepEqual([operation, accessKeyId, region], ['AssumeRole', 'base-key', 'eu-west-1']);
    const { RoleArn, SerialNumber, TokenCode, ExternalId } = parameters;
    assert.deepEqual(
      { RoleArn, SerialNumber, TokenCode, ExternalId },
      { RoleArn: roleArn, SerialNumber: serial, TokenCode: '123456', ExternalId: 'shared' },
    );
    assert.equal(pool.requests.length, 4);
  });

  it('is asked for once by two commands at the same time', async () => {
    await Promise.all([run(), run()]);
    assert.equal(asked.length, 1);
    assert.equal(sts.requests.length, 1);
  });

  it('is the same where AWS_PROFILE names it', async () => {
    folder.set('AWS_PROFILE', 'deploy');
    const connection = { endpointUrl: pool.url };
    for (let count = 0; count < 2; count++) {
      const pools = new SdkUserPools(connection, sortFailure, { credentials });
      await pools.signIn();
      await pools.list(new AbortController().signal);
    }
    assert.deepEqual(asked, [{ profile: 'deploy', serial, roleArn }]);
  });

  it("is assumed in the user pool's Region where the profile has none", async () => {
    await folder.write(role.replace('region = eu-west-1\n', ''), keys);
    const connection = { profile: 'deploy', endpointUrl: pool.url };
    await new SdkUserPools(connection, sortFailure, { credentials }).signIn('cn-north-1_Ab12');
    assert.deepEqual(
      sts.requests.map(({ operation, region }) => [operation, region]),
      [['AssumeRole', 'cn-north-1']],
    );
  });

  it('is cancelled where no code is given, and asked for again by the next command', async () => {
    code = undefined;
    assert.equal((await refused(run())).kind, 'cancelled');
    assert.deepEqual([sts.requests.length, pool.requests.length], [0, 0]);
    code = '123456';
    await run();
    assert.equal(asked.length, 2);
  });

  tries('wrong-mfa-code', 'is sent once', async () => {
    code = wrongCode;
    const { kind, message, actions } = await refused(run());
    assert.equal(kind, 'credentials');
    assert.deepEqual(actions, [tryAgain]);
    assert.equal(
      message,
      'AWS did not accept the MFA code for profile deploy: wait for the next code and try again.',
    );
    assert.equal(sts.requests.length, 1);
    code = '222222';
    await run();
  });

  it('sends a code once, whatever becomes of it', async () => {
    sts.fails = true;
    const { message } = await refused(run());
    assert.match(message, /failed at AssumeRole \(ServiceUnavailable\): try again in a minute\.$/);
    assert.equal(sts.requests.length, 1);
  });

  it('needs no Region but that of the user pool', async () => {
    await folder.write(role.replace('region = eu-west-1\n', ''), keys);
    folder.set('AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER', pool.url);
    const pools = new SdkUserPools({ profile: 'deploy' }, sortFailure, { credentials });
    await pools.signIn();
    await pools.getMfaConfig(pool.pools['Customers'] ?? '');
    assert.equal(asked.length, 1);
  });

  it('needs a new code when its credentials are about to expire', async () => {
    sts.lifetime = 200;
    await run().catch(() => undefined);
    sts.lifetime = 3_600;
    code = '222222';
    await run();
    assert.ok(asked.length > 1);
    const count = asked.length;
    await run();
    assert.equal(asked.length, count);
  });

  it('needs a new code when the files name another role, user or device', async () => {
    await run();
    for (const [number, config] of [
      role.replace('role/Deploy', 'role/Other'),
      role.replace('mfa/me', 'mfa/you'),
    ].entries()) {
      await folder.write(config, keys);
      code = `${number}22222`;
      await run();
    }
    await folder.write(role.replace('mfa/me', 'mfa/you'), keys.replace('base-key', 'other-key'));
    code = '333333';
    await run();
    assert.equal(asked.length, 4);
    await folder.write(`${role}output = json\n[profile more]\nregion = x\n`, keys);
    code = '444444';
    await run();
    assert.equal(asked.length, 5, 'the user is another again');
    await folder.write(`${role}output = text\n`, keys);
    await run();
    assert.equal(asked.length, 5, 'nothing that the role depends on has changed');
  });

  it('is not asked for a code before its source has credentials', async () => {
    await folder.write(role, '[other]\naws_access_key_id = a\naws_secret_access_key = b\n');
    const { kind, message } = await refused(run());
    assert.equal(kind, 'credentials');
    assert.match(message, /^AWS profile base is not in your AWS config and credentials files/);
    assert.deepEqual(asked, []);
  });

  it('is found behind a role that needs none', async () => {
    const outer =
      '[profile outer]\nrole_arn = arn:aws:iam::1:role/Outer\nsource_profile = deploy\n';
    await folder.write(role + outer, keys);
    await run('outer');
    await run('outer');
    assert.equal(asked.length, 1);
    const assumed = sts.requests.map(({ accessKeyId, parameters }) => [
      accessKeyId,
      parameters['RoleArn'],
    ]);
    assert.deepEqual(assumed.slice(0, 2), [
      ['base-key', roleArn],
      ['of-Deploy', 'arn:aws:iam::1:role/Outer'],
    ]);
  });

  it('leaves other profiles alone', async () => {
    await run('base');
    assert.deepEqual([asked.length, sts.requests.length], [0, 0]);
  });
});
