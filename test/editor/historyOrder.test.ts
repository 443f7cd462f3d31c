import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Clock } from '../../client/src/clock';
import { ApplyHistory } from '../../client/src/history/applyHistory';
import type { MfaConfig } from '../../core/src/model/mfaConfig';
import { sms, totp } from './support/earlierConfigs';
import { saysYes } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { useHistory } from './support/useHistory';
import { openFile } from './support/workspace';

const off: MfaConfig = { MfaConfiguration: 'OFF' };

describe('The last Apply', () => {
  const { session, customers, folder: historyFolder, files, applyFile } = useHistory();

  it('is the last one whatever the clock says', async () => {
    await session.write(customers(), sms);
    const folder = await historyFolder();
    await applyFile(totp);
    const [name = ''] = await files();
    // As if the clock had been a year ahead.
    const ahead = String(Number(name.slice(0, 15)) + 31_536_000_000).padStart(15, '0');
    await vscode.workspace.fs.rename(
      vscode.Uri.joinPath(folder, name),
      vscode.Uri.joinPath(folder, ahead + name.slice(15)),
    );
    await applyFile(off);
    await session.run('cognitoMfa.undoApply', saysYes());
    assert.deepEqual(await session.read(customers()), totp);
  });

  it('is asked for where the file at hand is not the one that was applied last', async () => {
    await session.write(customers(), sms);
    await applyFile(totp);
    const staff = session.pool.pools['Staff'] ?? '';
    const before = await session.read(staff);
    await openFile(JSON.stringify({ UserPoolId: staff, ...totp }));
    await session.run('cognitoMfa.apply', saysYes());
    await openFile(JSON.stringify({ UserPoolId: customers(), ...totp }));
    const none = new ScriptedDialogs({});
    await session.run('cognitoMfa.undoApply', none);
    assert.deepEqual(
      none.lists.map((items) => items.map(({ label }) => label.split(' ')[0])),
      [['Customers', 'Staff']],
    );
    assert.deepEqual(none.questions, []);
    const sent = session.sent();
    const own = new ScriptedDialogs({ confirm: () => true, chooseFrom: ([first]) => first });
    await session.run('cognitoMfa.undoApply', own);
    assert.deepEqual(await session.read(customers()), sms);
    assert.equal(session.sent(), sent + 1);
    assert.notDeepEqual(await session.read(staff), before, 'the other one stays as it was applied');
  });

  it('is passed over, which is said, where the pool has already what it had before', async () => {
    await session.write(customers(), sms);
    await applyFile(totp);
    await applyFile(off);
    await session.write(customers(), totp);
    const { questions } = await session.run('cognitoMfa.undoApply', saysYes());
    assert.match(questions[0]?.detail ?? '', /^Warning: The pool is already as it was before the/m);
    assert.deepEqual(await session.read(customers()), sms);
    await session.write(customers(), off);
    await vscode.workspace.fs.delete(await historyFolder(), { recursive: true });
    await applyFile(totp);
    await session.write(customers(), off);
    const { notice } = await session.run('cognitoMfa.undoApply');
    assert.match(notice.message, /^There is nothing to undo: Customers \(.*\) has what it had/);
  });

  it('is marked in the list where the pool was read and has that already', async () => {
    await session.write(customers(), sms);
    await applyFile(totp);
    await applyFile(off);
    await session.write(customers(), totp);
    await session.run('cognitoMfa.check');
    const dialogs = new ScriptedDialogs({ chooseFrom: () => undefined });
    const { lists } = await session.run('cognitoMfa.restore', dialogs);
    assert.deepEqual(
      lists[0]?.map(({ description }) => description?.includes(' · already in the pool')),
      [true, false],
    );
  });

  it('is said where a later record can not be read', async () => {
    await session.write(customers(), sms);
    await applyFile(totp);
    const later = vscode.Uri.joinPath(await historyFolder(), '900000000000000-cut.json');
    await vscode.workspace.fs.writeFile(later, Buffer.from('{ "time": 1, '));
    const { questions } = await session.run('cognitoMfa.undoApply', saysYes());
    assert.match(
      questions[0]?.detail ?? '',
      /^Warning: The record of a later Apply can't be read/m,
    );
  });

  it('is there with what is lost of it', async () => {
    const none = {
      get: () => Promise.resolve(undefined),
      store: () => Promise.resolve(),
      delete: () => Promise.resolve(),
    };
    const { fsPath } = await historyFolder();
    const failed = (what: string) => assert.fail(what);
    const history = new ApplyHistory(fsPath, none, failed, new Clock());
    const record = {
      ...{ pool: { id: customers() }, connection: { endpointUrl: session.pool.url } },
      state: 'settled',
    } as const;
    await history.add({ time: 5, ...record, file: 'a.mfa.json', config: sms });
    await history.add({ time: 3, ...record, file: 'b.mfa.json', config: off });
    const path = 'SmsMfaConfiguration.SmsConfiguration.ExternalId';
    assert.deepEqual(
      (await history.all()).map(({ file, lost }) => [file, lost]),
      [
        ['b.mfa.json', []],
        ['a.mfa.json', [path]],
      ],
    );
    const { questions } = await session.run(
      'cognitoMfa.restore',
      new ScriptedDialogs({
        confirm: () => false,
        chooseFrom: (items) => items[1],
      }),
    );
    assert.match(questions[0]?.detail ?? '', /^Warning: The secret storage has lost ExternalId, /m);
    assert.ok((await files()).every((name) => name.endsWith('.json')));
  });
});
