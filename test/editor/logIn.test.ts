import assert from 'node:assert/strict';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import * as vscode from 'vscode';
import { AwsFiles, hour, tokenText } from '../local-pool/awsFiles';
import { SsoPortal } from '../local-pool/ssoPortal';
import { skipBecause } from '../runner/skip';
import { driftLens } from './support/driftLens';
import { saysYes, usePoolSession } from './support/poolSession';
import { ScriptedDialogs, type Notice } from './support/scriptedDialogs';
import { until } from './support/until';
import { closeEditors, nameOf, openFile, withSetting } from './support/workspace';

const startUrl = 'https://team.awsapps.com/start';
const profile = 'my own team';
const command = `aws sso login --profile '${profile}'`;

/** Only in the credentials file does the SDK read a name with spaces. */
const credentials = `[${profile}]
sso_start_url = ${startUrl}
sso_region = us-east-1
sso_account_id = 123456789012
sso_role_name = Admin
`;

describe('Sign In Again', () => {
  const session = usePoolSession();
  let files: AwsFiles;
  let portal: SsoPortal;
  let path: string | undefined;
  let programs: string;

  before(function () {
    if (process.platform === 'win32') {
      skipBecause(this, 'the made-up aws program is a shell script');
    }
  });
  beforeEach(async () => {
    portal = await SsoPortal.start(true);
    files = await AwsFiles.start({ credentials });
    await files.writeToken(startUrl, new Date(Date.now() - hour));
    process.env['AWS_ENDPOINT_URL_SSO'] = portal.url;
    path = process.env['PATH'];
    programs = join(files.home, 'bin');
    await mkdir(programs);
  });
  afterEach(async () => {
    process.env['PATH'] = path;
    for (const terminal of vscode.window.terminals) {
      terminal.dispose();
    }
    await until('the end of the terminals', () => vscode.window.terminals.length === 0);
    await files.stop();
    await portal.stop();
  });

  /** Puts an `aws` on the PATH that writes down how it was run, and then does what `script` says. */
  const makeAws = async (script: string): Promise<void> => {
    const program = join(programs, 'aws');
    const record = `printf '%s\\n' "$@" > '${join(files.home, 'arguments')}'\npwd > '${join(files.home, 'folder')}'`;
    await writeFile(program, `#!/bin/sh\n${record}\n${script}\n`);
    await chmod(program, 0o755);
    process.env['PATH'] = `${programs}${delimiter}${path ?? ''}`;
  };
  const lines = async (file: string): Promise<string[]> =>
    (await readFile(join(files.home, file), 'utf8')).trimEnd().split('\n');
  const newToken = (): string => {
    const token = tokenText(new Date(Date.now() + hour));
    return `printf '%s' '${token}' > '${files.tokenFile(startUrl)}'`;
  };
  const open = () => session.openCustomers();
  /** Runs Apply, which fails for want of a login, and presses the button. */
  const applyAndLogIn = async (dialogs: ScriptedDialogs): Promise<void> => {
    await withSetting('profile', profile, async () => {
      await session.run('cognitoMfa.apply', dialogs);
    });
    const { message, buttons } = dialogs.notice;
    assert.equal(
      message.replace(/^test-\d+/, 'test'),
      `test.mfa.json was not applied, and nothing was sent: The AWS credentials for profile ${profile} have expired: run \`${command}\`.`,
    );
    assert.deepEqual(
      buttons.map(({ title }) => title),
      ['Sign In Again', 'Show Log'],
    );
    assert.equal(portal.asked, 0);
    buttons[0]?.press();
  };
  const secondNotice = async (dialogs: ScriptedDialogs): Promise<Notice> =>
    until('the second notice', () => dialogs.notices[1]);

  it('runs the AWS CLI, and then the Apply from its beginning', async () => {
    const document = await open();
    await makeAws(newToken());
    const dialogs = saysYes();
    await withSetting('profile', profile, async () => {
      await session.run('cognitoMfa.apply', dialogs);
      await closeEditors();
      await openFile('{}');
      dialogs.notice.buttons[0]?.press();
      const { message } = await secondNotice(dialogs);
      assert.match(message, new RegExp(`^Applied ${nameOf(document)} to Customers `));
    });
    assert.deepEqual(await lines('arguments'), ['sso', 'login', '--profile', profile]);
    assert.deepEqual(await lines('folder'), [files.home], 'not the folder of the workspace');
    assert.deepEqual(
      dialogs.questions.map(({ title }) => title),
      [`Apply ${nameOf(document)} to Customers (${session.pool.pools['Customers'] ?? ''})?`],
      'nothing is sent without its summary',
    );
    assert.equal(session.sent(), 1);
    assert.ok(portal.asked > 0);
    await until('the end of the terminal', () => vscode.window.terminals.length === 0);
  });

  it('has the pool of the open file read, where that waited for it', async () => {
    await makeAws(newToken());
    await withSetting('profile', profile, () =>
      withSetting('checkOnOpen', true, async () => {
        const document = await open();
        await driftLens(document, ': no valid credentials');
        // It goes on with a command that reads no pool.
        const dialogs = await session.run('cognitoMfa.showIdentity');
        dialogs.notice.buttons[0]?.press();
        await driftLens(document, 'Differs from');
      }),
    );
    assert.deepEqual(session.operations(), ['GetCallerIdentity', 'GetUserPoolMfaConfig']);
  });

  it('does nothing more when the login fails, and leaves its terminal to read', async () => {
    await open();
    await makeAws('echo "The device code has expired" >&2\nexit 7');
    const dialogs = saysYes();
    await applyAndLogIn(dialogs);
    const { kind, message, buttons } = await secondNotice(dialogs);
    assert.equal(kind, 'error');
    assert.equal(
      message,
      `\`${command}\` failed (exit code 7), so nothing more was done: its terminal says why.`,
    );
    assert.deepEqual(
      vscode.window.terminals.map(({ name }) => name),
      [command],
    );
    assert.deepEqual([dialogs.questions, session.operations()], [[], []]);
    await makeAws(newToken());
    await withSetting('profile', profile, async () => {
      buttons[0]?.press();
      await until('the summary', () => dialogs.questions.length === 1);
      await until('the end', () => dialogs.notices.length === 3);
    });
  });

  it('does nothing more when the terminal is closed, and ends the program', async () => {
    await open();
    const ended = join(files.home, 'ended');
    await makeAws(
      `trap 'echo ended > "${ended}"; exit 0' TERM\necho $$\nwhile :; do sleep 0.1; done`,
    );
    const dialogs = saysYes();
    await applyAndLogIn(dialogs);
    await until('the program', () => lines('folder').catch(() => undefined));
    const terminal = vscode.window.terminals.find(({ name }) => name === command);
    assert.ok(terminal);
    terminal.dispose();
    const { kind, message } = await secondNotice(dialogs);
    assert.equal(kind, 'warning');
    assert.equal(
      message,
      `\`${command}\` was closed before it finished, so nothing more was done.`,
    );
    await until('the end of the program', () => readFile(ended, 'utf8').catch(() => undefined));
    assert.deepEqual([dialogs.questions, session.operations()], [[], []]);
  });

  it('lets the user answer what the program asks', async () => {
    await open();
    await makeAws(
      `read -r answer\nprintf '%s' "$answer" > '${join(files.home, 'answer')}'\nexit 1`,
    );
    const dialogs = saysYes();
    await applyAndLogIn(dialogs);
    await until('the program', () => lines('folder').catch(() => undefined));
    const terminal = vscode.window.terminals.find(({ name }) => name === command);
    terminal?.sendText('eu-west-x');
    await secondNotice(dialogs);
    assert.deepEqual(await lines('answer'), ['eu-west-x']);
  });

  it('says what to do where there is no AWS CLI, and goes on once there are credentials', async () => {
    await open();
    const dialogs = new ScriptedDialogs({ confirm: () => false });
    process.env['PATH'] = programs;
    await applyAndLogIn(dialogs);
    const { message, buttons } = await secondNotice(dialogs);
    assert.equal(
      message,
      `The AWS CLI is not installed, or not on the PATH that VS Code was started with: install it from https://aws.amazon.com/cli, or run \`${command}\` where it is, and try again.`,
    );
    await rm(files.tokenFile(startUrl));
    await files.writeToken(startUrl, new Date(Date.now() + hour));
    await withSetting('profile', profile, async () => {
      buttons[0]?.press();
      await until('the summary', () => dialogs.questions.length === 1);
    });
    assert.equal(session.sent(), 0);
  });

  it('names no profile where none is set', async () => {
    await open();
    await makeAws('exit 1');
    session.pool.failNext('DescribeUserPool', { kind: 'error', name: 'ExpiredTokenException' });
    process.env['AWS_ACCESS_KEY_ID'] = 'old';
    process.env['AWS_SECRET_ACCESS_KEY'] = 'old';
    const dialogs = await session.run('cognitoMfa.apply');
    assert.match(
      dialogs.notice.message,
      / sent: The AWS credentials have expired: run `aws sso login`\.$/,
    );
    dialogs.notice.buttons[0]?.press();
    await secondNotice(dialogs);
    assert.deepEqual(await lines('arguments'), ['sso', 'login']);
  });
});
