import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sms, totp } from './support/earlierConfigs';
import { saysYes } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { shownDiff } from './support/shownDiff';
import { until } from './support/until';
import { useHistory } from './support/useHistory';
import { testApi } from './support/workspace';

describe('An Apply that ended with the editor', () => {
  const { session, customers, folder, files, applyFile } = useHistory();

  /** Makes the only record one whose end nobody was told, and starts. */
  const startAfter = async (state: string, dialogs: ScriptedDialogs): Promise<void> => {
    const [name = ''] = await files();
    const file = vscode.Uri.joinPath(await folder(), name);
    const record: unknown = JSON.parse((await vscode.workspace.fs.readFile(file)).toString());
    const text = JSON.stringify({ ...Object(record), state });
    await vscode.workspace.fs.writeFile(file, Buffer.from(text));
    const api = await testApi();
    api.replaceDialogs(dialogs);
    await api.tellInterrupted();
  };
  const press = (dialogs: ScriptedDialogs, title: string): void => {
    const button = dialogs.notice.buttons.find((found) => found.title === title);
    assert.ok(button, `no ${title}`);
    button.press();
  };

  it('is told of once, and can be compared and undone from there', async () => {
    await session.write(customers(), sms);
    await applyFile(totp);
    const dialogs = saysYes();
    const sent = session.operations().length;
    await startAfter('sending', dialogs);
    assert.match(
      dialogs.notice.message,
      /^The Apply of .* was interrupted while it was sent, so it/,
    );
    assert.equal(session.operations().length, sent, 'nothing is asked of the service by that');
    const undo = dialogs.notice.buttons.find(({ title }) => title === 'Undo');
    press(dialogs, 'Compare');
    await until('the notice of the comparison', () => dialogs.notices.length === 2);
    const { pool, file } = await shownDiff();
    const [now, earlier] = await Promise.all(
      [pool, file].map(async (uri) => (await vscode.workspace.openTextDocument(uri)).getText()),
    );
    assert.deepEqual(JSON.parse(now ?? ''), { UserPoolId: customers(), ...totp });
    assert.deepEqual(JSON.parse(earlier ?? ''), { UserPoolId: customers(), ...sms });
    undo?.press();
    await until('the notice of the Undo', () => dialogs.notices.length === 3);
    assert.deepEqual(await session.read(customers()), sms);
    const again = new ScriptedDialogs();
    const api = await testApi();
    api.replaceDialogs(again);
    await api.tellInterrupted();
    assert.deepEqual(again.notices, []);
  });

  it('is said to have changed nothing where the pool is as it was, and undone no further back', async () => {
    await session.write(customers(), sms);
    await applyFile(totp);
    await session.write(customers(), sms);
    const sent = session.sent();
    const dialogs = new ScriptedDialogs();
    await startAfter('accepted', dialogs);
    const undo = dialogs.notice.buttons.find(({ title }) => title === 'Undo');
    press(dialogs, 'Compare');
    await until('the second notice', () => dialogs.notices.length === 2);
    assert.match(
      dialogs.notices[1]?.message ?? '',
      /^Customers \(.*\) is as it was before the Apply/,
    );
    undo?.press();
    await until('the third notice', () => dialogs.notices.length === 3);
    assert.match(
      dialogs.notices[2]?.message ?? '',
      /^Nothing was sent: Customers \(.*\) is already/,
    );
    assert.equal(session.sent(), sent);
  });
});
