import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { saysYes, usePoolSession } from './support/poolSession';
import { diagnosticsOf, nameOf, openFile, ruleOf } from './support/workspace';

/** Follows the steps in the README.md of the sample workspace. */
describe('The sample workspace', () => {
  const session = usePoolSession();

  async function openSample(name: string): Promise<vscode.TextDocument> {
    const { extensionPath } = vscode.extensions.getExtension('cognito-mfa.cognito-mfa') ?? {};
    assert.ok(extensionPath !== undefined);
    const path = join(extensionPath, 'test/data/sample-workspace', name);
    return openFile(await readFile(path, 'utf8'));
  }

  it('has mistakes to look at', async () => {
    const found = await diagnosticsOf(await openSample('broken.mfa.json'));
    assert.ok(found.length >= 5, `${found.length} diagnostics`);
  });

  it('applies and pulls Customers', async () => {
    const document = await openSample('customers.mfa.json');
    const applied = await session.run('cognitoMfa.apply', saysYes());
    assert.match(applied.notice.message, new RegExp(`^Applied ${nameOf(document)} to Customers `));
    const pulled = await session.run('cognitoMfa.pull');
    assert.match(pulled.notice.message, / Customers /);
  });

  it('pulls Partners into a new file', async () => {
    const { notice } = await session.run('cognitoMfa.pull', saysYes('Partners'));
    assert.match(notice.message, /^Pulled Partners .* into a new file\.$/);
  });

  it('turns Staff off by taking every factor out', async () => {
    const document = await openSample('staff.mfa.json');
    const mode = new vscode.WorkspaceEdit();
    const at = document.getText().indexOf('"ON"');
    mode.replace(
      document.uri,
      new vscode.Range(document.positionAt(at), document.positionAt(at + 4)),
      '"OFF"',
    );
    await vscode.workspace.applyEdit(mode);
    const isOff = (found: vscode.Diagnostic): boolean => ruleOf(found) === 'off-with-factor';
    const found = await diagnosticsOf(document, (all) => all.some(isOff));
    const underlined = found.find(isOff);
    assert.ok(underlined);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      underlined.range,
    );
    const fix = actions.find(({ title }) => title === 'Remove all factors');
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '));
    await vscode.workspace.applyEdit(fix.edit);
    const { questions, notice } = await session.run('cognitoMfa.apply', saysYes());
    assert.match(questions[0]?.detail ?? '', /^THIS TURNS MFA OFF FOR EVERYONE: /);
    assert.match(notice.message, /^Applied /);
  });
});
