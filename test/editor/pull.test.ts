import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { saysYes, usePoolSession } from './support/poolSession';
import { ScriptedDialogs, type Notice } from './support/scriptedDialogs';
import { shownDiff } from './support/shownDiff';
import { until } from './support/until';
import { nameOf, openFile, workspaceFolder } from './support/workspace';

describe('Pull', () => {
  const session = usePoolSession();
  const id = (name: string): string => session.pool.pools[name] ?? '';

  it('brings the values in, keeps the comments, and is undone at once', async () => {
    const before = `{
  // Who signs in here?
  "UserPoolId": "${id('Customers')}",
  "MfaConfiguration": "OFF" /* for now */
}
`;
    await session.write(id('Customers'), {
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
    const document = await openFile(before);
    const { questions, notice } = await session.run('cognitoMfa.pull', saysYes());
    const label = `Customers (${id('Customers')})`;
    assert.deepEqual(questions, [
      {
        title: `Pull ${label} into ${nameOf(document)}?`,
        detail: [
          'MFA mode: OFF → OPTIONAL: users who have set up a second factor are asked for it',
          '+ SoftwareTokenMfaConfiguration.Enabled: true',
          '',
          `At ${session.pool.url} (not AWS), account 123456789012`,
        ].join('\n'),
        yes: 'Pull',
        look: 'Compare',
      },
    ]);
    assert.equal(
      notice.message,
      `2 members changed in ${nameOf(document)}, pulled from Customers (${id('Customers')}).`,
    );
    const after = document.getText();
    assert.match(after, /\/\/ Who signs in here\?/);
    assert.match(after, /"MfaConfiguration": "OPTIONAL",? \/\* for now \*\//);
    assert.match(after, /"SoftwareTokenMfaConfiguration": \{\s*"Enabled": true\s*\}/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  describe('into a file that would lose something', () => {
    const losing = (): string => `{
  "UserPoolId": "${id('Customers')}",
  "MfaConfiguration": "ON", // since May
  "SoftwareTokenMfaConfiguration": { "Enabled": true }
}
`;
    const pressed = ({ notice }: { notice?: Notice | undefined }, title: string): void => {
      notice?.buttons.find((button) => button.title === title)?.press();
    };

    it('changes nothing unless that is agreed to', async () => {
      const document = await openFile(losing());
      const no = new ScriptedDialogs({ confirm: () => false });
      const { questions, notices } = await session.run('cognitoMfa.pull', no);
      assert.match(
        questions[0]?.detail ?? '',
        /^− SoftwareTokenMfaConfiguration is removed: Enabled true$/m,
      );
      assert.equal(questions[0]?.no, 'Cancel');
      assert.deepEqual(notices, []);
      assert.equal(document.getText(), losing());
      assert.equal(document.isDirty, false);
    });

    it('compares first, and leads back to the question', async () => {
      const document = await openFile(losing());
      const dialogs = new ScriptedDialogs({
        confirm: (_question, number) => (number === 1 ? 'look' : true),
      });
      await session.run('cognitoMfa.pull', dialogs);
      const { file } = await shownDiff();
      assert.equal(file.toString(), document.uri.toString());
      assert.match(
        dialogs.notice.message,
        / was only compared: nothing was changed\. Choose Pull /,
      );
      assert.equal(document.getText(), losing());
      pressed(dialogs, 'Pull');
      await until('the pull', () => document.getText().includes('"OFF"'));
    });

    it('reads the pool that the file names by now, after it was compared', async () => {
      const document = await openFile(losing());
      const dialogs = new ScriptedDialogs({
        confirm: (_question, number) => (number === 1 ? 'look' : false),
      });
      await session.run('cognitoMfa.pull', dialogs);
      const edit = new vscode.WorkspaceEdit();
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      edit.replace(document.uri, all, losing().replace(id('Customers'), id('Staff')));
      await vscode.workspace.applyEdit(edit);
      pressed(dialogs, 'Pull');
      await until('an answer', () => dialogs.questions.length + dialogs.notices.length > 2);
      const said = dialogs.questions[1]?.title ?? dialogs.notices[1]?.message ?? '';
      assert.match(said, new RegExp(`Staff \\(${id('Staff')}\\)`));
    });

    it('is undone by a button of its message, and compared with what was there', async () => {
      const document = await openFile(losing());
      const dialogs = await session.run('cognitoMfa.pull', saysYes());
      assert.match(document.getText(), /"MfaConfiguration": "OFF"/);
      pressed(dialogs, 'Compare');
      const { title, pool, file } = await shownDiff();
      assert.equal(title, `${nameOf(document)} before the pull ↔ now`);
      assert.equal(file.toString(), document.uri.toString());
      assert.equal((await vscode.workspace.openTextDocument(pool)).getText(), losing());
      pressed(dialogs, 'Undo');
      await until('the earlier text', () => document.getText() === losing());
    });

    it('is not undone once the file was changed', async () => {
      const document = await openFile(losing());
      const dialogs = await session.run('cognitoMfa.pull', saysYes());
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), '\n');
      await vscode.workspace.applyEdit(edit);
      const changed = document.getText();
      pressed(dialogs, 'Undo');
      await until('the sentence', () => dialogs.notices.length === 2);
      assert.match(
        dialogs.notices[1]?.message ?? '',
        / was changed after the pull, so nothing was undone\./,
      );
      assert.equal(document.getText(), changed);
      pressed({ notice: dialogs.notices[1] }, 'Compare');
      assert.equal((await shownDiff()).file.toString(), document.uri.toString());
    });

    it('is not undone in another file than the one that was closed without being saved', async () => {
      const document = await vscode.workspace.openTextDocument({
        language: 'cognito-mfa',
        content: losing(),
      });
      await vscode.window.showTextDocument(document);
      const dialogs = await session.run('cognitoMfa.pull', saysYes());
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await until('it is closed', () => document.isClosed);
      for (const [index, title] of ['Undo', 'Compare'].entries()) {
        pressed({ notice: dialogs.notices[0] }, title);
        await until('the sentence', () => dialogs.notices.length === index + 2);
        assert.equal(
          dialogs.notices[index + 1]?.message,
          `${title} failed: ${nameOf(document)} is not open.`,
        );
      }
      assert.deepEqual(vscode.window.tabGroups.activeTabGroup.tabs, []);
    });
  });

  it('leaves nothing for Apply to send', async () => {
    for (const name of ['Customers', 'Staff', 'Partners', 'Legacy', 'Passwordless']) {
      await openFile(`{ "UserPoolId": "${id(name)}" }\n`);
      await session.run('cognitoMfa.pull');
      const { notice } = await session.run('cognitoMfa.apply');
      assert.match(notice.message, /^Nothing was sent: /, name);
    }
    assert.equal(session.sent(), 0);
  });

  it('says that a file matches already', async () => {
    const document = await openFile(`{ "UserPoolId": "${id('Staff')}" }\n`);
    await session.run('cognitoMfa.pull');
    const { version } = document;
    const { notice } = await session.run('cognitoMfa.pull');
    assert.equal(
      notice.message,
      `Nothing to pull: ${nameOf(document)} already matches Staff (${id('Staff')}).`,
    );
    assert.equal(document.version, version);
  });

  it('tells that one member changed, or none where only a repeated one went', async () => {
    const document = await openFile(`{ "UserPoolId": "${id('Staff')}" }\n`);
    await session.run('cognitoMfa.pull');
    const said = async (from: string, to: string): Promise<string> => {
      const edit = new vscode.WorkspaceEdit();
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      edit.replace(document.uri, all, document.getText().replace(from, to));
      await vscode.workspace.applyEdit(edit);
      return (await session.run('cognitoMfa.pull', saysYes())).notice.message;
    };
    const end = ` in ${nameOf(document)}, pulled from Staff (${id('Staff')}).`;
    assert.equal(await said('"ON"', '"OPTIONAL"'), `1 member changed${end}`);
    const repeated = '"MfaConfiguration": "OFF", "MfaConfiguration": "ON"';
    assert.equal(await said('"MfaConfiguration": "ON"', repeated), `No value changed${end}`);
  });

  it('changes nothing in a file with syntax errors', async () => {
    const text = `{ "UserPoolId": "${id('Staff')}", "MfaConfiguration": \n`;
    const document = await openFile(text);
    const { notice } = await session.run('cognitoMfa.pull', saysYes('Staff'));
    assert.match(notice.message, new RegExp(`^${nameOf(document)} has syntax errors, so nothing `));
    assert.equal(document.getText(), text);
  });

  it('asks for the pool when the file names none', async () => {
    const document = await openFile('{}\n');
    const { notice } = await session.run('cognitoMfa.pull', saysYes('Staff'));
    assert.match(notice.message, /, pulled from Staff /);
    assert.match(document.getText(), /"MfaConfiguration": "ON"/);
  });

  it('fills an empty file, and says in it where it came from', async () => {
    const document = await openFile('');
    await session.run('cognitoMfa.pull', saysYes('Staff'));
    assert.match(document.getText(), new RegExp(`^\\{\\s*"UserPoolId": "${id('Staff')}",`));
  });

  it('does nothing when no pool is chosen', async () => {
    const document = await openFile('{}\n');
    const { notices } = await session.run('cognitoMfa.pull', new ScriptedDialogs());
    assert.deepEqual(notices, []);
    assert.equal(document.getText(), '{}\n');
  });

  it('fills a new document when no file is open, and never takes a name that is used', async () => {
    const { notice } = await session.run('cognitoMfa.pull', saysYes('Partners'));
    assert.match(notice.message, /^Pulled Partners /);
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.equal(document.languageId, 'cognito-mfa');
    assert.equal(document.isUntitled, true);
    assert.equal(nameOf(document), 'partners.mfa.json');
    assert.match(document.getText(), new RegExp(`"UserPoolId": "${id('Partners')}"`));
    const applied = await session.run('cognitoMfa.apply');
    assert.match(applied.notice.message, /^Nothing was sent: /);

    await openFile('{}', 'staff.mfa.json');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await session.run('cognitoMfa.pull', saysYes('Staff'));
    const second = vscode.window.activeTextEditor?.document;
    assert.ok(second);
    assert.equal(nameOf(second), 'staff-2.mfa.json');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), 'staff.mfa.json'));
  });
});
