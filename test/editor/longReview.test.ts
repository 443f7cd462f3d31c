import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MfaConfig } from '../../core/src/model/mfaConfig';
import { usePoolSession } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { until } from './support/until';
import { useEditorWindow } from './support/window';
import { nameOf, openFile, testApi } from './support/workspace';

/** What the pool of Staff takes, and so much else than it has that no modal window shows it. */
const many: MfaConfig = {
  MfaConfiguration: 'OPTIONAL',
  SoftwareTokenMfaConfiguration: { Enabled: true },
  WebAuthnConfiguration: { RelyingPartyId: 'example.com', UserVerification: 'required' },
};

describe('A summary that is too long for a modal window', () => {
  const session = usePoolSession();
  const editorWindow = useEditorWindow();
  const staff = (): string => session.pool.pools['Staff'] ?? '';

  /** Applies a file up to the question, so many of which the editor's own dialogs ask; others are declined. */
  async function ask(times = 1): Promise<{
    document: vscode.TextDocument;
    review: vscode.TextDocument;
    dialogs: ScriptedDialogs;
    done: Promise<unknown>;
  }> {
    const { dialogs: own } = await testApi();
    const document = await openFile(JSON.stringify({ UserPoolId: staff(), ...many }));
    const dialogs = new ScriptedDialogs({
      confirm: (question, number) => (number <= times ? own.confirm(question) : false),
    });
    const done = session.run('cognitoMfa.apply', dialogs);
    return { document, review: await shownReview(), dialogs, done };
  }

  /** The question's document, once an editor shows it. */
  async function shownReview(other?: vscode.Uri): Promise<vscode.TextDocument> {
    return until('the review', () => {
      const document = vscode.window.activeTextEditor?.document;
      const isNew = document?.uri.toString() !== other?.toString();
      return document?.languageId === 'cognito-mfa-review' && isNew && document;
    });
  }

  const press = async (title: string, { uri }: vscode.TextDocument): Promise<void> => {
    const [command] = (await buttonsOf(uri)).filter((button) => button.title === title);
    assert.ok(command, title);
    const about: unknown[] = command.arguments ?? [];
    await vscode.commands.executeCommand(command.command, ...about);
  };

  async function buttonsOf(uri: vscode.Uri): Promise<vscode.Command[]> {
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      uri,
      10,
    );
    return found.flatMap(({ command }) => (command ? [command] : []));
  }

  it('is a document with the same buttons, and what is sent is what it shows', async () => {
    const { document, review, dialogs, done } = await ask();
    assert.equal(nameOf(review), `${nameOf(document)} (Review)`);
    const lines = review.getText().split('\n');
    assert.equal(lines[0], `Apply ${nameOf(document)} to Staff (${staff()})?`);
    assert.match(lines[3] ?? '', /^MFA mode: ON → OPTIONAL: /);
    assert.match(lines[4] ?? '', /^− SmsMfaConfiguration is removed: .*ExternalId "cognito-sms"/);
    const buttons = await buttonsOf(review.uri);
    const titles = ['Compare', 'Apply and Make MFA Optional', 'Cancel'];
    assert.deepEqual(
      buttons.map(({ title }) => title),
      [...titles, ...titles],
    );
    assert.equal(session.sent(), 0);
    await press('Apply and Make MFA Optional', review);
    await done;
    assert.match(dialogs.notice.message, /^Applied .* and read it back: /);
    assert.deepEqual(await session.read(staff()), many);
    await until('the file', () => vscode.window.activeTextEditor?.document === document);
  });

  it('sends nothing when it is closed', async () => {
    const { dialogs, done } = await ask();
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await done;
    assert.deepEqual(dialogs.notices, []);
    assert.equal(session.sent(), 0);
  });

  it('keeps its buttons in sight to its end, and is answered by no Enter but left by Escape', async () => {
    const { review, dialogs, done } = await ask();
    await vscode.commands.executeCommand('cursorBottom');
    await editorWindow.sees('.codelens-decoration', 'Apply and Make MFA Optional');
    const { page } = editorWindow;
    const size = await page.locator('body').boundingBox();
    assert.ok(size);
    for (const name of ['Confirm Review', 'Compare from Review', 'Cancel Review']) {
      const box = await page.locator(`.editor-actions [aria-label*="${name}"]`).boundingBox();
      assert.ok(box && box.x >= 0 && box.y >= 0, name);
      assert.ok(box.x + box.width <= size.width && box.y + box.height <= size.height, name);
    }
    await page.keyboard.press('Enter');
    await editorWindow.sees('.monaco-editor-overlaymessage', 'read-only');
    assert.equal(vscode.window.activeTextEditor?.document, review);
    assert.equal(session.sent(), 0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await done;
    assert.deepEqual(dialogs.notices, []);
    assert.equal(session.sent(), 0);
  });

  it('stays when it is moved beside the file, and leads to the comparison', async () => {
    const { review, done } = await ask();
    await vscode.commands.executeCommand('workbench.action.moveEditorToNextGroup');
    await until('the second group', () => vscode.window.tabGroups.all.length === 2);
    assert.equal((await buttonsOf(review.uri)).length, 6);
    await press('Compare', review);
    await done;
    const { activeTab } = vscode.window.tabGroups.activeTabGroup;
    assert.ok(activeTab?.input instanceof vscode.TabInputTextDiff);
    assert.equal(session.sent(), 0);
  });

  it('comes into sight again when the file is applied once more', async () => {
    const { document, review, done } = await ask();
    await vscode.window.showTextDocument(document);
    const { notice } = await session.run('cognitoMfa.apply', new ScriptedDialogs());
    assert.match(notice.message, /^Finish or cancel the running Apply to /);
    assert.equal(vscode.window.activeTextEditor?.document, review);
    await vscode.commands.executeCommand('cognitoMfa.cancelReview');
    await done;
    assert.equal(session.sent(), 0);
  });

  it('counts no longer once the file was edited, and can be had again', async () => {
    const { document, review, dialogs, done } = await ask(2);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '\n');
    await vscode.workspace.applyEdit(edit);
    await press('Apply and Make MFA Optional', review);
    await done;
    const { message, buttons } = dialogs.notice;
    assert.match(message, / was edited after the summary, so nothing was sent\. Apply again\.$/);
    assert.equal(session.sent(), 0);
    buttons.find(({ title }) => title === 'Apply')?.press();
    await shownReview(review.uri);
    await vscode.commands.executeCommand('cognitoMfa.cancelReview');
    await until('the file', () => vscode.window.activeTextEditor?.document === document);
    assert.equal(session.sent(), 0);
  });

  it('is asked anew when the pool was changed meanwhile', async () => {
    const { review, dialogs, done } = await ask();
    await session.write(staff(), { ...many, MfaConfiguration: 'ON' });
    await press('Apply and Make MFA Optional', review);
    await done;
    assert.match(
      dialogs.questions[1]?.detail ?? '',
      /^The user pool has changed in the meantime\./,
    );
    assert.equal(session.sent(), 1, 'theirs alone');
  });
});
