import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { startLocalSts, type LocalSts } from '../local-pool/sts';
import { awsConfig, awsHome, awsKeys } from './support/awsHome';
import { driftLens } from './support/driftLens';
import { withoutCredentials, withVariable } from './support/environment';
import { saysYes, usePoolSession } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { closeEditors, testApi, withSetting } from './support/workspace';

const needsAnswer = 'Reading the user pool needs an answer from you: run Check against User Pool.';

describe('An opened file and its user pool, read quietly,', () => {
  const session = usePoolSession({ alone: true });
  let sts: LocalSts;

  before(async () => {
    sts = await startLocalSts();
  });
  after(() => sts.close());
  beforeEach(() => {
    sts.reset();
  });
  afterEach(async () => {
    await awsHome.remove();
    await closeEditors();
  });

  const open = () => session.openCustomers();
  const quietly = (work: () => Promise<void>) => withSetting('checkOnOpen', true, work);
  /** Opens a file, and gives what the log then has. */
  const logOf = async (start: string, tooltip?: string): Promise<string> => {
    const { logged } = await testApi();
    const before = logged.length;
    await quietly(async () => {
      await driftLens(await open(), start, tooltip);
    });
    return logged.slice(before).join('\n');
  };

  it('is in the log with each attempt', async () => {
    const log = await logOf('Differs from');
    assert.match(log, /GetUserPoolMfaConfigCommand at http:\/\/127\.0\.0\.1:\d+: httpStatus=200/);
  });

  describe('at an address without encryption that the environment names', () => {
    const exposed = (): string => session.pool.url.replace('127.0.0.1', '0.0.0.0');
    beforeEach(() => session.useEndpoint(undefined));
    afterEach(() => session.useEndpoint(session.pool.url));

    it('happens once the user has agreed to it, and is no error before', () =>
      withVariable('AWS_ENDPOINT_URL', exposed(), async () => {
        const log = await logOf('Check against', needsAnswer);
        assert.doesNotMatch(log, /GetUserPoolMfaConfig/);
        assert.deepEqual(session.operations(), []);
        await session.run('cognitoMfa.apply', saysYes());
        await closeEditors();
        await logOf('In sync with');
      }));
  });

  it('uses the MFA code that was given, and asks for none', async () => {
    // A device that no other test has given a code of: those are kept.
    await awsHome.write(awsConfig.replaceAll('mfa/me', 'mfa/quiet'), awsKeys);
    await withVariable('AWS_ENDPOINT_URL_STS', sts.url, () =>
      withSetting('profile', 'mfa', async () => {
        const log = await logOf('Check against', needsAnswer);
        assert.doesNotMatch(log, /Error|cancel/);
        const dialogs = new ScriptedDialogs({ type: '123456' });
        await session.run('cognitoMfa.check', dialogs);
        await closeEditors();
        await logOf('Differs from');
        assert.deepEqual([dialogs.texts.length, sts.requests.length], [1, 1]);
      }),
    );
  });

  for (const [profile, section] of [
    ['vault', ''],
    [
      'role',
      '[profile role]\nrole_arn = arn:aws:iam::111122223333:role/Deploy\nsource_profile = vault\n',
    ],
  ] as const) {
    it(`does not run the credential_process of profile ${profile}`, async () => {
      const trace = join(awsHome.config, '..', `ran-${profile}`);
      const program = `"${process.execPath}" -e "require('fs').writeFileSync('${trace}', '')"`;
      await awsHome.write(`[profile vault]\ncredential_process = ${program}\n${section}`);
      const reason = `The credentials of profile ${profile} come from a program that may ask you something: run Check against User Pool.`;
      await withoutCredentials(() =>
        withSetting('profile', profile, async () => {
          await logOf('Check against', reason);
        }),
      );
      await assert.rejects(access(trace));
      assert.deepEqual(session.operations(), []);
    });
  }
});
