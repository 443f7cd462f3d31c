import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './support/until';
import { closeEditors, ruleOf, testApi, workspaceFolder } from './support/workspace';

const wrong = '{ "MfaConfiguration": "on", "UserPoolId": "eu-west-1_Unopened1" }';
const noFactor = '{ "MfaConfiguration": "ON" }';

describe('A Cognito MFA file that is not open', () => {
  let count = 0;
  const folder = () => vscode.Uri.joinPath(workspaceFolder(), 'pools');
  // A new name for each test: a document that was opened may live on after its tab.
  const file = () => vscode.Uri.joinPath(folder(), `it's closed (${count}).mfa.json`);
  const write = (text: string) => vscode.workspace.fs.writeFile(file(), Buffer.from(text));
  const rules = () => vscode.languages.getDiagnostics(file()).map(ruleOf);
  const shows = (...expected: string[]) =>
    until(
      `${expected.join(', ') || 'no diagnostic'}, beside ${rules().join(', ')}`,
      () => rules().join() === expected.join(),
    );

  before(async () => {
    await testApi();
    await closeEditors();
  });

  beforeEach(() => {
    count += 1;
  });

  after(async () => {
    await vscode.workspace.fs.delete(folder(), { recursive: true });
  });

  it('is checked, and again when it changes on disk', async () => {
    await write(wrong);
    await shows('invalid-value');
    const [diagnostic] = vscode.languages.getDiagnostics(file());
    assert.ok(diagnostic && typeof diagnostic.code === 'object');
    assert.equal(diagnostic.code.target.scheme, 'command');
    await write(noFactor);
    await shows('no-factor');
    assert.equal(
      vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === file().toString()),
      false,
    );
  });

  it('has the diagnostics of the file again after an edit was thrown away', async () => {
    await write(noFactor);
    const editThenClose = async () => {
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(0, 1), '"Unknown": 1,');
      });
      await until('the edit', () => rules().length > 1);
      await closeEditors();
      await shows('no-factor');
    };
    // VS Code closes this document with its tab.
    await vscode.commands.executeCommand('vscode.open', file());
    await editThenClose();
    // This one it keeps for a while.
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file()));
    await editThenClose();
  });

  it('is found by its values', async () => {
    await write(wrong);
    const symbol = await until('the symbol', async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Unopened1',
      );
      return found.find(({ name }) => name.includes('eu-west-1_Unopened1'));
    });
    assert.equal(symbol.location.uri.toString(), file().toString());
  });

  it('has none while the workspace is not checked', async () => {
    await write(wrong);
    await shows('invalid-value');
    const settings = vscode.workspace.getConfiguration('cognitoMfa');
    const target = vscode.ConfigurationTarget.Workspace;
    await settings.update('checkWorkspace', false, target);
    try {
      await shows();
    } finally {
      await settings.update('checkWorkspace', undefined, target);
    }
    await shows('invalid-value');
  });

  it('has none while files.exclude hides its folder', async () => {
    await write(wrong);
    await shows('invalid-value');
    const settings = vscode.workspace.getConfiguration('files', workspaceFolder());
    const target = vscode.ConfigurationTarget.Workspace;
    await settings.update('exclude', { 'p*': true }, target);
    try {
      await shows();
    } finally {
      await settings.update('exclude', undefined, target);
    }
    await shows('invalid-value');
  });

  it('has none once it is deleted, even with its folder', async () => {
    await write(wrong);
    await shows('invalid-value');
    await vscode.workspace.fs.delete(file());
    await shows();
    await write(wrong);
    await shows('invalid-value');
    await vscode.workspace.fs.delete(folder(), { recursive: true });
    await shows();
    await write(wrong);
    await shows('invalid-value');
  });
});
