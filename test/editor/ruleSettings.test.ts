import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './support/until';
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

  /** Runs the quick fix of a title at a diagnostic. */
  const fix = async (document: vscode.TextDocument, at: vscode.Range, title: string) => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      at,
    );
    const action = actions.find((each) => each.title === title);
    assert.ok(action?.command, actions.map((each) => each.title).join(', '));
    const args: unknown[] = action.command.arguments ?? [];
    await vscode.commands.executeCommand(action.command.command, ...args);
  };

  it('silence one place by a quick fix, and leave the file as it is', async () => {
    const document = await openFile(doubled);
    const [found] = await diagnosticsOf(document, (all) => all.length === 1);
    assert.ok(found && ruleOf(found) === 'duplicate-member');
    await fix(
      document,
      found.range,
      'Disable duplicate-member for this member (saved in settings)',
    );
    await diagnosticsOf(document, (all) => all.length === 0);
    assert.deepEqual(vscode.workspace.getConfiguration('cognitoMfa').get('silenced'), [
      { file: nameOf(document), rule: 'duplicate-member', member: 'MfaConfiguration' },
    ]);
    assert.equal(document.getText(), doubled);
  });

  it('switch a rule off in the workspace by a quick fix, beside what is settled there', async () => {
    await setting('rules', { 'cli-comment': 'warning' });
    const document = await openFile(doubled);
    const [found] = await diagnosticsOf(document, (all) => all.length === 1);
    assert.ok(found);
    await fix(
      document,
      found.range,
      'Disable duplicate-member in the workspace (saved in settings)',
    );
    await diagnosticsOf(document, (all) => all.length === 0);
    const { workspaceValue } =
      vscode.workspace.getConfiguration('cognitoMfa').inspect('rules') ?? {};
    assert.deepEqual(workspaceValue, { 'cli-comment': 'warning', 'duplicate-member': 'off' });
  });

  it('are not needed to read about a rule, which a quick fix shows', async () => {
    const document = await openFile(doubled);
    const [found] = await diagnosticsOf(document, (all) => all.length === 1);
    assert.ok(found);
    await fix(document, found.range, 'Show documentation of duplicate-member');
    await until('the page', () =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => label.includes('rules.md')),
      ),
    );
  });
});
