import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { editorDialogs, type Dialogs } from '../../client/src/ui/dialogs';
import { QuestionDocuments } from '../../client/src/ui/questionDocuments';
import { runInTerminal } from '../../client/src/ui/programTerminal';
import { startLocalPool, type LocalPool } from '../local-pool/localPool';
import { defaultSeeds } from '../local-pool/seeds';
import { awsHome } from './support/awsHome';
import { withoutCredentials } from './support/environment';
import { usePoolSession } from './support/poolSession';
import { useEditorWindow } from './support/window';
import { closeEditors, openFile, testApi, withSetting, workspaceFolder } from './support/workspace';

/** A link to a command and an icon, as VS Code writes them. */
const hostile = '[Log in](command:workbench.action.reloadWindow) $(rocket)';
/** What is there to read of it. */
const plain = '[Log in] (command:workbench.action.reloadWindow) $ (rocket)';

const picker = '.quick-input-widget';
const row = '.quick-input-widget .monaco-list-row';
const hover = '.monaco-hover';

describe('A text from outside stays a text', () => {
  const session = usePoolSession();
  const window = useEditorWindow();
  const idOf = (pool: string): string => session.pool.pools[pool] ?? '';
  const questions = new QuestionDocuments();
  const dialogs: Dialogs = editorDialogs(questions, (error) => {
    throw error;
  });

  before(async () => {
    (await testApi()).replaceDialogs(dialogs);
  });
  after(async () => {
    questions.dispose();
    const { logged } = await testApi();
    assert.doesNotMatch(logged.join('\n'), /s3cretpw|AKIABASE/, 'what was shown is logged too');
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('notifications.hideList');
    await awsHome.remove();
    await closeEditors();
  });

  /** Waits until the text can be read, which is neither a link nor an icon anywhere. */
  async function reads(selector: string, text: string): Promise<void> {
    const shown = await window.sees(selector, text);
    const made = window.page.locator('a[href*=reloadWindow], [data-href*=reloadWindow]');
    assert.equal(await made.count(), 0, `a link in ${shown}`);
    const icons = window.page.locator('.codicon-rocket');
    assert.equal(await icons.count(), 0, `an icon in ${shown}`);
  }

  /** The same of a notification: of several in a second VS Code shows some in its list alone. */
  async function notifies(text: string): Promise<void> {
    await vscode.commands.executeCommand('notifications.showList');
    await reads('.notifications-center .notification-list-item-message', text);
  }

  const run = (command: string): void => {
    void vscode.commands.executeCommand(command);
  };

  describe('in', () => {
    for (const kind of ['information', 'warning', 'error'] as const) {
      it(`a notification (${kind})`, async () => {
        dialogs.notify(kind, `From ${hostile}.`);
        await notifies(`From ${plain}.`);
      });
    }

    it('a progress notification', async () => {
      let end: (() => void) | undefined;
      const running = dialogs.withProgress(`Reading ${hostile}`, async (progress) => {
        progress.report(`again: ${hostile}`);
        await new Promise<void>((resolve) => (end = resolve));
      });
      await notifies(`Reading ${plain}: again: ${plain}`);
      end?.();
      await running;
    });

    it('a list, and why one has no user pools', async () => {
      const texts = { label: `L ${hostile}`, description: `D ${hostile}`, detail: `E ${hostile}` };
      const chosen = dialogs.pick(`Title ${hostile}`, [texts], `Choose ${hostile}`);
      for (const start of ['L', 'D', 'E']) {
        await reads(row, `${start} ${plain}`);
      }
      await reads(`${picker} .quick-input-title`, `Title ${plain}`);
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      assert.equal(await chosen, texts, 'the item is the one that was given');
      const why = Promise.resolve({ pools: [], trouble: `Why ${hostile}` });
      const none = dialogs.pickOptionalPool('New', 'None', why);
      await reads(row, `Why ${plain}`);
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      assert.equal(await none, 'none');
    });

    it('an input box', async () => {
      const answer = dialogs.askText({
        title: `Title ${hostile}`,
        prompt: `Prompt ${hostile}`,
        check: () => `Wrong ${hostile}`,
      });
      await reads(picker, `Prompt ${plain}`);
      await window.page.locator(`${picker} input`).first().press('Enter');
      await reads(picker, `Wrong ${plain}`);
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await answer;
    });

    it('the title of a terminal', async () => {
      await runInTerminal(`Terminal ${hostile}`, process.execPath, ['-e', 'process.exit(1)']);
      await reads('.terminal-outer-container, .pane-header, .panel', `Terminal ${plain}`);
      vscode.window.terminals.forEach((terminal) => {
        terminal.dispose();
      });
      await vscode.commands.executeCommand('workbench.action.closePanel');
    });

    it('a hover on a message', async () => {
      const text = JSON.stringify({ EmailMfaConfiguration: { Message: `{####} ${hostile}` } });
      const { document } = await shown(await openFile(text));
      await hoverAt(document, text.indexOf('{####}'));
      await reads(hover, ` ${hostile}`);
    });
  });

  async function shown(document: vscode.TextDocument): Promise<vscode.TextEditor> {
    return vscode.window.showTextDocument(document);
  }

  async function hoverAt(document: vscode.TextDocument, offset: number): Promise<void> {
    const editor = await shown(document);
    const position = document.positionAt(offset);
    editor.selection = new vscode.Selection(position, position);
    await vscode.commands.executeCommand('editor.action.showHover');
  }

  describe('that comes from', () => {
    it("a file's name, and its UserPoolId", async () => {
      const uri = vscode.Uri.joinPath(workspaceFolder(), `F ${hostile}.mfa.json`);
      const document = await vscode.workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
      const change = new vscode.WorkspaceEdit();
      const text = JSON.stringify({ UserPoolId: `I ${hostile}` });
      change.insert(document.uri, new vscode.Position(0, 0), text);
      await vscode.workspace.applyEdit(change);
      await shown(document);
      run('cognitoMfa.check');
      await notifies(`UserPoolId in F ${plain}.mfa.json is "I ${plain}", which`);
    });

    it('the words of the service, without the secrets in them', async () => {
      await openFile(JSON.stringify({ UserPoolId: idOf('Customers') }));
      const secrets = `at http://me:s3cretpw@pools.example, ExternalId=s3cretpw`;
      const refusal = {
        kind: 'error',
        name: 'InvalidParameterException',
        message: `${hostile} ${secrets}`,
      } as const;
      session.pool.failNext('DescribeUserPool', refusal);
      run('cognitoMfa.check');
      await notifies(`${plain} at http://***@pools.example, ExternalId=***`);
    });

    it('the words of the service, where a file is read unasked', async () => {
      const refusal = { kind: 'error', name: 'SomeException', message: hostile } as const;
      session.pool.failNext('GetUserPoolMfaConfig', refusal);
      await withSetting('checkOnOpen', true, async () => {
        await openFile(JSON.stringify({ UserPoolId: idOf('Customers') }));
        await window.sees('.codelens-decoration', 'Not compared with');
        await window.page.locator('[id="status.languageStatus"]').click();
        await reads(hover, 'Not compared with');
      });
    });

    it("a target's name", async () => {
      const targets = [{ name: `T ${hostile}`, userPoolId: idOf('Customers') }];
      await withSetting('targets', targets, async () => {
        await openFile(JSON.stringify({ UserPoolId: idOf('Customers') }));
        await reads('.codelens-decoration', `Check against T ${plain}`);
        await window.page.locator('[id="status.languageStatus"]').click();
        await reads(hover, `T ${plain}`);
        await window.page.keyboard.press('Escape');
        await window.page.locator('.statusbar-item', { hasText: 'us-east-1' }).hover();
        await reads(hover, `Target: T ${hostile}`);
        run('cognitoMfa.applyTo');
        await reads(row, `T ${plain}`);
      });
    });

    it('a profile', async () => {
      await withSetting('profile', `P ${hostile}`, async () => {
        await openFile(JSON.stringify({ UserPoolId: idOf('Customers') }));
        await reads('.statusbar-item', `P ${plain} · us-east-1`);
        await window.page.locator('.statusbar-item', { hasText: 'us-east-1' }).hover();
        await reads(hover, `AWS profile: P ${hostile}`);
        run('cognitoMfa.selectProfile');
        await reads(row, `P ${plain}`);
      });
    });

    it('a role of the AWS config file', async () => {
      const keys = '[base]\naws_access_key_id = AKIABASE\naws_secret_access_key = s3cretpw\n';
      const config = `[profile mfa]\nrole_arn = R ${hostile}\nmfa_serial = S ${hostile}\nsource_profile = base\n`;
      await awsHome.write(config, keys);
      await withSetting('profile', 'mfa', () =>
        withoutCredentials(async () => {
          await openFile(JSON.stringify({ UserPoolId: idOf('Customers') }));
          run('cognitoMfa.check');
          await reads(picker, `the code that S ${plain} shows now`);
          await reads(picker, `for R ${plain}.`);
          await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
        }),
      );
    });
  });

  describe("that is a user pool's name", () => {
    let pool: LocalPool;

    before(async () => {
      const [seed] = defaultSeeds;
      assert.ok(seed);
      pool = await startLocalPool({ seeds: [{ ...seed, name: `N ${hostile}` }] });
    });
    after(() => pool.close());

    it('stays a text in a list, a progress notification and a message', async () => {
      await session.useEndpoint(pool.url);
      try {
        await openFile(JSON.stringify({ MfaConfiguration: 'OFF' }));
        const held = pool.failNext('DescribeUserPool', { kind: 'hold' });
        run('cognitoMfa.check');
        await reads(row, `N ${plain}`);
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        await notifies(`Reading user pool N ${plain}`);
        held.release();
        await notifies(` and N ${plain} `);
      } finally {
        await session.useEndpoint(session.pool.url);
      }
    });
  });
});
