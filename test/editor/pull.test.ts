import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { saysYes, usePoolSession } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { nameOf, openFile, workspaceFolder } from './support/workspace';

describe('Pull', () => {
  const session = usePoolSession();
  const id = (name: string): string => session.pool.pools[name] ?? '';

  it('brings the values in, keeps the comments, and is undone at once', async () => {
    const before = `{
  // Who signs in here?
  "UserPoolId": "${id('Customers')}",
  "MfaConfiguration": "OFF" /* for now */
}
`;
    await session.write(id('Customers'), {
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
    const document = await openFile(before);
    const { notice } = await session.run('cognitoMfa.pull');
    assert.equal(
      notice.message,
      `2 members changed in ${nameOf(document)}, pulled from Customers (${id('Customers')}).`,
    );
    const after = document.getText();
    assert.match(after, /\/\/ Who signs in here\?/);
    assert.match(after, /"MfaConfiguration": "OPTIONAL",? \/\* for now \*\//);
    assert.match(after, /"SoftwareTokenMfaConfiguration": \{\s*"Enabled": true\s*\}/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('leaves nothing for Apply to send', async () => {
    for (const name of ['Customers', 'Staff', 'Partners', 'Legacy', 'Passwordless']) {
      await openFile(`{ "UserPoolId": "${id(name)}" }\n`);
      await session.run('cognitoMfa.pull');
      const { notice } = await session.run('cognitoMfa.apply');
      assert.match(notice.message, /^Nothing was sent: /, name);
    }
    assert.equal(session.sent(), 0);
  });

  it('says that a file matches already', async () => {
    const document = await openFile(`{ "UserPoolId": "${id('Staff')}" }\n`);
    await session.run('cognitoMfa.pull');
    const { version } = document;
    const { notice } = await session.run('cognitoMfa.pull');
    assert.equal(
      notice.message,
      `Nothing to pull: ${nameOf(document)} already matches Staff (${id('Staff')}).`,
    );
    assert.equal(document.version, version);
  });

  it('tells that one member changed, or none where only a repeated one went', async () => {
    const document = await openFile(`{ "UserPoolId": "${id('Staff')}" }\n`);
    await session.run('cognitoMfa.pull');
    const said = async (from: string, to: string): Promise<string> => {
      const edit = new vscode.WorkspaceEdit();
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      edit.replace(document.uri, all, document.getText().replace(from, to));
      await vscode.workspace.applyEdit(edit);
      return (await session.run('cognitoMfa.pull')).notice.message;
    };
    const end = ` in ${nameOf(document)}, pulled from Staff (${id('Staff')}).`;
    assert.equal(await said('"ON"', '"OPTIONAL"'), `1 member changed${end}`);
    const repeated = '"MfaConfiguration": "OFF", "MfaConfiguration": "ON"';
    assert.equal(await said('"MfaConfiguration": "ON"', repeated), `No value changed${end}`);
  });

  it('changes nothing in a file with syntax errors', async () => {
    const text = `{ "UserPoolId": "${id('Staff')}", "MfaConfiguration": \n`;
    const document = await openFile(text);
    const { notice } = await session.run('cognitoMfa.pull', saysYes('Staff'));
    assert.match(notice.message, new RegExp(`^${nameOf(document)} has syntax errors, so nothing `));
    assert.equal(document.getText(), text);
  });

  it('asks for the pool when the file names none', async () => {
    const document = await openFile('{}\n');
    const { notice } = await session.run('cognitoMfa.pull', saysYes('Staff'));
    assert.match(notice.message, /, pulled from Staff /);
    assert.match(document.getText(), /"MfaConfiguration": "ON"/);
  });

  it('fills an empty file, and says in it where it came from', async () => {
    const document = await openFile('');
    await session.run('cognitoMfa.pull', saysYes('Staff'));
    assert.match(document.getText(), new RegExp(`^\\{\\s*"UserPoolId": "${id('Staff')}",`));
  });

  it('does nothing when no pool is chosen', async () => {
    const document = await openFile('{}\n');
    const { notices } = await session.run('cognitoMfa.pull', new ScriptedDialogs());
    assert.deepEqual(notices, []);
    assert.equal(document.getText(), '{}\n');
  });

  it('fills a new document when no file is open, and never takes a name that is used', async () => {
    const { notice } = await session.run('cognitoMfa.pull', saysYes('Partners'));
    assert.match(notice.message, /^Pulled Partners /);
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.equal(document.languageId, 'cognito-mfa');
    assert.equal(document.isUntitled, true);
    assert.equal(nameOf(document), 'partners.mfa.json');
    assert.match(document.getText(), new RegExp(`"UserPoolId": "${id('Partners')}"`));
    const applied = await session.run('cognitoMfa.apply');
    assert.match(applied.notice.message, /^Nothing was sent: /);

    await openFile('{}', 'staff.mfa.json');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await session.run('cognitoMfa.pull', saysYes('Staff'));
    const second = vscode.window.activeTextEditor?.document;
    assert.ok(second);
    assert.equal(nameOf(second), 'staff-2.mfa.json');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), 'staff.mfa.json'));
  });
});
