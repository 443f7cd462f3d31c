import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { saysYes, usePoolSession } from './support/poolSession';
import { until } from './support/until';
import { nameOf, openFile, withSetting } from './support/workspace';

describe('How a file stands to its user pool', () => {
  const session = usePoolSession();
  const id = (): string => session.pool.pools['Customers'] ?? '';
  const textFor = (mode: string): string =>
    JSON.stringify({
      UserPoolId: id(),
      MfaConfiguration: mode,
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
  const openFor = (mode: string) => openFile(textFor(mode));

  beforeEach(() =>
    session.write(id(), {
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    }),
  );

  /** The lens that tells it, once it begins with `start`. */
  function lens(document: vscode.TextDocument, start: string): Promise<vscode.Command> {
    return until(`the lens "${start}"`, async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      return found.map(({ command }) => command).find((command) => command?.title.includes(start));
    });
  }

  /** What the extension has asked the pool, besides what this test has written. */
  const asked = () => session.operations().filter((name) => name !== 'SetUserPoolMfaConfig');

  it('is read once when the file is opened, and follows what is typed without another call', async () => {
    await withSetting('checkOnOpen', true, async () => {
      const document = await openFor('ON');
      const differs = await lens(document, `Differs from ${id()} in 1 place`);
      assert.equal(differs.command, 'cognitoMfa.compare');
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, new vscode.Range(0, 0, 1, 0), textFor('OPTIONAL'));
      await vscode.workspace.applyEdit(edit);
      await lens(document, `In sync with ${id()}`);
    });
    assert.deepEqual(asked(), ['GetUserPoolMfaConfig']);
  });

  it('is known after a command has read the pool, whatever the command', async () => {
    const document = await openFor('ON');
    await lens(document, 'Not compared with');
    await session.run('cognitoMfa.apply', saysYes());
    await lens(document, 'In sync with');
  });

  it('is told by Check against User Pool, which changes nothing', async () => {
    const document = await openFor('ON');
    const before = session.sent();
    const differing = await session.run('cognitoMfa.check');
    const pool = `Customers (${id()})`;
    assert.equal(
      differing.notice.message,
      `${nameOf(document)} differs from ${pool} in 1 place. ${pool} has nothing against ${nameOf(document)}.`,
    );
    assert.deepEqual(
      differing.notice.buttons.map(({ title }) => title),
      ['Compare'],
    );
    await lens(document, 'Differs from');
    assert.equal(session.sent(), before);
    await session.write(id(), {
      MfaConfiguration: 'ON',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
    const same = await session.run('cognitoMfa.check');
    assert.ok(same.notice.message.startsWith(`${nameOf(document)} and ${pool} are in sync. `));
    await lens(document, 'In sync with');
  });

  it('is unknown where the pool could not be read, which is no message', async () => {
    const dialogs = new ScriptedDialogs();
    const failure = { kind: 'error', name: 'ResourceNotFoundException', message: 'No.' } as const;
    session.pool.failNext('GetUserPoolMfaConfig', failure);
    await withSetting('checkOnOpen', true, async () => {
      const document = await openFor('ON');
      const unknown = await until('the reason', async () => {
        const found = await lens(document, 'Not compared with');
        return found.tooltip !== '' && found;
      });
      assert.match(unknown.tooltip ?? '', /^There is no user pool /);
      assert.equal(unknown.command, 'cognitoMfa.check');
    });
    assert.deepEqual(dialogs.notices, []);
  });

  it('asks nothing at an address that has to be agreed to first', async () => {
    await withSetting('endpointUrl', 'http://0.0.0.0:3', async () => {
      await withSetting('checkOnOpen', true, async () => {
        const document = await openFor('ON');
        assert.equal((await lens(document, 'Not compared with')).tooltip, '');
      });
    });
    assert.deepEqual(asked(), []);
  });
});
