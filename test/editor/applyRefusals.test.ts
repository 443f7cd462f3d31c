import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { saysYes, usePoolSession } from './support/poolSession';
import { registerMemoryFiles } from './support/memoryFiles';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { SlowCredentials } from './support/slowCredentials';
import { nameOf, openFile, withSetting } from './support/workspace';

describe('Apply, before anything is sent,', () => {
  const session = usePoolSession();
  const request = (): string =>
    JSON.stringify({
      UserPoolId: session.pool.pools['Customers'],
      MfaConfiguration: 'ON',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });

  for (const address of ['localhost:9229', 'not a url', 'ftp://localhost', 'http://']) {
    it(`refuses the address ${address} and names its setting`, async () => {
      await openFile(request());
      await withSetting('endpointUrl', address, async () => {
        const { notice } = await session.run('cognitoMfa.apply');
        assert.equal(
          notice.message,
          `Apply failed: cognitoMfa.endpointUrl is "${address}", which is not an address such as http://localhost:9229.`,
        );
      });
    });
  }

  for (const user of ['me:s3cretpw', 'me:s3cr/etpw', 'me:s3@cretpw', 'me']) {
    it(`refuses an address with the user part ${user}, and shows nothing of that`, async () => {
      await openFile(request());
      await withSetting('endpointUrl', session.pool.url.replace('//', `//${user}@`), async () => {
        const { notice } = await session.run('cognitoMfa.apply');
        assert.equal(
          notice.message,
          `Apply failed: cognitoMfa.endpointUrl is "${session.pool.url}" with a user name before it, which requests to AWS can't use: remove the user name.`,
        );
      });
      assert.deepEqual(session.operations(), []);
    });
  }

  it("refuses a target's address with a user part", async () => {
    await openFile(request());
    const userPoolId = session.pool.pools['Customers'];
    const endpointUrl = session.pool.url.replace('//', '//me:s3cretpw@');
    await withSetting('targets', [{ name: 'dev', userPoolId, endpointUrl }], async () => {
      const { notice } = await session.run('cognitoMfa.apply');
      assert.equal(
        notice.message,
        `Apply failed: The target dev in cognitoMfa.targets has the endpointUrl "${session.pool.url}" with a user name before it, which requests to AWS can't use: remove the user name.`,
      );
    });
    assert.deepEqual(session.operations(), []);
  });

  it('is cancelled at once while it waits for credentials, and can run again', async () => {
    const document = await openFile(request());
    const credentials = await SlowCredentials.start();
    try {
      await withSetting('profile', 'slow', async () => {
        const dialogs = new ScriptedDialogs();
        const done = session.run('cognitoMfa.apply', dialogs);
        await credentials.asked;
        dialogs.cancel();
        await done;
        assert.deepEqual(dialogs.notices, []);
        assert.deepEqual(session.operations(), []);
      });
    } finally {
      await credentials.stop();
    }
    const { notice } = await session.run('cognitoMfa.apply', saysYes());
    assert.match(notice.message, new RegExp(`^Applied ${nameOf(document)} `));
  });

  it('refuses a copy that something shows', async () => {
    const files = registerMemoryFiles('snapshot', request(), { isReadonly: true });
    try {
      const uri = vscode.Uri.parse('snapshot:/old.mfa.json');
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
      const { notice } = await session.run('cognitoMfa.apply');
      assert.equal(
        notice.message,
        'This old.mfa.json is a read-only copy, so nothing was sent: open the file itself and apply again.',
      );
      assert.deepEqual(session.operations(), []);
    } finally {
      files.dispose();
    }
  });
});
