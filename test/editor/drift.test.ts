import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driftLens, lensesOf } from './support/driftLens';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { saysYes, usePoolSession } from './support/poolSession';
import { until } from './support/until';
import { closeEditors, nameOf, openFile, testApi, withSetting } from './support/workspace';

const needsAnswer = 'Reading the user pool needs an answer from you: run Check against User Pool.';

describe('How a file stands to its user pool', () => {
  const session = usePoolSession();
  const id = (): string => session.pool.pools['Customers'] ?? '';
  const textFor = (mode: string, more: object = {}): string =>
    JSON.stringify({
      UserPoolId: id(),
      MfaConfiguration: mode,
      SoftwareTokenMfaConfiguration: { Enabled: true },
      ...more,
    });
  const openFor = (mode: string) => openFile(textFor(mode));

  beforeEach(() =>
    session.write(id(), {
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    }),
  );

  /** What the extension has asked the pool, besides what this test has written. */
  const asked = () => session.operations().filter((name) => name !== 'SetUserPoolMfaConfig');

  it('is read once when the file is opened, and follows what is typed without another call', async () => {
    await withSetting('checkOnOpen', true, async () => {
      const document = await openFor('ON');
      const differs = await driftLens(document, `Differs from ${id()} in 1 place`);
      assert.equal(differs.command, 'cognitoMfa.compare');
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, new vscode.Range(0, 0, 1, 0), textFor('OPTIONAL'));
      await vscode.workspace.applyEdit(edit);
      await driftLens(document, `In sync with ${id()}`);
    });
    assert.deepEqual(asked(), ['GetUserPoolMfaConfig']);
  });

  it('is known after a command has read the pool, whatever the command', async () => {
    const document = await openFor('ON');
    const offer = await driftLens(document, `Check against ${id()}`, '');
    assert.equal(offer.command, 'cognitoMfa.check');
    await session.run('cognitoMfa.apply', saysYes());
    await driftLens(document, 'In sync with');
  });

  it('is unknown while the file has errors, which the lens says and shows', async () => {
    const document = await openFor('ON');
    await session.run('cognitoMfa.check');
    await driftLens(document, 'Differs from');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, 1, 0), textFor('SOMETIMES'));
    await vscode.workspace.applyEdit(edit);
    const lens = await driftLens(document, `Unknown if in sync with ${id()}: the file has errors`);
    assert.equal(lens.command, 'workbench.actions.view.problems');
  });

  it('stands before what can be done with the file, by the name of the pool where that was read', async () => {
    const document = await openFor('ON');
    await session.run('cognitoMfa.check');
    const state = await driftLens(document, `Differs from Customers (${id()})`);
    const titles = (await lensesOf(document)).map(({ title }) => title);
    assert.deepEqual(titles, [state.title, 'Apply to User Pool', 'Compare', 'Pull from User Pool']);
  });

  it('is told by Check against User Pool, which changes nothing', async () => {
    const document = await openFor('ON');
    const before = session.sent();
    const differing = await session.run('cognitoMfa.check');
    const pool = `Customers (${id()})`;
    assert.equal(
      differing.notice.message,
      `${nameOf(document)} differs from ${pool} in 1 place. The pool would accept the file.`,
    );
    assert.deepEqual(
      differing.notice.buttons.map(({ title }) => title),
      ['Compare'],
    );
    await driftLens(document, 'Differs from');
    assert.equal(session.sent(), before);
    await session.write(id(), {
      MfaConfiguration: 'ON',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
    const same = await session.run('cognitoMfa.check');
    assert.ok(same.notice.message.startsWith(`${nameOf(document)} and ${pool} are in sync. `));
    await driftLens(document, 'In sync with');
  });

  it('comes with who may have changed the pool, where the pool had once what the file says', async () => {
    const passkeys = {
      WebAuthnConfiguration: { FactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION' },
    } as const;
    const totp = {
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    } as const;
    const document = await openFile(textFor('OPTIONAL', passkeys));
    const unapplied = await session.run('cognitoMfa.check');
    assert.doesNotMatch(unapplied.notice.message, /Terraform/);
    await driftLens(document, 'Differs from', '');
    await session.write(id(), { ...totp, ...passkeys });
    await session.run('cognitoMfa.check');
    await driftLens(document, 'In sync with', '');
    await session.write(id(), totp);
    const { notice } = await session.run('cognitoMfa.check');
    const cause = 'A Terraform apply may have reset FactorConfiguration.';
    assert.ok(notice.message.includes(` in 1 place. ${cause} `), notice.message);
    await driftLens(document, 'Differs from', cause);
  });

  it('is unknown where the pool could not be read, which is no message', async () => {
    const dialogs = new ScriptedDialogs();
    const failure = { kind: 'error', name: 'ResourceNotFoundException', message: 'No.' } as const;
    session.pool.failNext('GetUserPoolMfaConfig', failure);
    await withSetting('checkOnOpen', true, async () => {
      const document = await openFor('ON');
      const unknown = await until('the reason', async () => {
        const found = await driftLens(document, `Not compared with ${id()}: no such user pool`);
        return found.tooltip !== '' && found;
      });
      assert.match(unknown.tooltip ?? '', /^There is no user pool /);
      assert.equal(unknown.command, 'cognitoMfa.check');
    });
    assert.deepEqual(dialogs.notices, []);
  });

  it('asks nothing at an address that has to be agreed to first', async () => {
    await withSetting('endpointUrl', 'http://0.0.0.0:4', async () => {
      await withSetting('checkOnOpen', true, async () => {
        const document = await openFor('ON');
        await driftLens(document, 'Check against', needsAnswer);
      });
    });
    assert.deepEqual(asked(), []);
  });

  it('is what the last reading that began says, however late an earlier one ends', async () => {
    const slow = session.pool.failNext('GetUserPoolMfaConfig', { kind: 'hold' });
    await withSetting('checkOnOpen', true, async () => {
      const document = await openFor('ON');
      await slow.arrived;
      const { notice } = await session.run('cognitoMfa.apply', saysYes());
      assert.match(notice.message, /^Applied /);
      slow.release();
      await driftLens(document, 'In sync with');
    });
  });

  it("is not told with another pool's failure", async () => {
    const other = session.pool.pools['Staff'] ?? '';
    session.pool.failNext('GetUserPoolMfaConfig', {
      kind: 'error',
      name: 'ResourceNotFoundException',
    });
    await withSetting('checkOnOpen', true, async () => {
      const document = await openFor('ON');
      await until('the reason', async () => {
        const { tooltip } = await driftLens(document, 'Not compared with');
        return tooltip?.startsWith('There is no user pool ');
      });
      const edit = new vscode.WorkspaceEdit();
      const text = textFor('ON').replace(id(), other);
      edit.replace(document.uri, new vscode.Range(0, 0, 1, 0), text);
      await vscode.workspace.applyEdit(edit);
      await driftLens(document, `Check against ${other}`, '');
    });
  });

  for (const [name, value, reason] of [
    [
      'targets',
      [{ name: 'dev' }, { name: 'dev' }],
      'cognitoMfa.targets has two targets named dev.',
    ],
    [
      'readTimeout',
      0,
      'cognitoMfa.readTimeout is 0, which is not a number of seconds from 1 to 3600.',
    ],
  ] as const) {
    it(`is unknown where cognitoMfa.${name} can't be used, which is no line in the log`, async () => {
      const { logged } = await testApi();
      const before = logged.length;
      await withSetting(name, value, () =>
        withSetting('checkOnOpen', true, async () => {
          const document = await openFor('ON');
          await driftLens(document, 'Not compared with', reason);
        }),
      );
      assert.deepEqual(
        logged.slice(before).filter((line) => line.includes(reason)),
        [],
      );
    });
  }

  it("is not told over the pool's side of a comparison", async () => {
    const document = await openFor('ON');
    await session.run('cognitoMfa.compare');
    const side = await until("the pool's side", () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'cognito-mfa-pool'),
    );
    await driftLens(document, 'Differs from');
    const titles = (await lensesOf(side)).map(({ title }) => title);
    assert.doesNotMatch(titles.join(), /compared|sync|Differs|Reading/);
    await closeEditors();
  });
});
