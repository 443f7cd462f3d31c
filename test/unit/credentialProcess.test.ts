import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Credentials } from '../../client/src/aws/credentials';
import { AwsFailure, sortFailure } from '../../client/src/aws/failures';
import { awsFiles } from '../../client/src/aws/profiles';
import { SdkUserPools } from '../../client/src/aws/sdkUserPools';
import { AwsFolder } from '../local-pool/awsFolder';
import { startLocalPool, type LocalPool } from '../local-pool/localPool';
import { startLocalSts, type LocalSts } from '../local-pool/sts';

/** AWS files, of which the lines of `PROGRAM` run a program. */
interface Shape {
  readonly title: string;
  readonly config: string;
  readonly credentials?: string;
  readonly profile?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether the SDK runs the program, told by running it. */
  readonly runs: boolean;
}

const program = 'credential_process = PROGRAM';
const keys = 'aws_access_key_id = a\naws_secret_access_key = s';
const role = 'role_arn = arn:aws:iam::111122223333:role/Deploy';

const shapes: readonly Shape[] = [
  {
    title: 'a profile of the config file',
    config: `[profile p]\n${program}`,
    profile: 'p',
    runs: true,
  },
  {
    title: 'a profile of the credentials file',
    ...{ config: '', credentials: `[p]\n${program}`, profile: 'p', runs: true },
  },
  { title: '[default], with no profile chosen', config: `[default]\n${program}`, runs: true },
  { title: '[profile default]', config: `[profile default]\n${program}`, runs: true },
  {
    title: 'the profile that AWS_PROFILE names, keys in the environment or not',
    config: `[profile p]\n${program}`,
    environment: { AWS_PROFILE: 'p', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 's' },
    runs: true,
  },
  {
    title: 'a key in the environment without its secret',
    config: `[default]\n${program}`,
    environment: { AWS_ACCESS_KEY_ID: 'a' },
    runs: true,
  },
  {
    title: 'quotation marks, indents and other space',
    config: `[profile\t"p"] ; mine\n  credential_process=PROGRAM`,
    profile: 'p',
    runs: true,
  },
  {
    title: 'source_profile, twice over',
    config: `[profile p]\n${role}\nsource_profile = q\n[profile q]\n${role}\nsource_profile = r\n[profile r]\n${program}`,
    profile: 'p',
    runs: true,
  },
  {
    title: 'a role that names two sources, so that it counts as none',
    config: `[profile p]\n${role}\nsource_profile = q\ncredential_source = Environment\n${program}\n[profile q]\n${keys}`,
    profile: 'p',
    runs: true,
  },
  {
    title: 'a source with a key and no secret, which takes its own from another',
    config: `[profile p]\n${role}\nsource_profile = q\n[profile q]\naws_access_key_id = a\n${role}\nsource_profile = r\n[profile r]\n${program}`,
    profile: 'p',
    runs: true,
  },
  {
    title: 'a source with a credential_source and a source_profile, and no role',
    config: `[profile p]\n${role}\nsource_profile = q\n[profile q]\ncredential_source = Environment\nsource_profile = r\n[profile r]\n${program}`,
    profile: 'p',
    runs: true,
  },
  {
    title: '[default], as the last resort behind a role whose source has nothing',
    config: `[default]\n${role}\nsource_profile = q\n${program}\n[profile q]\nregion = us-east-1`,
    runs: true,
  },
  {
    title: '[default], as the last resort behind a role that is its own source',
    config: `[default]\n${role}\nsource_profile = default\n${program}`,
    runs: true,
  },
  {
    title: 'single sign-on beside it',
    config: `[profile p]\nsso_start_url = https://corp.example\nsso_region = us-east-1\nsso_account_id = 111122223333\nsso_role_name = Admin\n${program}`,
    profile: 'p',
    runs: true,
  },
  {
    title: 'keys in the same profile',
    config: `[profile p]\n${keys}\n${program}`,
    profile: 'p',
    runs: false,
  },
  {
    title: 'keys in the environment and no profile',
    config: `[default]\n${program}`,
    environment: { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 's' },
    runs: false,
  },
  {
    title: 'a source that has keys too',
    config: `[profile p]\n${role}\nsource_profile = q\n[profile q]\n${keys}\n${program}`,
    profile: 'p',
    runs: false,
  },
  {
    title: 'a line that is a comment',
    config: `[profile p]\n${keys}\n# ${program}`,
    profile: 'p',
    runs: false,
  },
  {
    title: 'another profile',
    config: `[profile p]\n${keys}\n[profile q]\n${program}`,
    profile: 'p',
    runs: false,
  },
];

describe('A credential_process', () => {
  const folder = AwsFolder.use();
  let pool: LocalPool;
  let sts: LocalSts;

  before(async () => {
    pool = await startLocalPool();
    sts = await startLocalSts();
  });
  after(async () => {
    await pool.close();
    await sts.close();
  });

  const marker = (): string => join(dirname(folder.config), 'marker');
  const hasRun = (): boolean => existsSync(marker());

  /** Writes the files of a shape, with a program that gives credentials and leaves a mark. */
  async function write({ config, credentials = '', environment = {} }: Shape): Promise<void> {
    const script = join(dirname(folder.config), 'program.cjs');
    const answer = { Version: 1, AccessKeyId: 'a', SecretAccessKey: 's' };
    await writeFile(
      script,
      `require('fs').writeFileSync(${JSON.stringify(marker())}, '');\nconsole.log(${JSON.stringify(JSON.stringify(answer))});\n`,
    );
    const command = `"${process.execPath}" "${script}"`;
    await folder.write(
      config.replaceAll('PROGRAM', command),
      credentials.replaceAll('PROGRAM', command),
    );
    folder.set('AWS_ENDPOINT_URL_STS', sts.url);
    for (const [name, value] of Object.entries(environment)) {
      folder.set(name, value);
    }
  }

  /** Reads a pool, as a command or as nobody has asked for it. */
  const read = (credentials: Credentials, profile: string | undefined): Promise<unknown> =>
    new SdkUserPools({ profile, endpointUrl: pool.url }, sortFailure, { credentials }).getMfaConfig(
      pool.pools['Customers'] ?? '',
    );

  for (const shape of shapes) {
    const { title, profile, runs } = shape;
    it(`is ${runs ? 'found' : 'not found'} in ${title}, and never runs unasked`, async () => {
      await write(shape);
      const credentials = new Credentials(() => Promise.resolve('123456'));
      const quiet = await read(credentials.quiet(), profile).catch((error: unknown) => error);
      assert.equal(hasRun(), false, 'run unasked');
      if (runs) {
        assert.ok(quiet instanceof AwsFailure);
        assert.equal(quiet.kind, 'cancelled');
      } else {
        assert.deepEqual(quiet, { MfaConfiguration: 'OFF' });
      }
      assert.equal(await awsFiles.runsProgram(profile), runs);
      // The SDK itself is the witness of what it would have run.
      await read(credentials, profile).catch((error: unknown) => error);
      assert.equal(hasRun(), runs, 'run where the user has asked');
    });
  }

  it('that a file gets between the question and the reading never runs unasked', async () => {
    const [shape] = shapes;
    assert.ok(shape);
    await folder.write(`[profile p]\n${keys}`);
    assert.equal(await awsFiles.runsProgram('p'), false);
    await write(shape);
    await rm(marker(), { force: true });
    await read(new Credentials().quiet(), 'p').catch((error: unknown) => error);
    assert.equal(hasRun(), false);
  });
});
