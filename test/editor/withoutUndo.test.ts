import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sms, totp } from './support/earlierConfigs';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { useHistory } from './support/useHistory';
import { openFile } from './support/workspace';

describe('An Apply whose earlier configuration can not be kept', () => {
  const { session, customers, folder } = useHistory();

  // Nobody writes into a folder that is a file, the superuser neither.
  beforeEach(async () => {
    await vscode.workspace.fs.writeFile(await folder(), Buffer.from('no folder'));
    await session.write(customers(), sms);
    await openFile(JSON.stringify({ UserPoolId: customers(), ...totp }));
  });
  afterEach(async () => {
    await vscode.workspace.fs.delete(await folder());
  });

  it('asks before it sends, and gives the earlier configuration to copy, whole', async () => {
    const sent = session.sent();
    const dialogs = new ScriptedDialogs({
      confirm: (_question, number) => (number === 2 ? 'look' : number === 1),
    });
    await session.run('cognitoMfa.apply', dialogs);
    assert.equal(session.sent(), sent);
    const [, first, second] = dialogs.questions;
    assert.match(
      first?.title ?? '',
      /^The earlier configuration of Customers \(.*\) can't be kept/,
    );
    assert.match(
      first?.detail ?? '',
      /^Writing to .* failed: .*\nA copy contains ExternalId, which is a secret\./,
    );
    assert.match(second?.detail ?? '', /^It was copied\.$/m);
    assert.deepEqual(JSON.parse(await vscode.env.clipboard.readText()), {
      UserPoolId: customers(),
      ...sms,
    });
    assert.deepEqual(dialogs.notices, []);
  });

  it('sends where the user goes without Undo, and then offers none', async () => {
    const dialogs = new ScriptedDialogs({ confirm: () => true });
    const { notice } = await session.run('cognitoMfa.apply', dialogs);
    assert.equal(dialogs.questions.length, 2);
    assert.match(notice.message, /^Applied /);
    assert.deepEqual(notice.buttons, []);
    assert.deepEqual(await session.read(customers()), totp);
  });

  it('shows the summary again where the pool has changed while it asked', async () => {
    const other = { ...totp, MfaConfiguration: 'ON' } as const;
    const dialogs = new ScriptedDialogs({
      confirm: async (_question, number) => {
        if (number === 2) await session.write(customers(), other);
        return number < 3;
      },
    });
    await session.run('cognitoMfa.apply', dialogs);
    assert.match(dialogs.questions[2]?.detail ?? '', /^The user pool has changed in the meantime/);
    assert.deepEqual(await session.read(customers()), other);
  });
});
