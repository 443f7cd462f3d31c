import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { saysYes, usePoolSession } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { shownDiff } from './support/shownDiff';
import { nameOf, openFile } from './support/workspace';
import { until } from './support/until';

describe('Compare', () => {
  const session = usePoolSession();
  const id = (name: string): string => session.pool.pools[name] ?? '';

  it("shows the pool's values in the file's own order and style, and sends nothing", async () => {
    const text = (mode: string): string => `{
    // Who signs in here?
    "MfaConfiguration": "${mode}" /* for now */,
    "UserPoolId": "${id('Customers')}",
    "SoftwareTokenMfaConfiguration": { "Enabled": true }
}
`;
    await session.write(id('Customers'), {
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
    const before = session.sent();
    const document = await openFile(text('ON'));
    const { notices } = await session.run('cognitoMfa.compare');
    assert.deepEqual(notices, []);
    const { title, pool, file } = await shownDiff();
    assert.equal(title, `Customers (${id('Customers')}) ↔ ${nameOf(document)}`);
    assert.equal(file.toString(), document.uri.toString());
    const side = await vscode.workspace.openTextDocument(pool);
    assert.equal(side.getText(), text('OPTIONAL'));
    assert.deepEqual(vscode.languages.getDiagnostics(pool), []);
    assert.equal(document.getText(), text('ON'));
    assert.equal(session.sent(), before);
  });

  it('shows what the pool has now when it is run again', async () => {
    const document = await openFile(
      `{ "UserPoolId": "${id('Customers')}", "MfaConfiguration": "ON" }\n`,
    );
    await session.write(id('Customers'), { MfaConfiguration: 'OFF' });
    await session.run('cognitoMfa.compare');
    const { pool } = await shownDiff();
    const side = await vscode.workspace.openTextDocument(pool);
    assert.match(side.getText(), /"MfaConfiguration": "OFF"/);
    await session.write(id('Customers'), {
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
    await vscode.window.showTextDocument(document);
    await session.run('cognitoMfa.compare');
    await until('the new text', async () => {
      const now = await vscode.workspace.openTextDocument((await shownDiff()).pool);
      return now.getText().includes('"OPTIONAL"');
    });
  });

  it("keeps the pool's sides apart of two files with the same name", async () => {
    const sides: vscode.Uri[] = [];
    for (const [folder, mode] of [
      ['eu', 'ON'],
      ['us', 'OPTIONAL'],
    ] as const) {
      const text = `{ "UserPoolId": "${id('Customers')}", "MfaConfiguration": "${mode}" } // ${folder}\n`;
      await openFile(text, `${folder}/pool.mfa.json`);
      await session.run('cognitoMfa.compare');
      sides.push((await shownDiff()).pool);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    }
    const [eu, us] = sides;
    assert.ok(eu && us);
    assert.match(eu.path, /\/pool\.mfa\.json$/);
    assert.match((await vscode.workspace.openTextDocument(eu)).getText(), /\/\/ eu/);
    assert.match((await vscode.workspace.openTextDocument(us)).getText(), /\/\/ us/);
  });

  it('says that nothing differs', async () => {
    const document = await openFile(`{ "UserPoolId": "${id('Staff')}" }\n`);
    await session.run('cognitoMfa.pull');
    const { notice } = await session.run('cognitoMfa.compare');
    assert.equal(
      notice.message,
      `No difference between Staff (${id('Staff')}) and ${nameOf(document)}.`,
    );
  });

  it('works for a file with syntax errors, and for one that names no pool', async () => {
    await openFile('{ "MfaConfiguration": \n');
    await session.run('cognitoMfa.compare', saysYes('Staff'));
    const { pool } = await shownDiff();
    const side = await vscode.workspace.openTextDocument(pool);
    assert.match(side.getText(), new RegExp(`"UserPoolId": "${id('Staff')}"`));
    assert.match(side.getText(), /"MfaConfiguration": "ON"/);
  });

  it('names a UserPoolId that is none', async () => {
    const document = await openFile('{ "UserPoolId": "customers", "MfaConfiguration": "OFF" }\n');
    const { notice } = await session.run('cognitoMfa.compare');
    assert.match(notice.message, new RegExp(`^UserPoolId in ${nameOf(document)} is "customers"`));
    assert.deepEqual(session.operations(), []);
  });

  it('is offered by the summary of Apply, which then sends nothing', async () => {
    const document = await openFile(
      `{ "UserPoolId": "${id('Customers')}", "MfaConfiguration": "OPTIONAL", "SoftwareTokenMfaConfiguration": { "Enabled": true } }\n`,
    );
    await session.write(id('Customers'), { MfaConfiguration: 'OFF' });
    const before = session.sent();
    const dialogs = new ScriptedDialogs({ confirm: () => 'look' });
    const { notice, questions } = await session.run('cognitoMfa.apply', dialogs);
    assert.equal(questions[0]?.look, 'Compare');
    await shownDiff();
    assert.equal(
      notice.message,
      `${nameOf(document)} was only compared: nothing was sent. Choose Apply to see the summary again.`,
    );
    assert.deepEqual(
      notice.buttons.map(({ title }) => title),
      ['Apply'],
    );
    assert.equal(session.sent(), before);
  });

  it('leads from there to the summary for the pool that the file names by then', async () => {
    const text = `{ "UserPoolId": "${id('Customers')}", "MfaConfiguration": "OPTIONAL", "SoftwareTokenMfaConfiguration": { "Enabled": true } }\n`;
    const document = await openFile(text);
    await session.write(id('Customers'), { MfaConfiguration: 'OFF' });
    const dialogs = new ScriptedDialogs({
      confirm: (_question, number) => (number === 1 ? 'look' : false),
    });
    const { notice } = await session.run('cognitoMfa.apply', dialogs);
    const edit = new vscode.WorkspaceEdit();
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    edit.replace(document.uri, all, text.replace(id('Customers'), id('Staff')));
    await vscode.workspace.applyEdit(edit);
    notice.buttons[0]?.press();
    const question = await until('the summary', () => dialogs.questions[1]);
    assert.equal(question.title, `Apply ${nameOf(document)} to Staff (${id('Staff')})?`);
  });

  describe('keeps its diff editor up to date', () => {
    const text = (mode: string): string =>
      `{ "UserPoolId": "${id('Customers')}", "MfaConfiguration": "${mode}", "SoftwareTokenMfaConfiguration": { "Enabled": true } }\n`;
    const withMode = async (MfaConfiguration: 'ON' | 'OPTIONAL'): Promise<void> => {
      const SoftwareTokenMfaConfiguration = { Enabled: true };
      await session.write(id('Customers'), { MfaConfiguration, SoftwareTokenMfaConfiguration });
    };
    const poolSide = async (): Promise<vscode.TextDocument> =>
      vscode.workspace.openTextDocument((await shownDiff()).pool);
    const seen = async (mode: string): Promise<void> => {
      const side = await poolSide();
      await until(`${mode} on the pool's side`, () => side.getText() === text(mode));
    };

    it('when its file is applied', async () => {
      await openFile(text('ON'));
      await withMode('OPTIONAL');
      await session.run('cognitoMfa.apply', new ScriptedDialogs({ confirm: () => 'look' }));
      await seen('OPTIONAL');
      const { notice } = await session.run('cognitoMfa.apply', saysYes());
      assert.match(notice.message, /^Applied /);
      await seen('ON');
    });

    it('when another command reads the pool', async () => {
      await openFile(text('ON'));
      await withMode('OPTIONAL');
      await session.run('cognitoMfa.compare');
      await seen('OPTIONAL');
      await withMode('ON');
      await session.run('cognitoMfa.check');
      await seen('ON');
    });

    it('when it is shown again after it was closed', async () => {
      const document = await openFile(text('ON'));
      await withMode('OPTIONAL');
      await session.run('cognitoMfa.compare');
      await seen('OPTIONAL');
      const { pool, file } = await shownDiff();
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.window.showTextDocument(document);
      await session.run('cognitoMfa.apply', saysYes());
      await vscode.commands.executeCommand('vscode.diff', pool, file);
      await seen('ON');
    });
  });
});
