import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MfaConfig } from '../../core/src/model/mfaConfig';
import { atSomeTime, sms, totp } from './support/earlierConfigs';
import { saysYes, usePoolSession } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { shownDiff } from './support/shownDiff';
import { until } from './support/until';
import { openFile, testApi } from './support/workspace';

describe('An earlier configuration', () => {
  const session = usePoolSession();
  const customers = (): string => session.pool.pools['Customers'] ?? '';
  const applyFile = async (config: MfaConfig): Promise<ScriptedDialogs> => {
    await openFile(JSON.stringify({ UserPoolId: customers(), ...config }));
    return session.run('cognitoMfa.apply', saysYes());
  };

  beforeEach(async () => {
    const folder = vscode.Uri.joinPath((await testApi()).storage, 'history');
    await vscode.workspace.fs.createDirectory(folder);
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('can be compared with what the pool has now, before it is brought back', async () => {
    await session.write(customers(), sms);
    await applyFile(totp);
    const sent = session.sent();
    const dialogs = new ScriptedDialogs({
      confirm: (_question, number) => (number === 1 ? 'look' : true),
    });
    const { questions, notice } = await session.run('cognitoMfa.undoApply', dialogs);
    assert.equal(questions[0]?.look, 'Compare');
    const { title, pool: now, file: earlier } = await shownDiff();
    assert.match(
      title,
      new RegExp(`^Customers \\(${customers()}\\) ↔ before the Apply at ${atSomeTime}$`),
    );
    const [left, right] = await Promise.all(
      [now, earlier].map((uri) => vscode.workspace.openTextDocument(uri)),
    );
    const request = (config: MfaConfig) => ({ UserPoolId: customers(), ...config });
    assert.deepEqual(JSON.parse(left?.getText() ?? ''), request(totp));
    assert.deepEqual(JSON.parse(right?.getText() ?? ''), request(sms));
    assert.match(
      notice.message,
      new RegExp(
        `^The configuration from before the Apply at ${atSomeTime} was only compared: nothing was sent\\. Choose Undo to see the summary again\\.$`,
      ),
    );
    assert.equal(session.sent(), sent);
    notice.buttons.find((button) => button.title === 'Undo')?.press();
    await until('the second notice', () => dialogs.notices.length === 2);
    assert.deepEqual(await session.read(customers()), sms);
    assert.equal(
      right?.getText(),
      await until('no difference', () => left?.getText().includes('Sms') && left.getText()),
    );
  });

  it('says in the list and in the result what was done by then', async () => {
    await session.write(customers(), sms);
    await applyFile(totp);
    await session.run('cognitoMfa.undoApply', saysYes());
    const choosing = () =>
      new ScriptedDialogs({ confirm: () => true, chooseFrom: (items) => items[0] });
    const restored = await session.run('cognitoMfa.restore', choosing());
    assert.equal(restored.lists[0]?.[0]?.detail, 'MFA OPTIONAL (TOTP), before an Undo');
    assert.match(
      restored.questions[0]?.title ?? '',
      new RegExp(`^Restore what Customers \\(.*\\) had before the Undo at ${atSomeTime}\\?$`),
    );
    assert.equal(restored.questions[0]?.yes, 'Restore and Make MFA Optional');
    assert.equal(restored.questions[0].no, 'Cancel');
    assert.match(
      restored.notice.message,
      new RegExp(`^Restored: Customers \\(.*\\) is as it was before the Undo at ${atSomeTime}\\.$`),
    );
    const again = await session.run('cognitoMfa.restore', choosing());
    assert.equal(again.lists[0]?.[0]?.detail, 'MFA ON (SMS, TOTP), before a Restore');
    assert.match(again.questions[0]?.title ?? '', /^Restore what /);
  });
});
