import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { saysYes, usePoolSession } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { until } from './support/until';
import { openFile, workspaceFolder } from './support/workspace';

describe('A command from the context menu of the Explorer', () => {
  const session = usePoolSession();
  const totpOn = {
    MfaConfiguration: 'ON',
    SoftwareTokenMfaConfiguration: { Enabled: true },
  } as const;

  /** A file that no editor shows, as most in the Explorer. */
  async function closedFile(name: string, text: string): Promise<vscode.Uri> {
    const uri = vscode.Uri.joinPath(workspaceFolder(), name);
    await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
    return uri;
  }

  const request = (): string =>
    JSON.stringify({ UserPoolId: session.pool.pools['Customers'], ...totpOn });

  const shown = (): string[] =>
    vscode.window.visibleTextEditors.map(({ document }) => document.uri.path);

  it('applies a file that was not open, and shows it before it asks', async () => {
    const other = await openFile('{ "MfaConfiguration": "OFF" }');
    const uri = await closedFile('menu-apply.mfa.json', request());
    let seen: string[] = [];
    const confirm = (): boolean => {
      seen = shown();
      return true;
    };
    await session.run('cognitoMfa.apply', new ScriptedDialogs({ confirm }), uri);
    assert.deepEqual(seen, [uri.path]);
    const pool = session.pool.pools['Customers'] ?? '';
    assert.deepEqual(await session.read(pool), totpOn);
    assert.equal(other.getText(), '{ "MfaConfiguration": "OFF" }');
  });

  it('leaves the editor alone that shows the file already, and the one in front of it', async () => {
    const document = await openFile(request());
    const { fsPath } = await openFile('{ "MfaConfiguration": "OFF" }').then(({ uri }) => uri);
    await session.run('cognitoMfa.apply', saysYes(), document.uri);
    assert.equal(vscode.window.activeTextEditor?.document.uri.fsPath, fsPath);
  });

  it('compares a file that was not open', async () => {
    const uri = await closedFile('menu-compare.mfa.json', request());
    const { notices } = await session.run('cognitoMfa.compare', undefined, uri);
    assert.deepEqual(notices, []);
    const sides = await until('the diff editor', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff && input;
    });
    assert.equal(sides.modified.toString(), uri.toString());
  });
});
