import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { AwsFiles } from '../local-pool/awsFiles';
import { saysYes, usePoolSession } from './support/poolSession';
import { ScriptedDialogs, type Notice } from './support/scriptedDialogs';
import { until } from './support/until';
import { closeEditors, nameOf, openFile, withSetting } from './support/workspace';

const roleArn = 'arn:aws:iam::123456789012:role/service-role/CognitoSms';

/** How often a request is sent while the service is busy, and how often it is read at the most. */
const sendings = 3;
const readings = 5;
const reading = 'GetUserPoolMfaConfig';

/** Presses a button of a notice by its title. */
function press({ buttons }: Notice, title: string): void {
  const button = buttons.find((each) => each.title === title);
  assert.ok(button, `no ${title} but ${buttons.map((each) => each.title).join(', ')}`);
  button.press();
}

describe('The button beside the message of a failure', () => {
  const session = usePoolSession();
  const customers = (): string => session.pool.pools['Customers'] ?? '';
  const open = (more: object = { SoftwareTokenMfaConfiguration: { Enabled: true } }) =>
    openFile(JSON.stringify({ UserPoolId: customers(), MfaConfiguration: 'ON', ...more }));

  for (const name of [
    'InvalidSmsRoleAccessPolicyException',
    'InvalidSmsRoleTrustRelationshipException',
  ]) {
    it(`opens the role in the console after ${name}`, async () => {
      const ExternalId = 'top-secret';
      const SmsConfiguration = { SnsCallerArn: roleArn, ExternalId, SnsRegion: 'us-east-1' };
      const SmsAuthenticationMessage = 'Your code is {####}';
      const document = await open({
        SmsMfaConfiguration: { SmsAuthenticationMessage, SmsConfiguration },
      });
      session.pool.failNext('SetUserPoolMfaConfig', { kind: 'error', name });
      const dialogs = await session.run('cognitoMfa.apply', saysYes());
      const { message, buttons } = dialogs.notice;
      assert.ok(message.startsWith(`${nameOf(document)} was not applied. Amazon Cognito refused `));
      assert.ok(message.includes(` because role ${roleArn} `), message);
      assert.doesNotMatch(message, /top-secret/);
      assert.deepEqual(
        buttons.map(({ title }) => title),
        ['Open Role in AWS Console', 'Try Again', 'Show Log'],
      );
      press(dialogs.notice, 'Open Role in AWS Console');
      await until('the address', () => dialogs.opened.length > 0);
      assert.deepEqual(dialogs.opened, [
        'https://console.aws.amazon.com/iam/home#/roles/details/CognitoSms',
      ]);
    });
  }

  it('applies again after a request too many, with the summary first', async () => {
    const document = await open();
    for (let attempt = 0; attempt < sendings; attempt++) {
      session.pool.failNext('SetUserPoolMfaConfig', {
        kind: 'error',
        name: 'TooManyRequestsException',
      });
    }
    const dialogs = await session.run('cognitoMfa.apply', saysYes());
    // Whatever is active by now, it is about the file that was applied.
    await closeEditors();
    press(dialogs.notice, 'Try Again');
    await until('the second notice', () => dialogs.notices.length === 2);
    assert.deepEqual(
      dialogs.questions.map(({ title }) => title),
      Array(2).fill(`Apply ${nameOf(document)} to Customers (${customers()})?`),
    );
    assert.match(dialogs.notices[1]?.message ?? '', /^Applied .* and read it back/);
    assert.equal(session.sent(), sendings + 1);
  });

  it('opens the setting of an address that can not be reached', async () => {
    const document = await open();
    for (let attempt = 0; attempt < readings; attempt++) {
      session.pool.failNext('GetUserPoolMfaConfig', { kind: 'cut', applied: false });
    }
    const dialogs = await session.run('cognitoMfa.pull');
    const { message } = dialogs.notice;
    assert.ok(
      message.startsWith(`Nothing was pulled into ${nameOf(document)}: Could not reach `),
      message,
    );
    press(dialogs.notice, 'Open Setting');
    await until('the settings', () => activeTab() === 'Settings');
  });

  for (const [command, told] of [
    ['check', 'was not checked: '],
    ['compare', 'was not compared: '],
    ['apply', 'was not applied, and nothing was sent: '],
  ] as const) {
    it(`tries ${command} again after the service has failed, before anything else`, async () => {
      const document = await open();
      for (let attempt = 0; attempt < readings; attempt++) {
        session.pool.failNext('DescribeUserPool', { kind: 'status', status: 500 });
      }
      const dialogs = await session.run(`cognitoMfa.${command}`, saysYes());
      const { message, buttons } = dialogs.notice;
      assert.ok(message.startsWith(`${nameOf(document)} ${told}${session.pool.url} fail`), message);
      assert.equal(buttons[0]?.title, 'Try Again');
      const before = session.operations().length;
      press(dialogs.notice, 'Try Again');
      await until('another reading', () => session.operations().slice(before).includes(reading));
    });
  }

  it("leads to the targets where a target's address can not be reached", async () => {
    const document = await open();
    const target = { name: 'dev', userPoolId: customers(), endpointUrl: 'http://127.0.0.1:1' };
    await withSetting('targets', [target], async () => {
      const { notice } = await session.run('cognitoMfa.apply');
      assert.equal(
        notice.message,
        `${nameOf(document)} was not applied, and nothing was sent: Could not reach http://127.0.0.1:1 (the connection was refused): check that the server is running, and check the endpointUrl of target dev in cognitoMfa.targets.`,
      );
      assert.deepEqual(
        notice.buttons.map(({ title }) => title),
        ['Try Again', 'Open Setting', 'Show Log'],
      );
    });
  });

  it('pulls into a new file again, whatever file is open by now', async () => {
    for (let attempt = 0; attempt < readings; attempt++) {
      session.pool.failNext('ListUserPools', { kind: 'status', status: 500 });
    }
    const dialogs = await session.run('cognitoMfa.pull', saysYes('Customers'));
    assert.match(
      dialogs.notice.message,
      /^http.* failed at ListUserPools \(InternalErrorException\): /,
    );
    const other = await openFile('{}');
    press(dialogs.notice, 'Try Again');
    await until('the second notice', () => dialogs.notices.length === 2);
    assert.match(dialogs.notices[1]?.message ?? '', /^Pulled .* into a new file\./);
    assert.equal(other.getText(), '{}');
  });

  it('shows the problems where the service refuses a value', async () => {
    await open();
    const message = "Value 'x' at 'y' failed to satisfy constraint: Member must have length";
    session.pool.failNext('SetUserPoolMfaConfig', {
      ...{ kind: 'error', name: 'InvalidParameterException', message },
    });
    const dialogs = await session.run('cognitoMfa.apply', saysYes());
    press(dialogs.notice, 'Show Problems');
    assert.equal(session.sent(), 1);
  });

  for (const [command, title] of [
    ['apply', 'Go to Error'],
    ['check', 'Go to Error'],
    ['copyCliCommand', 'Go to Error'],
  ] as const) {
    it(`goes to the first error of the file that ${command} has refused`, async () => {
      const document = await open({
        WebAuthnConfiguration: { RelyingPartyId: 'example.com', UserVerification: 'maybe' },
        SoftwareTokenMfaConfiguration: { Enabled: 'yes' },
      });
      const dialogs = await session.run(`cognitoMfa.${command}`);
      await openFile('{}');
      press(dialogs.notice, title);
      await until('the file', () => vscode.window.activeTextEditor?.document === document);
      const errors = (): vscode.Range[] =>
        vscode.languages
          .getDiagnostics(document.uri)
          .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error)
          .map(({ range }) => range)
          .sort((one, other) => one.start.compareTo(other.start));
      const [first] = await until('the errors', () => errors().length > 1 && errors());
      await until('the cursor', () => {
        const cursor = vscode.window.activeTextEditor?.selection.active;
        return cursor !== undefined && first?.start.isEqual(cursor);
      });
    });
  }

  it('lets another profile be chosen', async () => {
    await open();
    const files = await AwsFiles.start({ credentials: '[one]\naws_access_key_id = a\n' });
    let offered = 0;
    const dialogs = new ScriptedDialogs({
      chooseFrom: () => {
        offered += 1;
        return undefined;
      },
    });
    try {
      await session.run('cognitoMfa.apply', dialogs);
      press(dialogs.notice, 'Choose Another Profile');
      await until('the choice', () => offered === 1);
    } finally {
      await files.stop();
    }
  });

  it('has no other beside it than the log where nothing helps', async () => {
    await open();
    session.pool.failNext('SetUserPoolMfaConfig', {
      kind: 'error',
      name: 'InvalidParameterException',
    });
    const { notice } = await session.run('cognitoMfa.apply', saysYes());
    assert.deepEqual(
      notice.buttons.map(({ title }) => title),
      ['Show Log'],
    );
  });
});

function activeTab(): string | undefined {
  return vscode.window.tabGroups.activeTabGroup.activeTab?.label;
}
