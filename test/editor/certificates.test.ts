import assert from 'node:assert/strict';
import { appendFile, copyFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutCredentials, withVariable } from './support/environment';
import { tlsCases } from '../faults/tlsCases';
import { FaultSession } from '../faults/faultSession';
import { saysYes, usePoolSession } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { useCertificates } from './support/useCertificates';
import { withSetting, workspaceFolder } from './support/workspace';

describe('Apply, to a server with a certificate of its own,', () => {
  const session = usePoolSession();
  const faults = new FaultSession(session.watched);
  const customers = (): string => session.pool.pools['Customers'] ?? '';
  const available = useCertificates();

  beforeEach(() => session.openCustomers());

  /** Runs `work` with a server that has one of the certificates. */
  const withServer = async (
    kind: 'selfSigned' | 'issued' | 'otherName',
    work: (authority: string) => Promise<void>,
  ): Promise<void> => {
    const certificates = available();
    assert.ok(certificates);
    await faults.start(certificates[kind]);
    await session.useEndpoint(faults.proxy.url);
    try {
      await work(certificates.authority);
    } finally {
      await faults.stop();
    }
  };
  const apply = async (dialogs = saysYes()): Promise<ScriptedDialogs> =>
    session.run('cognitoMfa.apply', dialogs);
  const assertApplied = ({ notice }: ScriptedDialogs): void => {
    assert.match(notice.message, /^Applied .* and read it back: 2 members changed\.$/);
    assert.equal(faults.proxy.applied, 1);
  };

  for (const { title, certificate, trusted, sees, logged } of tlsCases) {
    it(`refuses one ${title}`, () =>
      withServer(certificate, async (authority) => {
        const { notice } = await (trusted
          ? withVariable('AWS_CA_BUNDLE', authority, () => apply())
          : apply());
        const message = notice.message.replace(/^test-\d+\.mfa\.json/, 'FILE');
        assert.equal(message.replaceAll(faults.proxy.url, 'URL'), sees);
        await faults.assertLogged(logged ?? sees);
        assert.deepEqual(faults.proxy.operations, []);
      }));
  }

  it('trusts the authority in the setting, once the workspace may say so, and in Undo', () =>
    withServer('issued', async (authority) => {
      const file = join(workspaceFolder().fsPath, 'authority.pem');
      await copyFile(authority, file);
      await withSetting('caBundle', 'authority.pem', async () => {
        const declined = await apply(new ScriptedDialogs({ confirm: () => false }));
        assert.equal(declined.questions[0]?.title, `Trust the certificates in ${file}?`);
        assert.deepEqual([declined.notices, faults.proxy.operations], [[], []]);
        const { questions } = await apply(new ScriptedDialogs({ confirm: (_, nth) => nth === 1 }));
        assert.equal(questions.length, 2);
        const again = await apply();
        assert.equal(again.questions.length, 1, 'asked for the certificates once');
        assertApplied(again);
        const { notice } = await session.run('cognitoMfa.undoApply', saysYes());
        assert.match(notice.message, / is as it was before the Apply at /);
        await appendFile(file, '\n');
        const changed = await apply(new ScriptedDialogs({ confirm: () => false }));
        assert.equal(changed.questions[0]?.title, `Trust the certificates in ${file}?`);
      });
      assert.deepEqual(await session.read(customers()), { MfaConfiguration: 'OFF' });
    }));

  it('trusts the authority in AWS_CA_BUNDLE', () =>
    withServer('issued', async (authority) => {
      assertApplied(await withVariable('AWS_CA_BUNDLE', authority, () => apply()));
    }));

  it("trusts the authority in a profile's ca_bundle", () =>
    withServer('issued', async (authority) => {
      const config = process.env['AWS_CONFIG_FILE'];
      assert.ok(config);
      const keys = 'aws_access_key_id = local\naws_secret_access_key = local\n';
      await writeFile(config, `[profile corporate]\nca_bundle = ${authority}\n${keys}`);
      try {
        await withSetting('profile', 'corporate', async () => {
          assertApplied(await withoutCredentials(() => apply()));
        });
      } finally {
        await rm(config);
      }
    }));

  it('checks nothing where the setting says so, which the summary tells', () =>
    withServer('selfSigned', async () => {
      await withSetting('verifySsl', false, async () => {
        const declined = await apply(new ScriptedDialogs({ confirm: () => false }));
        assert.match(
          declined.questions[0]?.title ?? '',
          /without checking the server's certificate/,
        );
        assert.deepEqual([declined.notices, faults.proxy.operations], [[], []]);
        const dialogs = await apply();
        assert.match(
          dialogs.questions[1]?.detail ?? '',
          /\nThe server's certificate is not checked \(cognitoMfa\.verifySsl\)\.$/,
        );
        assertApplied(dialogs);
        assert.equal((await apply()).questions.length, 0, 'asked once');
      });
    }));

  it('trusts no more than the settings say by the time of an Undo', () =>
    withServer('selfSigned', async () => {
      await withSetting('verifySsl', false, async () => {
        assertApplied(await apply());
      });
      const undo = await session.run('cognitoMfa.undoApply');
      assert.match(
        undo.notice.message,
        /^The earlier configuration of Customers \(us-east-1_Cu5t0mErs\) was not applied, and nothing was sent: The certificate of .* is not trusted /,
      );
      assert.equal(faults.proxy.applied, 1);
    }));

  for (const [name, why] of [
    ['missing.pem', /which can't be read \(ENOENT\): check the path\.$/],
    ['empty.pem', /which contains no certificates in PEM format: name a file that does\.$/],
  ] as const) {
    it(`names the setting and the file where there are no certificates: ${name}`, () =>
      withServer('issued', async () => {
        const file = join(workspaceFolder().fsPath, name);
        if (name === 'empty.pem') {
          await writeFile(file, 'nothing');
        }
        await withSetting('caBundle', file, async () => {
          const { notice } = await apply();
          assert.ok(notice.message.includes(` sent: cognitoMfa.caBundle names the file ${file}, `));
          assert.match(notice.message, why);
          assert.deepEqual(faults.proxy.operations, []);
        });
      }));
  }

  for (const [name, value] of [
    ['connectTimeout', 0],
    ['readTimeout', 'soon'],
  ] as const) {
    it(`refuses ${name} with ${value}`, () =>
      withSetting(name, value, async () => {
        const { notice } = await apply();
        assert.equal(
          notice.message,
          `Apply failed: cognitoMfa.${name} is ${JSON.stringify(value)}, which is not a number of seconds from 1 to 3600.`,
        );
        assert.deepEqual(session.operations(), []);
      }));
  }
});
