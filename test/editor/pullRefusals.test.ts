import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { settingsResource } from '../../client/src/extensionSettings';
import { registerMemoryFiles } from './support/memoryFiles';
import { saysYes, usePoolSession } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { nameOf, openFile } from './support/workspace';

describe('Pull, when it cannot be done,', () => {
  const session = usePoolSession();
  const id = (name: string): string => session.pool.pools[name] ?? '';

  it('leaves a file alone that names another pool meanwhile', async () => {
    const document = await openFile(`{ "UserPoolId": "${id('Staff')}" }\n`);
    const held = session.pool.failNext('GetUserPoolMfaConfig', { kind: 'hold' });
    const dialogs = new ScriptedDialogs();
    const done = session.run('cognitoMfa.pull', dialogs);
    await held.arrived;
    const edit = new vscode.WorkspaceEdit();
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const text = `{ "UserPoolId": "${id('Partners')}" }\n`;
    edit.replace(document.uri, all, text);
    await vscode.workspace.applyEdit(edit);
    held.release();
    await done;
    assert.equal(
      dialogs.notice.message,
      `${nameOf(document)} was edited during the pull, so nothing was changed. Pull again.`,
    );
    assert.equal(document.getText(), text);
  });

  it('calls nothing for a file with syntax errors', async () => {
    await openFile(`{ "UserPoolId": "${id('Staff')}", "MfaConfiguration": \n`);
    const { notice } = await session.run('cognitoMfa.pull');
    assert.match(notice.message, / has syntax errors, so nothing was changed\. /);
    assert.deepEqual(session.operations(), []);
  });

  for (const bad of ['customers', 'evil.example/_a', 'us-east-1_']) {
    it(`calls nothing for the UserPoolId "${bad}"`, async () => {
      const document = await openFile(JSON.stringify({ UserPoolId: bad }));
      const { notice } = await session.run('cognitoMfa.pull');
      assert.equal(
        notice.message,
        `UserPoolId in ${nameOf(document)} is "${bad}", which is not a user pool ID such as us-east-1_Ab12Cd34E. Nothing was changed.`,
      );
      assert.deepEqual(session.operations(), []);
    });
  }

  for (const options of [
    { isReadonly: true },
    { isReadonly: false, permissions: vscode.FilePermission.Readonly },
  ]) {
    const name = options.isReadonly ? 'in a read-only file system' : 'that is read-only';
    it(`calls nothing for a file ${name}`, async () => {
      const scheme = options.isReadonly ? 'snapshot' : 'locked';
      const files = registerMemoryFiles(scheme, `{ "UserPoolId": "${id('Staff')}" }`, options);
      try {
        const uri = vscode.Uri.parse(`${scheme}:/old.mfa.json`);
        await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
        const { notice } = await session.run('cognitoMfa.pull');
        assert.equal(notice.message, 'old.mfa.json is read-only, so nothing was pulled into it.');
        assert.deepEqual(session.operations(), []);
      } finally {
        files.dispose();
      }
    });
  }
});

describe('A pull into a file that the settings protect', () => {
  const session = usePoolSession();

  it('changes nothing, unless another setting makes an exception of it', async () => {
    const files = vscode.workspace.getConfiguration('files');
    const set = (name: string, value: unknown) =>
      files.update(name, value, vscode.ConfigurationTarget.Workspace);
    const pool = session.pool.pools['Staff'] ?? '';
    await set('readonlyInclude', { '**/kept-*.mfa.json': true, '**/*.mfa.json': false });
    try {
      const text = `{ "UserPoolId": "${pool}" }\n`;
      const document = await openFile(text, 'kept-1.mfa.json');
      const { notice } = await session.run('cognitoMfa.pull');
      assert.equal(notice.message, 'kept-1.mfa.json is read-only, so nothing was pulled into it.');
      assert.equal(document.getText(), text);
      await set('readonlyExclude', { '**/kept-1*': true });
      const excepted = await session.run('cognitoMfa.pull');
      assert.equal(
        excepted.notice.message,
        `6 members changed in kept-1.mfa.json, pulled from Staff (${pool}).`,
      );
    } finally {
      await set('readonlyInclude', undefined);
      await set('readonlyExclude', undefined);
    }
  });
});

describe('A pull of a user pool with MFA off', () => {
  const session = usePoolSession();

  it('says which settings are left out', async () => {
    const pool = session.pool.pools['Legacy'] ?? '';
    const document = await openFile(`{ "UserPoolId": "${pool}" }\n`);
    const left =
      "Left out: the SMS settings for phone verification, which can't be applied with MFA off.";
    const first = await session.run('cognitoMfa.pull');
    const name = nameOf(document);
    assert.equal(
      first.notice.message,
      `1 member changed in ${name}, pulled from Legacy (${pool}). ${left}`,
    );
    const second = await session.run('cognitoMfa.pull', saysYes());
    assert.equal(
      second.notice.message,
      `Nothing to pull: ${name} already matches Legacy (${pool}). ${left}`,
    );
  });
});

describe('The settings of a new document', () => {
  it('are those of the file that it will be', () => {
    const settingsOf = (uri: string): string => settingsResource(vscode.Uri.parse(uri)).toString();
    assert.equal(settingsOf('untitled:/work/a.mfa.json'), 'file:///work/a.mfa.json');
    assert.equal(settingsOf('untitled:Untitled-1'), 'untitled:Untitled-1');
    assert.equal(settingsOf('file:///work/a.mfa.json'), 'file:///work/a.mfa.json');
  });
});
