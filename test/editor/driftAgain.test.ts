import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import * as vscode from 'vscode';
import { awsHome, awsKeys } from './support/awsHome';
import { driftLens, lensesOf } from './support/driftLens';
import { withoutCredentials } from './support/environment';
import { usePoolSession } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { until } from './support/until';
import { openFile, testApi, withSetting, workspaceFolder } from './support/workspace';

const failure = { kind: 'error', name: 'ResourceNotFoundException', message: 'No.' } as const;
const failed = ': no such user pool';
const needsAnswer = 'Reading the user pool needs an answer from you: run Check against User Pool.';

describe('A user pool that could not be read', () => {
  const session = usePoolSession();
  const id = (name = 'Customers'): string => session.pool.pools[name] ?? '';
  const textFor = (pool: string): string =>
    JSON.stringify({
      UserPoolId: pool,
      MfaConfiguration: 'ON',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
  const open = () => openFile(textFor(id()));
  const whereChecked = (work: () => Promise<void>) => withSetting('checkOnOpen', true, work);
  const readings = () =>
    session.operations().filter((name) => name === 'GetUserPoolMfaConfig').length;
  const fails = () => session.pool.failNext('GetUserPoolMfaConfig', failure);

  /** Shows a file that names no pool, whose state doesn't matter. */
  const leave = () => openFile('{}');
  const leaveAndComeBack = async (document: vscode.TextDocument): Promise<void> => {
    await leave();
    await vscode.window.showTextDocument(document);
  };

  it('is read once more when the user comes back to the file, but not within half a minute', () =>
    whereChecked(async () => {
      fails();
      const document = await open();
      await driftLens(document, failed);
      await leaveAndComeBack(document);
      await driftLens(document, failed);
      (await testApi()).passTime(20_000);
      await leaveAndComeBack(document);
      await driftLens(document, failed);
      assert.equal(readings(), 1);
      (await testApi()).passTime(10_000);
      await leaveAndComeBack(document);
      await driftLens(document, 'Differs from');
      await leaveAndComeBack(document);
      await driftLens(document, 'Differs from');
      assert.equal(readings(), 2, 'what is known is not read again');
    }));

  it('is read once more when a setting of the connection changes', () =>
    whereChecked(async () => {
      fails();
      const document = await open();
      await driftLens(document, failed);
      await withSetting('readTimeout', 20, async () => {
        await driftLens(document, 'Differs from');
      });
      assert.equal(readings(), 2);
    }));

  it('is read where the settings say now', () =>
    whereChecked(async () => {
      let document: vscode.TextDocument | undefined;
      await withSetting('endpointUrl', 'http://0.0.0.0:4', async () => {
        document = await open();
        await driftLens(document, 'Check against', needsAnswer);
      });
      assert.ok(document);
      await driftLens(document, 'Differs from');
      assert.equal(readings(), 1);
    }));

  it('is read once more when such a setting changes before the first reading has failed', async () => {
    const asked: ServerResponse[] = [];
    const server = createServer((_request, answer) => asked.push(answer)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    assert.ok(typeof address === 'object' && address);
    const answer = async (number: number, status: number, body: unknown): Promise<void> => {
      const response = await until(`request ${number}`, () => asked[number - 1]);
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(body));
    };
    await withSetting('endpointUrl', `http://127.0.0.1:${address.port}`, () =>
      whereChecked(async () => {
        const document = await open();
        await until('the first request', () => asked.length === 1);
        let changes = 0;
        const listening = vscode.workspace.onDidChangeConfiguration(() => (changes += 1));
        await withSetting('readTimeout', 20, async () => {
          await until('the change', () => changes > 0);
          listening.dispose();
          // Whatever the change has led to by itself has begun before this is answered.
          await driftLens(document, 'Reading');
          await answer(1, 400, { __type: failure.name });
          await answer(2, 200, { MfaConfiguration: 'OFF' });
          await driftLens(document, 'Differs from');
        });
      }),
    ).finally(() => server.close());
  });

  it('is left alone after such a change until its file is the active one', () =>
    whereChecked(async () => {
      fails();
      const document = await open();
      await driftLens(document, failed);
      await leave();
      await withSetting('readTimeout', 20, async () => {
        await driftLens(document, failed);
        assert.equal(readings(), 1);
        await vscode.window.showTextDocument(document);
        await driftLens(document, 'Differs from');
      });
    }));

  it('is read once more when the AWS files change', async () => {
    await awsHome.write('[profile other]\nregion = us-east-1\n', '');
    try {
      await withoutCredentials(() =>
        withSetting('profile', 'base', () =>
          whereChecked(async () => {
            const document = await open();
            await driftLens(document, ': no valid credentials');
            await awsHome.write('[profile base]\nregion = us-east-1\n', awsKeys);
            await driftLens(document, 'Differs from');
          }),
        ),
      );
    } finally {
      await awsHome.remove();
    }
  });

  it('is not read unasked where cognitoMfa.checkOnOpen is off, and is once that is on', async () => {
    const document = await open();
    await driftLens(document, 'Check against');
    await withSetting('readTimeout', 20, async () => {
      await leaveAndComeBack(document);
      await driftLens(document, 'Check against');
    });
    assert.deepEqual(session.operations(), []);
    await whereChecked(async () => {
      await driftLens(document, 'Differs from');
    });
  });

  it('is what it was when it was read before, where a command was cancelled', async () => {
    const document = await open();
    await session.run('cognitoMfa.check');
    await driftLens(document, 'Differs from');
    const slow = session.pool.failNext('GetUserPoolMfaConfig', { kind: 'hold' });
    const dialogs = new ScriptedDialogs();
    const running = session.run('cognitoMfa.check', dialogs);
    await slow.arrived;
    dialogs.cancel();
    await running;
    slow.release();
    const titles = (await lensesOf(document)).map(({ title }) => title);
    assert.match(titles.join(), /Differs from/);
  });

  describe('yet', () => {
    /** Opens a file as the user does, so that it is closed with its editor. */
    const show = async (name: string): Promise<vscode.TextDocument> => {
      const uri = vscode.Uri.joinPath(workspaceFolder(), name);
      await vscode.commands.executeCommand('vscode.open', uri);
      return until(`the editor of ${name}`, () => {
        const document = vscode.window.activeTextEditor?.document;
        return document?.uri.toString() === uri.toString() && document;
      });
    };
    const write = (name: string) =>
      vscode.workspace.fs.writeFile(
        vscode.Uri.joinPath(workspaceFolder(), name),
        Buffer.from(textFor(id())),
      );
    const hold = () => session.pool.failNext('GetUserPoolMfaConfig', { kind: 'hold' });

    it('is read for the file that is opened again, whatever becomes of the reading before', () =>
      whereChecked(async () => {
        const slow = hold();
        await write('again.mfa.json');
        const before = await show('again.mfa.json');
        await slow.arrived;
        await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
        await until('the end of the document', () => before.isClosed);
        const document = await show('again.mfa.json');
        await driftLens(document, 'Differs from');
        slow.release();
        await driftLens(document, 'Differs from');
        assert.equal(readings(), 2);
      }));

    it('is read for the new name of a file that was renamed meanwhile', () =>
      whereChecked(async () => {
        const slow = hold();
        await write('old-name.mfa.json');
        const { uri } = await show('old-name.mfa.json');
        await slow.arrived;
        const edit = new vscode.WorkspaceEdit();
        const renamed = vscode.Uri.joinPath(uri, '../new-name.mfa.json');
        edit.renameFile(uri, renamed, { overwrite: true });
        await vscode.workspace.applyEdit(edit);
        const document = await show('new-name.mfa.json');
        await driftLens(document, 'Differs from');
        slow.release();
        await driftLens(document, 'Differs from');
      }));

    it("is not mistaken for the one whose ID takes its ID's place meanwhile", () =>
      whereChecked(async () => {
        const slow = hold();
        const document = await open();
        await slow.arrived;
        await driftLens(document, `Reading ${id()}`);
        const name = async (pool: string): Promise<void> => {
          const edit = new vscode.WorkspaceEdit();
          edit.replace(document.uri, new vscode.Range(0, 0, 1, 0), textFor(pool));
          await vscode.workspace.applyEdit(edit);
        };
        await name(id('Legacy'));
        await driftLens(document, `Check against ${id('Legacy')}`);
        await leaveAndComeBack(document);
        await driftLens(document, `Differs from ${id('Legacy')}`);
        await name(id());
        await driftLens(document, `Reading ${id()}`);
        slow.release();
        await driftLens(document, `Differs from ${id()}`);
        assert.equal(readings(), 2);
      }));
  });
});
