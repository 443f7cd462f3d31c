import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { cliCommand } from '../../core/src/request/cliCommand';
import type { MfaConfig } from '../../core/src/model/mfaConfig';
import { sortFailure } from '../../client/src/aws/failures';
import { SdkUserPools } from '../../client/src/aws/sdkUserPools';
import { useLocalCredentials } from '../local-pool/localCredentials';
import { startLocalPool, type LocalPool } from '../local-pool/localPool';
import { skipBecause } from '../runner/skip';

const run = promisify(execFile);

/** The environment without anybody's own AWS settings, and with made-up credentials. */
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_'))),
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  AWS_PAGER: '',
};

const config: MfaConfig = {
  MfaConfiguration: 'OPTIONAL',
  SmsMfaConfiguration: {
    SmsAuthenticationMessage: `It's {####}; "don't" share $HOME & \`it\``,
    SmsConfiguration: {
      SnsCallerArn: 'arn:aws:iam::123456789012:role/service-role/Sms',
      ExternalId: 'an external id',
      SnsRegion: 'us-east-1',
    },
  },
  SoftwareTokenMfaConfiguration: { Enabled: true },
};

describe('The AWS CLI', () => {
  useLocalCredentials();
  let pool: LocalPool;

  before(function () {
    const found = process.platform !== 'win32' && spawnSync('aws', ['--version'], { env });
    if (found === false || found.status !== 0) {
      skipBecause(this, 'the AWS CLI or bash is not installed');
    }
  });
  before(async () => {
    pool = await startLocalPool();
  });
  after(() => pool.close());

  it('accepts the command line for bash, and reads back what it has sent', async () => {
    const userPoolId = pool.pools['Customers'] ?? '';
    const target = { userPoolId, region: 'us-east-1', endpointUrl: pool.url };
    await run('bash', ['-c', cliCommand(config, target, 'bash')], { env });
    assert.deepEqual(await readBack(userPoolId), config);
  });

  it('reads back what Apply sends', async () => {
    const userPoolId = pool.pools['Staff'] ?? '';
    const pools = new SdkUserPools({ endpointUrl: pool.url }, sortFailure);
    await pools.setMfaConfig(userPoolId, config);
    assert.deepEqual(await readBack(userPoolId), config);
  });

  async function readBack(userPoolId: string): Promise<unknown> {
    const { stdout } = await run(
      'aws',
      [
        ...['cognito-idp', 'get-user-pool-mfa-config', '--user-pool-id', userPoolId],
        ...['--region', 'us-east-1', '--endpoint-url', pool.url, '--output', 'json'],
      ],
      { env },
    );
    const answer: unknown = JSON.parse(stdout);
    return answer;
  }
});
