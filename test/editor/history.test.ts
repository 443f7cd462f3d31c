import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { MfaConfig } from '../../core/src/model/mfaConfig';
import { atSomeTime, sms, totp } from './support/earlierConfigs';
import { saysYes } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { useHistory } from './support/useHistory';
import { openFile } from './support/workspace';

const off: MfaConfig = { MfaConfiguration: 'OFF' };

describe('What a user pool had before an Apply', () => {
  const { session, customers, folder: historyFolder, files, applyFile } = useHistory();

  it('is brought back by Undo, through a summary, and Undo can be undone', async () => {
    await session.write(customers(), sms);
    const { notice: applied } = await applyFile(totp);
    assert.deepEqual(
      applied.buttons.map(({ title }) => title),
      ['Undo'],
    );
    assert.deepEqual(await session.read(customers()), totp);
    const { questions, notice, lists } = await session.run('cognitoMfa.undoApply', saysYes());
    assert.deepEqual(lists, []);
    assert.match(
      questions[0]?.title ?? '',
      /^Undo the Apply of .*\.mfa\.json to Customers \(.*\) at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\?$/,
    );
    assert.match(questions[0]?.detail ?? '', /MFA mode: OPTIONAL → ON/);
    assert.equal(questions[0]?.yes, 'Undo');
    assert.match(
      notice.message,
      new RegExp(
        `^Undone: Customers \\(${customers()}\\) is as it was before the Apply at ${atSomeTime}\\.$`,
      ),
    );
    assert.deepEqual(await session.read(customers()), sms);
    const back = await session.run('cognitoMfa.undoApply', saysYes());
    assert.match(
      back.questions[0]?.title ?? '',
      new RegExp(`^Take back the Undo in Customers \\(.*\\) at ${atSomeTime}\\?$`),
    );
    assert.deepEqual(await session.read(customers()), totp);
  });

  it('is not brought back when the summary is declined', async () => {
    await session.write(customers(), sms);
    await applyFile(totp);
    const sent = session.sent();
    await session.run('cognitoMfa.undoApply', new ScriptedDialogs({ confirm: () => false }));
    assert.equal(session.sent(), sent);
    assert.deepEqual(await session.read(customers()), totp);
  });

  it('is kept without the external ID in any file', async () => {
    await session.write(customers(), sms);
    await applyFile(off);
    const [name = ''] = await files();
    const bytes = await vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(await historyFolder(), name),
    );
    const text = Buffer.from(bytes).toString();
    assert.match(text, /service-role/);
    assert.doesNotMatch(text, /not-to-be-found-on-disk/);
  });

  it('is not kept where nothing was changed', async () => {
    await session.write(customers(), totp);
    await applyFile(totp);
    session.pool.failNext('SetUserPoolMfaConfig', {
      kind: 'error',
      name: 'InvalidParameterException',
    });
    await applyFile(off);
    const { notice } = await session.run('cognitoMfa.undoApply');
    assert.equal(
      notice.message,
      'There is nothing to undo: nothing has been applied from this machine yet.',
    );
  });

  it('can be chosen from all that is kept, the latest first', async () => {
    await session.write(customers(), sms);
    await applyFile(totp);
    await applyFile(off);
    const shown: (string | undefined)[] = [];
    const dialogs = new ScriptedDialogs({
      confirm: () => true,
      chooseFrom: (items) => {
        shown.push(...items.map(({ detail }) => detail?.replace(/test-\d+/, 'test')));
        return items[1];
      },
    });
    await session.run('cognitoMfa.restore', dialogs);
    assert.deepEqual(shown, [
      'MFA OPTIONAL (TOTP), before test.mfa.json was applied',
      'MFA ON (SMS, TOTP), before test.mfa.json was applied',
    ]);
    assert.deepEqual(await session.read(customers()), sms);
  });

  it('is bounded, and a file that can not be read is passed over', async () => {
    await session.write(customers(), off);
    await applyFile(totp);
    const folder = await historyFolder();
    const [name = ''] = await files();
    const text = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name));
    for (let number = 0; number < 60; number += 1) {
      const old = `${String(number).padStart(15, '0')}-old.json`;
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, old), text);
    }
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(folder, '999999999999999-broken.json'),
      Buffer.from('{'),
    );
    await applyFile(off);
    assert.equal((await files()).length, 50);
    await session.run('cognitoMfa.undoApply', saysYes());
    assert.deepEqual(await session.read(customers()), totp);
  });

  for (const [what, act] of [
    [
      'is gone by then',
      (file: string) => {
        rmSync(file);
      },
    ],
    [
      'can not be deleted',
      (file: string) => {
        rmSync(file);
        mkdirSync(join(file, 'inside'), { recursive: true });
      },
    ],
  ] as const) {
    it(`hides nothing of what became of the request where it ${what}`, async () => {
      const { fsPath } = await historyFolder();
      for (let time = 0; time < 2; time += 1) {
        const name = 'TooManyRequestsException';
        session.pool.failNext('SetUserPoolMfaConfig', { kind: 'error', name });
      }
      session.pool.failNext('SetUserPoolMfaConfig', {
        kind: 'error',
        name: 'InvalidParameterException',
      });
      await openFile(JSON.stringify({ UserPoolId: customers(), ...totp }));
      const dialogs = new ScriptedDialogs({
        confirm: () => true,
        onReport: (message) => {
          if (message.includes('2 of 2')) {
            act(join(fsPath, readdirSync(fsPath)[0] ?? ''));
          }
        },
      });
      const { notice } = await session.run('cognitoMfa.apply', dialogs);
      assert.match(notice.message, /^test-\d+\.mfa\.json was not applied\. /);
    });
  }

  it('comes without the user part that an older version wrote with the address', async () => {
    const address = session.pool.url.replace('//', '//me:s3cretpw@');
    const record = {
      ...{ time: 1, file: 'a.mfa.json', config: totp },
      ...{ pool: { id: customers() }, connection: { endpointUrl: address } },
    };
    const file = vscode.Uri.joinPath(await historyFolder(), '000000000000001-old.json');
    await vscode.workspace.fs.writeFile(file, Buffer.from(JSON.stringify(record)));
    await session.run('cognitoMfa.undoApply', saysYes());
    assert.deepEqual(await session.read(customers()), totp);
    const [, latest = ''] = await files();
    const bytes = await vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(await historyFolder(), latest),
    );
    assert.doesNotMatch(Buffer.from(bytes).toString(), /s3cretpw/);
  });
});
