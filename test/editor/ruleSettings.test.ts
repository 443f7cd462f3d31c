import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, diagnosticsOf, nameOf, openFile, ruleOf } from './support/workspace';

const doubled = '{\n  "MfaConfiguration": "OFF",\n  "MfaConfiguration": "OFF"\n}\n';

const setting = (name: string, value: unknown) =>
  vscode.workspace
    .getConfiguration('cognitoMfa')
    .update(name, value, vscode.ConfigurationTarget.Workspace);

describe('The settings of the rules', () => {
  beforeEach(closeEditors);
  afterEach(async () => {
    await setting('rules', undefined);
    await setting('silenced', undefined);
  });

  it('set a severity and switch a rule off, at once', async () => {
    const document = await openFile(doubled);
    const [first] = await diagnosticsOf(document, (found) => found.length === 1);
    assert.equal(first?.severity, vscode.DiagnosticSeverity.Warning);
    await setting('rules', { 'duplicate-member': 'error' });
    await diagnosticsOf(document, ([found]) => found?.severity === vscode.DiagnosticSeverity.Error);
    await setting('rules', { 'duplicate-member': 'off' });
    await diagnosticsOf(document, (found) => found.length === 0);
  });

  it('silence one place by a quick fix, and leave the file as it is', async () => {
    const document = await openFile(doubled);
    const [found] = await diagnosticsOf(document, (all) => all.length === 1);
    assert.ok(found && ruleOf(found) === 'duplicate-member');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      found.range,
    );
    const action = actions.find(
      ({ title }) => title === 'Disable duplicate-member for this member (saved in settings)',
    );
    assert.ok(action?.command, actions.map(({ title }) => title).join(', '));
    const args: unknown[] = action.command.arguments ?? [];
    await vscode.commands.executeCommand(action.command.command, ...args);
    await diagnosticsOf(document, (all) => all.length === 0);
    assert.deepEqual(vscode.workspace.getConfiguration('cognitoMfa').get('silenced'), [
      { file: nameOf(document), rule: 'duplicate-member', member: 'MfaConfiguration' },
    ]);
    assert.equal(document.getText(), doubled);
  });
});
