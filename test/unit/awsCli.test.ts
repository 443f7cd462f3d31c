import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cliCommand, requestText } from '../../core/src/request/cliCommand';
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

  it('reads the request of a file as it was, whatever the encoding of the machine', async () => {
    const userPoolId = pool.pools['Customers'] ?? '';
    const sms = {
      ...config.SmsMfaConfiguration,
      SmsAuthenticationMessage: 'Code für Sie: {####} \u{1f511}',
    };
    const request = { ...config, SmsMfaConfiguration: sms };
    const folder = await mkdtemp(join(tmpdir(), 'aws-cli-'));
    const file = join(folder, 'request.json');
    try {
      await writeFile(file, requestText(request, { userPoolId }));
      // As on a machine with another encoding than UTF-8: Python would read it as ASCII.
      const encoding = { LC_ALL: 'C', PYTHONUTF8: '0', PYTHONCOERCECLOCALE: '0' };
      const other = { ...encoding, PYTHONIOENCODING: 'utf-8' };
      const words = [
        'cognito-idp',
        'set-user-pool-mfa-config',
        '--cli-input-json',
        `file://${file}`,
      ];
      const where = ['--region', 'us-east-1', '--endpoint-url', pool.url];
      await run('aws', [...words, ...where], { env: { ...env, ...other } });
    } finally {
      await rm(folder, { recursive: true });
    }
    assert.deepEqual(await readBack(userPoolId), request);
  });

  it('finds the profile of the command line, whatever that is called', async () => {
    const userPoolId = pool.pools['Customers'] ?? '';
    const folder = await mkdtemp(join(tmpdir(), 'aws-cli-'));
    const file = join(folder, 'credentials');
    // It begins as an option does, and has what shells act on.
    const profile = "-it's $x `y`";
    const keys = 'aws_access_key_id = a\naws_secret_access_key = s\n';
    try {
      await writeFile(file, `[${profile}]\n${keys}`);
      const target = { userPoolId, region: 'us-east-1', endpointUrl: pool.url, profile };
      await run('bash', ['-c', cliCommand(config, target, 'bash')], {
        env: { ...env, AWS_SHARED_CREDENTIALS_FILE: file },
      });
    } finally {
      await rm(folder, { recursive: true });
    }
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
