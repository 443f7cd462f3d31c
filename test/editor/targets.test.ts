import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { usePoolSession } from './support/poolSession';
import { until } from './support/until';
import { diagnosticsOf, nameOf, openFile, ruleOf, withSetting } from './support/workspace';
import { targetsOf, totp, yes } from './support/targets';

describe('Targets', () => {
  const session = usePoolSession();
  const { idOf, openFor, withTargets } = targetsOf(session);

  it('are listed by Apply to…, and named in the question and the result', async () => {
    const document = await openFor('Legacy');
    await withTargets(async () => {
      const dialogs = new ScriptedDialogs({ ...yes, choose: 'dev' });
      await session.run('cognitoMfa.applyTo', dialogs);
      const [list] = dialogs.lists;
      assert.deepEqual(
        list?.map(({ label, description }) => [label, description]),
        [
          ['dev', idOf('Customers')],
          ['prod', idOf('Staff')],
          ['', undefined],
          ['Another User Pool…', undefined],
        ],
      );
      const label = `dev · Customers (${idOf('Customers')})`;
      const [question] = dialogs.questions;
      assert.equal(question?.title, `Apply ${nameOf(document)} to ${label}?`);
      assert.ok(question.detail.includes(`Caution: this file is for ${idOf('Legacy')}.`));
      assert.ok(dialogs.notice.message.startsWith(`Applied ${nameOf(document)} to ${label} `));
    });
    assert.deepEqual(await session.read(idOf('Customers')), totp);
    assert.notDeepEqual(await session.read(idOf('Legacy')), totp);
  });

  it('are named where a file is applied to another target than its own', async () => {
    await openFor('Customers');
    await withTargets(async () => {
      const dialogs = new ScriptedDialogs({ confirm: () => false, choose: 'prod' });
      await session.run('cognitoMfa.applyTo', dialogs);
      assert.match(
        dialogs.questions[0]?.detail ?? '',
        new RegExp(`^Caution: this file is for dev · ${idOf('Customers')}\\.$`, 'm'),
      );
    });
  });

  it('are what Apply offers for a file without a user pool', async () => {
    // It takes requests without SMS once it no longer verifies phone numbers.
    await session.update(idOf('Legacy'), { AutoVerifiedAttributes: ['email'] });
    await openFor();
    await withTargets(async () => {
      const dialogs = new ScriptedDialogs({ ...yes, choose: 'Another User Pool…', pick: 'Legacy' });
      await session.run('cognitoMfa.apply', dialogs);
      assert.match(dialogs.questions[0]?.title ?? '', /to Legacy \(/);
    });
    assert.deepEqual(await session.read(idOf('Legacy')), totp);
  });

  it('give no name to a pool at another address that has the same id', async () => {
    await openFor();
    const elsewhere = { userPoolId: idOf('Legacy'), endpointUrl: 'http://localhost:9' };
    const targets = [{ name: 'elsewhere', ...elsewhere }];
    await withSetting('targets', targets, async () => {
      const answers = { confirm: () => false, choose: 'Another User Pool…', pick: 'Legacy' };
      const dialogs = await session.run('cognitoMfa.apply', new ScriptedDialogs(answers));
      assert.match(dialogs.questions[0]?.title ?? '', /to Legacy \(/);
    });
  });

  describe('with a pool that refuses the file', () => {
    const shop = () => [{ name: 'shop', userPoolId: idOf('Passwordless') }];
    const applyTo = async (dialogs: ScriptedDialogs) => {
      await session.run('cognitoMfa.applyTo', dialogs);
      return dialogs;
    };
    const refuses = { confirm: () => false, choose: 'shop' };

    it('are sent nothing, and nothing is asked', async () => {
      const document = await openFor('Staff');
      await withSetting('targets', shop(), async () => {
        const { notice, questions } = await applyTo(new ScriptedDialogs({ choose: 'shop' }));
        const label = `shop · Passwordless (${idOf('Passwordless')})`;
        assert.ok(
          notice.message.startsWith(
            `${label} would refuse ${nameOf(document)} for 2 reasons, so nothing was sent. The first is: User pool `,
          ),
          notice.message,
        );
        assert.deepEqual([notice.kind, questions], ['error', []]);
      });
      assert.equal(session.sent(), 0);
    });

    it('are told the one reason there is', async () => {
      const document = await openFor('Staff');
      await withSetting('targets', shop(), () =>
        withSetting('rules', { 'pool-passkey-factor': 'off' }, async () => {
          const { notice } = await applyTo(new ScriptedDialogs({ choose: 'shop' }));
          assert.match(
            notice.message,
            new RegExp(` would refuse ${nameOf(document)}, so nothing was sent: User pool .*first`),
          );
        }),
      );
    });

    it('are asked about where the user has switched its rules off', async () => {
      await openFor('Staff');
      const rules = { 'pool-first-factors': 'off', 'pool-passkey-factor': 'warning' };
      await withSetting('targets', shop(), () =>
        withSetting('rules', rules, async () => {
          const { questions } = await applyTo(new ScriptedDialogs(refuses));
          const detail = questions[0]?.detail ?? '';
          assert.doesNotMatch(detail, /will be refused|EMAIL_OTP/);
          assert.match(detail, /passkey/);
        }),
      );
    });
  });

  it("are compared without a change of what the file's own pool refuses", async () => {
    const document = await openFor('Passwordless');
    await session.run('cognitoMfa.check');
    const ofPool = (found: readonly vscode.Diagnostic[]) =>
      found.filter((one) => ruleOf(one).startsWith('pool-'));
    await diagnosticsOf(document, (found) => ofPool(found).length === 2);
    await withTargets(async () => {
      const dialogs = new ScriptedDialogs({ confirm: () => 'look', choose: 'dev' });
      await session.run('cognitoMfa.applyTo', dialogs);
      assert.equal(dialogs.questions.length, 1);
    });
    await vscode.window.showTextDocument(document);
    // An edit has the file checked again.
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const moved = await diagnosticsOf(
      document,
      (found) => found.length > 0 && found.every(({ range }) => range.start.line === 1),
    );
    assert.equal(ofPool(moved).length, 2);
  });

  it("are asked about without warnings that come from the file's own pool", async () => {
    const passkeys = { WebAuthnConfiguration: { RelyingPartyId: 'example.com' } };
    const file = {
      UserPoolId: idOf('Partners'),
      ...totp,
      MfaConfiguration: 'OPTIONAL',
      ...passkeys,
    };
    await openFile(JSON.stringify(file));
    const { notice } = await session.run('cognitoMfa.check');
    assert.equal(notice.kind, 'warning');
    await withTargets(async () => {
      const dialogs = new ScriptedDialogs({ confirm: () => false, choose: 'dev' });
      await session.run('cognitoMfa.applyTo', dialogs);
      assert.doesNotMatch(dialogs.questions[0]?.detail ?? '', /The file has a warning/);
      assert.equal(dialogs.questions.length, 1);
    });
  });

  it('are kept by the button that applies after a comparison', async () => {
    await openFor('Legacy');
    await withTargets(async () => {
      const dialogs = new ScriptedDialogs({
        choose: 'dev',
        confirm: (_question, number) => (number === 1 ? 'look' : false),
      });
      await session.run('cognitoMfa.applyTo', dialogs);
      dialogs.notice.buttons.find(({ title }) => title === 'Apply')?.press();
      await until('the second question', () => dialogs.questions.length === 2);
      assert.equal(dialogs.questions[1]?.title, dialogs.questions[0]?.title);
      assert.match(dialogs.questions[1]?.title ?? '', /to dev · Customers \(/);
    });
  });

  it('give the AWS CLI command their profile and address', async () => {
    await openFor('Customers');
    const endpointUrl = 'http://localhost:9';
    const target = { name: 'dev', userPoolId: idOf('Customers'), profile: 'its own', endpointUrl };
    await withSetting('targets', [target], async () => {
      await session.run('cognitoMfa.copyCliCommand', new ScriptedDialogs({ choose: 'bash' }));
    });
    const line = await vscode.env.clipboard.readText();
    assert.match(line, / --profile 'its own'/);
    assert.match(line, / --endpoint-url '?http:\/\/localhost:9'?( |$)/);
  });

  it('are reached with their own profile', async () => {
    await openFor('Customers');
    const target = { name: 'dev', userPoolId: idOf('Customers'), profile: 'nobody' };
    await withSetting('targets', [target], async () => {
      const { notice } = await session.run('cognitoMfa.apply');
      assert.match(notice.message, /profile nobody/);
    });
  });

  it("are asked about where a workspace's target has an address that is not on this machine", async () => {
    await openFor('Customers');
    const target = { name: 'dev', userPoolId: idOf('Customers'), endpointUrl: 'https://0.0.0.0:2' };
    await withSetting('targets', [target], async () => {
      const dialogs = new ScriptedDialogs({ confirm: () => false });
      await session.run('cognitoMfa.apply', dialogs);
      const [question] = dialogs.questions;
      assert.equal(question?.title, 'Send requests for user pools to https://0.0.0.0:2?');
      assert.match(question.detail, /^This address comes from the setting cognitoMfa\.targets\./);
    });
    assert.deepEqual(session.operations(), []);
  });

  for (const [targets, message] of [
    [[{ name: 'dev' }, { name: 'dev' }], 'cognitoMfa.targets has two targets named dev.'],
    [[{ userPoolId: 'us-east-1_a' }], 'A target in cognitoMfa.targets has no name.'],
    [
      [{ name: 'dev', userPoolId: 'x' }],
      'The target dev in cognitoMfa.targets has the userPoolId "x", which is not a user pool ID such as us-east-1_Ab12Cd34E.',
    ],
  ] as const) {
    it(`stop everything where they can't be used: ${message}`, async () => {
      await openFor('Customers');
      await withSetting('targets', targets, async () => {
        const { notice } = await session.run('cognitoMfa.apply');
        assert.equal(notice.message, `Apply failed: ${message}`);
      });
      assert.deepEqual(session.operations(), []);
    });
  }
});
