import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { saysYes, usePoolSession } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { until } from './support/until';
import { nameOf, openFile, testApi } from './support/workspace';

const totpOn = {
  MfaConfiguration: 'ON',
  SoftwareTokenMfaConfiguration: { Enabled: true },
} as const;

function requestFile(userPoolId: string | undefined, members: object): string {
  const pool = userPoolId === undefined ? {} : { UserPoolId: userPoolId };
  return `${JSON.stringify({ ...pool, ...members }, null, 2)}\n`;
}

describe('Apply', () => {
  const session = usePoolSession();
  const id = (name: string): string => session.pool.pools[name] ?? '';

  it('shows what would change, sends it, and reads it back', async () => {
    const document = await openFile(requestFile(id('Customers'), totpOn));
    const { questions, notice } = await session.run('cognitoMfa.apply', saysYes());
    const label = `Customers (${id('Customers')})`;
    assert.deepEqual(questions, [
      {
        title: `Apply ${nameOf(document)} to ${label}?`,
        detail: [
          'MFA mode: OFF → ON: every user must sign in with a second factor',
          '+ SoftwareTokenMfaConfiguration.Enabled: true',
          '',
          `At ${session.pool.url} (not AWS), account 123456789012`,
        ].join('\n'),
        yes: 'Apply',
        look: 'Compare',
      },
    ]);
    assert.equal(
      notice.message,
      `Applied ${nameOf(document)} to ${label} and read it back: 2 members changed.`,
    );
    assert.deepEqual(await session.read(id('Customers')), totpOn);
  });

  it('says first that it would lock everyone out, and does so by no Enter', async () => {
    const disabled = { ...totpOn, SoftwareTokenMfaConfiguration: { Enabled: false } };
    await openFile(requestFile(id('Customers'), disabled));
    const no = new ScriptedDialogs({ confirm: () => false });
    const { questions } = await session.run('cognitoMfa.apply', no);
    const detail = questions[0]?.detail ?? '';
    assert.match(detail, /^THIS LOCKS EVERYONE OUT: /);
    assert.match(detail, /^Warning: The only factor is disabled: /m);
    const { yes, no: cancel } = questions[0] ?? {};
    assert.deepEqual({ yes, cancel }, { yes: 'Apply and Lock Everyone Out', cancel: 'Cancel' });
    assert.equal(session.sent(), 0);
  });

  it('sends nothing the second time', async () => {
    const document = await openFile(requestFile(id('Customers'), totpOn));
    await session.run('cognitoMfa.apply', saysYes());
    assert.equal(session.sent(), 1);
    const { questions, notice } = await session.run('cognitoMfa.apply');
    assert.deepEqual(questions, []);
    assert.equal(
      notice.message,
      `Nothing was sent: Customers (${id('Customers')}) already matches ${nameOf(document)}.`,
    );
    assert.equal(session.sent(), 1);
  });

  it('sends nothing when the user declines', async () => {
    await openFile(requestFile(id('Customers'), totpOn));
    const { notices } = await session.run(
      'cognitoMfa.apply',
      new ScriptedDialogs({ confirm: () => false }),
    );
    assert.deepEqual(notices, []);
    assert.equal(session.sent(), 0);
  });

  it('refuses a file with errors before any request', async () => {
    const document = await openFile(requestFile(id('Customers'), { MfaConfiguration: 'YES' }));
    const { notice } = await session.run('cognitoMfa.apply');
    assert.equal(
      notice.message,
      `${nameOf(document)} has 1 error, so nothing was sent. Fix it and apply again.`,
    );
    assert.deepEqual(
      notice.buttons.map((button) => button.title),
      ['Go to Error'],
    );
    assert.deepEqual(session.operations(), []);
  });

  it('applies unsaved text', async () => {
    const document = await openFile(requestFile(id('Customers'), { MfaConfiguration: 'OFF' }));
    const edit = new vscode.WorkspaceEdit();
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    edit.replace(document.uri, all, requestFile(id('Customers'), totpOn));
    await vscode.workspace.applyEdit(edit);
    const { questions } = await session.run('cognitoMfa.apply', saysYes());
    assert.match(
      questions[0]?.detail ?? '',
      /^The file has unsaved changes, which will be applied too\.$/m,
    );
    assert.deepEqual(await session.read(id('Customers')), totpOn);
  });

  it('asks for the pool when the file names none, begins with it from then on, and offers to write it', async () => {
    const text = `// all users\n${requestFile(undefined, { MfaConfiguration: 'OFF' })}`;
    const document = await openFile(text);
    const { offered, notice } = await session.run('cognitoMfa.apply', saysYes('Staff'));
    const names = ['Customers', 'Legacy', 'Partners', 'Passwordless', 'Staff'];
    assert.deepEqual(
      offered[0]?.map(({ name }) => name),
      names,
    );
    assert.match(notice.message, new RegExp(`^Applied ${nameOf(document)} to Staff `));
    const again = await session.run('cognitoMfa.check', saysYes('Staff'));
    assert.equal(again.offered[0]?.[0]?.name, 'Staff');
    const write = notice.buttons.find(({ title }) => title === 'Write UserPoolId');
    write?.press();
    const written = text.replace('{\n', `{\n  "UserPoolId": "${id('Staff')}",\n`);
    await until('the id', () => document.getText() === written);
    await vscode.commands.executeCommand('undo');
    await until('the text of before', () => document.getText() === text);
  });

  it('says first of all that MFA is turned off', async () => {
    await openFile(requestFile(id('Staff'), { MfaConfiguration: 'OFF' }));
    const { questions } = await session.run('cognitoMfa.apply', saysYes());
    assert.match(questions[0]?.detail ?? '', /^THIS TURNS MFA OFF FOR EVERYONE: /);
    assert.equal(questions[0]?.yes, 'Apply and Turn MFA Off');
    assert.equal(questions[0].no, 'Cancel');
    assert.equal((await session.read(id('Staff'))).MfaConfiguration, 'OFF');
  });

  it('lets no hasty Enter make MFA optional', async () => {
    await openFile(requestFile(id('Customers'), { ...totpOn, MfaConfiguration: 'OPTIONAL' }));
    await session.write(id('Customers'), totpOn);
    const { questions } = await session.run('cognitoMfa.apply', saysYes());
    assert.equal(questions[0]?.yes, 'Apply and Make MFA Optional');
    assert.equal(questions[0].no, 'Cancel');
    assert.equal((await session.read(id('Customers'))).MfaConfiguration, 'OPTIONAL');
  });

  it('shows a new summary when the pool was changed meanwhile', async () => {
    await openFile(requestFile(id('Customers'), totpOn));
    const dialogs = new ScriptedDialogs({
      async confirm(_question, number) {
        if (number === 1) {
          const theirs = { ...totpOn, MfaConfiguration: 'OPTIONAL' } as const;
          await session.write(id('Customers'), theirs);
        }
        return true;
      },
    });
    const { questions, notice } = await session.run('cognitoMfa.apply', dialogs);
    assert.equal(questions.length, 2);
    assert.equal(
      questions[1]?.detail,
      [
        'The user pool has changed in the meantime. This is what would change now:',
        '',
        'MFA mode: OPTIONAL → ON: every user must sign in with a second factor',
        '',
        `At ${session.pool.url} (not AWS), account 123456789012`,
      ].join('\n'),
    );
    assert.match(notice.message, / and read it back: 1 member changed\.$/);
    assert.equal(session.sent(), 2, 'theirs and ours');
  });

  it('sends nothing when the file was edited after the summary', async () => {
    const document = await openFile(requestFile(id('Customers'), totpOn));
    const dialogs = new ScriptedDialogs({
      async confirm() {
        const edit = new vscode.WorkspaceEdit();
        edit.insert(document.uri, new vscode.Position(0, 0), '\n');
        return vscode.workspace.applyEdit(edit);
      },
    });
    const { notice } = await session.run('cognitoMfa.apply', dialogs);
    assert.equal(
      notice.message,
      `${nameOf(document)} was edited after the summary, so nothing was sent. Apply again.`,
    );
    assert.equal(session.sent(), 0);
  });

  for (const [how, end] of [
    ['', ''],
    [', however its address is written', '/'],
  ] as const)
    it(`does not run twice for one pool${how}`, async () => {
      await openFile(requestFile(id('Customers'), totpOn));
      const second = new ScriptedDialogs();
      const dialogs = new ScriptedDialogs({
        async confirm() {
          await session.useEndpoint(`${session.pool.url}${end}`);
          await session.run('cognitoMfa.apply', second);
          await session.useEndpoint(session.pool.url);
          (await testApi()).replaceDialogs(dialogs);
          return true;
        },
      });
      await session.run('cognitoMfa.apply', dialogs);
      assert.equal(
        second.notice.message,
        `Finish or cancel the running Apply to ${id('Customers')} first.`,
      );
      assert.match(dialogs.notice.message, /^Applied /);
      assert.equal(session.sent(), 1);
    });

  it('stops without a word when it is cancelled while reading', async () => {
    await openFile(requestFile(id('Customers'), totpOn));
    const held = session.pool.failNext('GetUserPoolMfaConfig', { kind: 'hold' });
    const dialogs = new ScriptedDialogs();
    const done = session.run('cognitoMfa.apply', dialogs);
    await held.arrived;
    dialogs.cancel();
    await done;
    held.release();
    assert.deepEqual(dialogs.notices, []);
    assert.equal(session.sent(), 0);
  });

  it('says that it is too late to cancel once the request is on its way', async () => {
    const document = await openFile(requestFile(id('Customers'), totpOn));
    const held = session.pool.failNext('SetUserPoolMfaConfig', { kind: 'hold' });
    const dialogs = saysYes();
    const done = session.run('cognitoMfa.apply', dialogs);
    await held.arrived;
    dialogs.cancel();
    await until('the notice', () => dialogs.notices.length > 0);
    held.release();
    await done;
    const [tooLate, applied] = dialogs.notices.map((notice) => notice.message);
    assert.match(tooLate ?? '', /^It is too late to cancel: /);
    assert.match(applied ?? '', new RegExp(`^Applied ${nameOf(document)} `));
  });
});
