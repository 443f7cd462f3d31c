import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { awsConfig, awsHome, awsKeys } from './support/awsHome';
import { shows } from './support/statusBar';
import { withoutCredentials } from './support/environment';
import { usePoolSession } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { until } from './support/until';
import { closeEditors, openFile, testApi, withSetting } from './support/workspace';

/** The value of a setting in the workspace's settings. */
function inWorkspace(name: string): unknown {
  return vscode.workspace.getConfiguration('cognitoMfa').inspect(name)?.workspaceValue;
}

/** The same in the user's settings. */
function ofUser(name: string): unknown {
  return vscode.workspace.getConfiguration('cognitoMfa').inspect(name)?.globalValue;
}

async function clearSettings(): Promise<void> {
  const settings = vscode.workspace.getConfiguration('cognitoMfa');
  for (const name of ['profile', 'region']) {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
    await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

describe('The AWS connection', () => {
  const session = usePoolSession();

  beforeEach(async () => {
    await awsHome.write(awsConfig, awsKeys);
  });
  afterEach(async () => {
    await awsHome.remove();
    await clearSettings();
    await closeEditors();
  });

  const openWithPool = () =>
    openFile(JSON.stringify({ UserPoolId: session.pool.pools['Customers'] }));

  describe('profile', () => {
    it('is chosen from a list that has neither keys nor accounts', async () => {
      const dialogs = new ScriptedDialogs({ choose: 'prod' });
      await session.run('cognitoMfa.selectProfile', dialogs);
      assert.deepEqual(dialogs.notices, []);
      const [items = []] = dialogs.lists;
      assert.deepEqual(
        items.map(({ label, description }) => `${label}: ${description ?? ''}`),
        [
          'Default AWS Credentials: current · those of the environment, the profile default, or this machine',
          'default: us-west-2 · no credentials',
          'prod: eu-west-1 · assumed role',
          'mfa: assumed role',
          'base: static keys',
        ],
      );
      assert.doesNotMatch(JSON.stringify(items), /AKIA|secret|\d{12}/);
      assert.deepEqual([ofUser('profile'), inWorkspace('profile')], ['prod', undefined]);
      const again = new ScriptedDialogs();
      await session.run('cognitoMfa.selectProfile', again);
      const marked = again.lists
        .flat()
        .filter(({ description }) => description?.includes('current'));
      assert.deepEqual(
        marked.map(({ label, iconPath }) => [label, iconPath]),
        [['prod', new vscode.ThemeIcon('check')]],
      );
      assert.deepEqual(again.placeholders, ['Choose the profile whose AWS credentials are used']);
      assert.equal(ofUser('profile'), 'prod', 'choosing nothing changes nothing');
    });

    it('is changed in the workspace where that has one, and can be none there', async () => {
      const settings = vscode.workspace.getConfiguration('cognitoMfa');
      await settings.update('profile', 'base', vscode.ConfigurationTarget.Global);
      await settings.update('profile', 'mfa', vscode.ConfigurationTarget.Workspace);
      await session.run('cognitoMfa.selectProfile', new ScriptedDialogs({ choose: 'prod' }));
      assert.deepEqual([ofUser('profile'), inWorkspace('profile')], ['base', 'prod']);
      const choose = 'Default AWS Credentials';
      await session.run('cognitoMfa.selectProfile', new ScriptedDialogs({ choose }));
      assert.deepEqual([ofUser('profile'), inWorkspace('profile')], ['base', '']);
    });

    it('can be none, also where the user had one for all workspaces', async () => {
      const settings = vscode.workspace.getConfiguration('cognitoMfa');
      await settings.update('profile', 'prod', vscode.ConfigurationTarget.Global);
      const choose = 'Default AWS Credentials';
      await session.run('cognitoMfa.selectProfile', new ScriptedDialogs({ choose }));
      assert.deepEqual([ofUser('profile'), inWorkspace('profile')], [undefined, undefined]);
    });

    it('is marked where the files no longer have it', async () => {
      await withSetting('profile', 'gone', async () => {
        const dialogs = new ScriptedDialogs();
        await session.run('cognitoMfa.selectProfile', dialogs);
        const gone = dialogs.lists.flat().find(({ label }) => label === 'gone');
        assert.equal(gone?.description, 'current · not in your AWS config and credentials files');
      });
    });

    it('is told to be missing where there are no files, or broken ones', async () => {
      await awsHome.remove();
      const missing = await session.run('cognitoMfa.selectProfile');
      assert.equal(
        missing.notice.message,
        `There is no AWS profile in ${awsHome.config}, ${awsHome.credentials}: create one with \`aws configure\` or \`aws configure sso\`.`,
      );
      assert.deepEqual(missing.lists, []);
      await awsHome.write('profile: prod\n', awsKeys);
      const broken = await session.run('cognitoMfa.selectProfile');
      assert.equal(
        broken.notice.message,
        `${awsHome.config} can't be read, or has no profile that the AWS SDK understands: check the file.`,
      );
      assert.deepEqual(
        broken.lists.flat().map(({ label }) => label),
        ['Default AWS Credentials', 'base'],
      );
    });
  });

  it("is not changed where the file's target has a profile of its own, which is said", async () => {
    await openWithPool();
    const userPoolId = session.pool.pools['Customers'];
    await withSetting('targets', [{ name: 'shop', userPoolId, profile: 'base' }], async () => {
      const dialogs = await session.run('cognitoMfa.selectProfile');
      assert.equal(
        dialogs.notice.message,
        'The active file belongs to target shop, which uses its own profile base: change that in cognitoMfa.targets.',
      );
      assert.deepEqual([dialogs.lists, inWorkspace('profile')], [[], undefined]);
      const [button] = dialogs.notice.buttons;
      assert.equal(button?.title, 'Open Setting');
      button.press();
      await until('the settings', () =>
        vscode.window.tabGroups.all.some(({ activeTab }) => activeTab?.label === 'Settings'),
      );
    });
  });

  describe('Region', () => {
    it("is chosen from a list that begins with the profile's", async () => {
      await withSetting('profile', 'prod', async () => {
        const dialogs = new ScriptedDialogs({ choose: 'eu-central-1' });
        await session.run('cognitoMfa.selectRegion', dialogs);
        const [items = []] = dialogs.lists;
        assert.deepEqual(
          items.slice(0, 3).map(({ label, description }) => `${label}: ${description ?? ''}`),
          [
            'Default Region: current · us-east-1, as AWS_REGION or the profile says',
            'eu-west-1: Europe (Ireland) · Region of profile prod',
            'us-east-1: US East (N. Virginia)',
          ],
        );
        assert.deepEqual(items[0]?.iconPath, new vscode.ThemeIcon('check'));
        assert.deepEqual(dialogs.placeholders, ['Choose the Region whose user pools are listed']);
        assert.equal(inWorkspace('region'), 'eu-central-1');
      });
    });

    it("is chosen for lists alone where the file's pool has its own, which is said first", async () => {
      await openWithPool();
      const dialogs = new ScriptedDialogs({ choose: 'eu-central-1' });
      await session.run('cognitoMfa.selectRegion', dialogs);
      assert.equal(
        dialogs.notice.message,
        'This file always uses us-east-1, from its UserPoolId. cognitoMfa.region is for files without one.',
      );
      assert.deepEqual([dialogs.lists, inWorkspace('region')], [[], undefined]);
      const [button] = dialogs.notice.buttons;
      assert.equal(button?.title, 'Change Anyway');
      button.press();
      await until('the Region', () => inWorkspace('region') === 'eu-central-1');
    });
  });

  describe('in the status bar', () => {
    it("has the profile and the Region of the file's pool, else of the settings, else of the profile", async () => {
      const api = await testApi();
      assert.equal(api.shownConnection(), undefined, 'no file, no item');
      const document = await openWithPool();
      const shown = await shows('$(server) no profile · us-east-1');
      assert.match(shown?.lines.join('\n') ?? '', /\(not AWS\)/);
      const settings = vscode.workspace.getConfiguration('cognitoMfa');
      await settings.update('region', 'eu-central-1', vscode.ConfigurationTarget.Workspace);
      await session.run('cognitoMfa.selectProfile', new ScriptedDialogs({ choose: 'prod' }));
      await shows('$(server) prod · us-east-1');
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, new vscode.Range(0, 0, 1, 0), '{}');
      await vscode.workspace.applyEdit(edit);
      await shows('$(server) prod · eu-central-1');
      await clearSettings();
      await withoutCredentials(async () => {
        await session.run('cognitoMfa.selectProfile', new ScriptedDialogs({ choose: 'prod' }));
        const own = await shows('$(server) prod · eu-west-1');
        assert.match(own?.label ?? '', /: prod, eu-west-1$/);
      });
      await session.useEndpoint(undefined);
      try {
        await shows('$(cloud) prod · us-east-1');
      } finally {
        await session.useEndpoint(session.pool.url);
      }
      await vscode.workspace.openTextDocument({ content: '' }).then(vscode.window.showTextDocument);
      await shows(undefined);
    });

    it('has the address that the section [default] names where no profile is chosen', async () => {
      await awsHome.write(`[default]\nendpoint_url = ${session.pool.url}\n`, awsKeys);
      await session.useEndpoint(undefined);
      try {
        await openWithPool();
        const shown = await shows('$(server) no profile · us-east-1');
        assert.equal(shown?.label, `Connection to ${session.pool.url}: no profile, us-east-1`);
      } finally {
        await session.useEndpoint(session.pool.url);
      }
    });

    it('has the address that the profile names', async () => {
      const section = `[profile local]\nendpoint_url = ${session.pool.url}\n`;
      await awsHome.write(`${awsConfig}${section}`, awsKeys);
      await session.useEndpoint(undefined);
      try {
        await withSetting('profile', 'local', async () => {
          await openWithPool();
          const shown = await shows('$(server) local · us-east-1');
          assert.equal(shown?.label, `Connection to ${session.pool.url}: local, us-east-1`);
          await awsHome.write(awsConfig, awsKeys);
          await shows('$(cloud) local · us-east-1');
        });
      } finally {
        await session.useEndpoint(session.pool.url);
      }
    });
  });
});
