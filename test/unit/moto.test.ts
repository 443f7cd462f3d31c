import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  CognitoIdentityProviderClient,
  CreateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { sortFailure } from '../../client/src/aws/failures';
import { SdkUserPools } from '../../client/src/aws/sdkUserPools';
import { sendAndReadBack } from '../../client/src/apply/send';
import { useLocalCredentials } from '../local-pool/localCredentials';
import { freePort } from '../local-pool/freePort';
import { applyWording } from '../../client/src/apply/wording';
import type { MfaConfig } from '../../core/src/model/mfaConfig';
import { skipBecause } from '../runner/skip';

const log = {
  error: (what: string, error: unknown) => {
    assert.fail(`${what}: ${String(error)}`);
  },
};

/** A second implementation of the service, so that the wire format doesn't rest on ours alone. */
describe('The moto server', () => {
  useLocalCredentials();
  let server: ChildProcess;
  let endpointUrl: string;

  before(function () {
    if (spawnSync('moto_server', ['--help']).status !== 0) {
      skipBecause(this, 'moto_server is not installed');
    }
  });
  before(async () => {
    const port = await freePort();
    endpointUrl = `http://127.0.0.1:${port}`;
    server = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'pipe' });
    await startedOn(server);
  });
  after(() => {
    server.kill();
  });

  it('takes an Apply, and has what was sent', async () => {
    const client = new CognitoIdentityProviderClient({
      endpoint: endpointUrl,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const { UserPool } = await client.send(new CreateUserPoolCommand({ PoolName: 'Customers' }));
    client.destroy();
    const id = UserPool?.Id ?? '';
    const pools = new SdkUserPools({ region: 'us-east-1', endpointUrl }, sortFailure);
    const { signal } = new AbortController();
    assert.deepEqual(
      (await pools.list(signal)).map(({ name }) => name),
      ['Customers'],
    );
    const pool = await pools.describe(id, signal);
    const before = await pools.getMfaConfig(id);
    const desired: MfaConfig = {
      MfaConfiguration: 'OPTIONAL',
      SmsMfaConfiguration: {
        SmsAuthenticationMessage: 'Your code is {####}',
        SmsConfiguration: {
          SnsCallerArn: 'arn:aws:iam::123456789012:role/Sms',
          ExternalId: 'pool',
        },
      },
      SoftwareTokenMfaConfiguration: { Enabled: true },
    };
    const sending = { pools, pool, wording: applyWording('pool.mfa.json'), before, desired, log };
    const { kind, message, applied } = await sendAndReadBack(sending);
    assert.deepEqual([kind, applied], ['information', 'yes'], message);
    assert.deepEqual(await pools.getMfaConfig(id), desired);
  });

  it('tells the identity, at the same address', async () => {
    const pools = new SdkUserPools({ region: 'us-east-1', endpointUrl }, sortFailure);
    const { account, arn, toldBy } = await pools.identity(undefined, new AbortController().signal);
    assert.deepEqual([account, toldBy], ['123456789012', endpointUrl]);
    assert.match(arn, /^arn:aws:sts::123456789012:/);
  });
});

/** Waits until the server says that it runs. */
async function startedOn({ stderr }: ChildProcess): Promise<void> {
  let said = '';
  for await (const chunk of stderr ?? []) {
    said += String(chunk);
    if (said.includes('Running on')) {
      return;
    }
  }
  assert.fail(`moto_server ended: ${said}`);
}
