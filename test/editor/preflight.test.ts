import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { saysYes, usePoolSession } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { diagnosticsOf, nameOf, openFile, ruleOf, withSetting } from './support/workspace';

const totp = { SoftwareTokenMfaConfiguration: { Enabled: true } };
const email = { EmailMfaConfiguration: { Message: 'Your code is {####}', Subject: 'Code' } };
const on = { MfaConfiguration: 'ON', ...totp };

describe('What a user pool refuses', () => {
  const session = usePoolSession();
  const id = (name: string): string => session.pool.pools[name] ?? '';
  const label = (name: string): string => `${name} (${id(name)})`;
  const firstReason = (): string =>
    `User pool ${id('Passwordless')} refuses "ON" because its first factors include EMAIL_OTP: write "OPTIONAL", or change the pool's first factors.`;
  const open = (name: string | undefined, members: object) =>
    openFile(
      JSON.stringify({ ...(name !== undefined && { UserPoolId: id(name) }), ...members }, null, 2),
    );
  const replace = async (document: vscode.TextDocument, from: string, to: string) => {
    const start = document.getText().indexOf(from);
    const edit = new vscode.WorkspaceEdit();
    const range = new vscode.Range(
      document.positionAt(start),
      document.positionAt(start + from.length),
    );
    edit.replace(document.uri, range, to);
    assert.ok(await vscode.workspace.applyEdit(edit));
  };
  /** The diagnostics that come from the pool, as rule and text, once there are `count`. */
  const fromPool = async (document: vscode.TextDocument, count: number) => {
    const isOfPool = (diagnostic: vscode.Diagnostic) => ruleOf(diagnostic).startsWith('pool-');
    const all = await diagnosticsOf(document, (found) => found.filter(isOfPool).length === count);
    return all.filter(isOfPool).map((found) => [ruleOf(found), document.getText(found.range)]);
  };

  it('is shown on its line before anything is sent, and gone once the file is mended', async () => {
    const document = await open('Passwordless', on);
    const { notice, questions } = await session.run('cognitoMfa.apply');
    assert.equal(
      notice.message,
      `${label('Passwordless')} would refuse ${nameOf(document)} for 2 reasons, so nothing was sent. The first is: ${firstReason()}`,
    );
    assert.deepEqual(
      notice.buttons.map(({ title }) => title),
      ['Go to Error'],
    );
    assert.deepEqual(questions, []);
    assert.equal(session.sent(), 0);
    assert.deepEqual(await fromPool(document, 2), [
      ['pool-first-factors', '"ON"'],
      ['pool-passkey-factor', '"ON"'],
    ]);
    await replace(document, '"ON"', '"OPTIONAL"');
    assert.deepEqual(await fromPool(document, 0), []);
    const applied = await session.run('cognitoMfa.apply', saysYes());
    assert.match(applied.notice.message, /^Applied .* and read it back/);
    assert.equal(session.sent(), 1);
  });

  it('is read anew by each Apply, so that a pool that was mended takes the file', async () => {
    const document = await open('Customers', { MfaConfiguration: 'ON', ...email });
    const { notice } = await session.run('cognitoMfa.apply');
    assert.equal(
      notice.message,
      `${label('Customers')} would refuse ${nameOf(document)}, so nothing was sent: User pool ${id('Customers')} refuses email MFA because it sends email through Cognito's own account (COGNITO_DEFAULT): let it send through Amazon SES first.`,
    );
    assert.deepEqual(await fromPool(document, 1), [
      ['pool-email-sender', '"EmailMfaConfiguration"'],
    ]);
    await session.update(id('Customers'), {
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only', Priority: 1 }] },
      EmailConfiguration: { EmailSendingAccount: 'DEVELOPER' },
    });
    const { notice: applied } = await session.run('cognitoMfa.apply', saysYes());
    assert.match(applied.message, /^Applied .* and read it back/);
    assert.deepEqual(await fromPool(document, 0), []);
  });

  it('is a member that neither the pool nor anybody here knows, which is no error before the pool was read', async () => {
    const document = await open('Customers', { ...on, PushMfaConfiguration: {} });
    const unconfirmed = await diagnosticsOf(document, (found) => found.length > 0);
    assert.deepEqual(unconfirmed.map(ruleOf), ['unconfirmed-member']);
    const { notice, questions } = await session.run('cognitoMfa.apply');
    assert.equal(
      notice.message,
      `${label('Customers')} would refuse ${nameOf(document)}, so nothing was sent: Neither user pool ${id('Customers')} nor this version of the extension knows "PushMfaConfiguration".`,
    );
    assert.deepEqual(questions, []);
    assert.equal(session.sent(), 0);
    assert.deepEqual(await fromPool(document, 1), [
      ['pool-unknown-member', '"PushMfaConfiguration"'],
    ]);
  });

  it('is no error while the file names another pool', async () => {
    const document = await open('Passwordless', on);
    await session.run('cognitoMfa.apply');
    await fromPool(document, 2);
    await replace(document, id('Passwordless'), id('Customers'));
    assert.deepEqual(await fromPool(document, 0), []);
    const { notice } = await session.run('cognitoMfa.apply', saysYes());
    assert.match(notice.message, /^Applied .* to Customers /);
  });

  it('is known for a pool that was chosen too', async () => {
    const document = await open(undefined, { MfaConfiguration: 'ON', ...totp, ...email });
    await session.run('cognitoMfa.apply', saysYes('Legacy'));
    assert.deepEqual(await fromPool(document, 3), [
      ['pool-phone-factor', '"ON"'],
      ['pool-email-sender', '"EmailMfaConfiguration"'],
      ['pool-tier', '"EmailMfaConfiguration"'],
    ]);
    assert.equal(session.sent(), 0);
  });

  it('is a warning in the summary where the pool accepts what a user would regret', async () => {
    const document = await open('Partners', {
      MfaConfiguration: 'OPTIONAL',
      ...totp,
      WebAuthnConfiguration: { RelyingPartyId: 'example.com' },
    });
    const { questions } = await session.run('cognitoMfa.apply', saysYes());
    assert.match(questions[0]?.detail ?? '', /^Warning: .*example\.com.*$/m);
    assert.deepEqual(await fromPool(document, 1), [['pool-relying-party', '"example.com"']]);
    assert.equal(session.sent(), 1);
  });

  it('is sent all the same where the user has made it no error', async () => {
    const settings = vscode.workspace.getConfiguration('cognitoMfa');
    await settings.update(
      'rules',
      { 'pool-email-sender': 'warning' },
      vscode.ConfigurationTarget.Workspace,
    );
    try {
      await open('Customers', { MfaConfiguration: 'ON', ...email });
      const { notice } = await session.run('cognitoMfa.apply', saysYes());
      assert.match(notice.message, /was not applied\. .* let the pool send with Amazon SES \(/);
      assert.equal(session.sent(), 1);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('stands in the summary of Undo, whose configuration stands in no file', async () => {
    await session.write(id('Customers'), { MfaConfiguration: 'ON', ...totp });
    await open('Customers', { MfaConfiguration: 'OPTIONAL', ...totp });
    await session.run('cognitoMfa.apply', saysYes());
    await session.update(id('Customers'), {
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
    });
    const sent = session.sent();
    const { questions } = await session.run(
      'cognitoMfa.undoApply',
      new ScriptedDialogs({ confirm: () => false }),
    );
    assert.match(
      questions[0]?.detail ?? '',
      new RegExp(
        `^This will be refused: User pool ${id('Customers')} refuses "ON" because its first factors include EMAIL_OTP`,
        'm',
      ),
    );
    assert.equal(session.sent(), sent);
    await withSetting('rules', { 'pool-first-factors': 'off' }, async () => {
      const dialogs = new ScriptedDialogs({ confirm: () => false });
      await session.run('cognitoMfa.undoApply', dialogs);
      assert.equal(dialogs.questions.length, 1);
      assert.doesNotMatch(dialogs.questions[0]?.detail ?? '', /will be refused/);
    });
  });

  it('is shown by Compare and Pull as well', async () => {
    const compared = await open('Passwordless', on);
    await session.run('cognitoMfa.compare');
    assert.equal((await fromPool(compared, 2)).length, 2);
    const pulled = await open('Partners', {});
    await session.run('cognitoMfa.pull');
    await replace(pulled, '"OPTIONAL"', '"ON"');
    assert.deepEqual(await fromPool(pulled, 1), [['pool-passkey-factor', '"SINGLE_FACTOR"']]);
  });

  describe('is told by Check, which', () => {
    it('reads the pool and nothing else, and shows what it refuses', async () => {
      const document = await open('Passwordless', on);
      const { notice } = await session.run('cognitoMfa.check');
      assert.deepEqual(
        [notice.kind, notice.message],
        [
          'error',
          `${label('Passwordless')} would refuse ${nameOf(document)} for 2 reasons. The first is: ${firstReason()}`,
        ],
      );
      assert.deepEqual(session.operations(), ['DescribeUserPool', 'GetUserPoolMfaConfig']);
      assert.equal((await fromPool(document, 2)).length, 2);
      await replace(document, '"ON"', '"OPTIONAL"');
      const { notice: after } = await session.run('cognitoMfa.check');
      assert.deepEqual(
        [after.kind, after.message],
        [
          'information',
          `${nameOf(document)} differs from ${label('Passwordless')} in 4 places. The pool would accept the file.`,
        ],
      );
    });

    it("tells the file's own errors apart", async () => {
      const document = await open('Customers', { MfaConfiguration: 'YES' });
      const { notice } = await session.run('cognitoMfa.check');
      assert.equal(
        notice.message,
        `${nameOf(document)} has 1 error of its own. ${label('Customers')} has nothing else against it.`,
      );
    });

    it('says what it could not look at, and compares all the same', async () => {
      const document = await open('Customers', on);
      session.pool.failNext('DescribeUserPool', { kind: 'error', name: 'AccessDeniedException' });
      const { notice } = await session.run('cognitoMfa.check');
      const [differs, unchecked] = notice.message.split('. ');
      assert.equal(differs, `${nameOf(document)} differs from ${id('Customers')} in 2 places`);
      assert.match(
        unchecked ?? '',
        /^Not checked, because the permission cognito-idp:DescribeUserPool is missing: /,
      );
    });

    it('asks for the pool where the file names none', async () => {
      const document = await open(undefined, on);
      const { notice } = await session.run('cognitoMfa.check', saysYes('Passwordless'));
      assert.match(notice.message, /^Passwordless .* would refuse /);
      assert.equal((await fromPool(document, 2)).length, 2);
    });
  });
});
