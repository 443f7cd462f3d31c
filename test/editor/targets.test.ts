import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { usePoolSession } from './support/poolSession';
import { until } from './support/until';
import { nameOf, openFile, withSetting } from './support/workspace';

const totp = { MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration: { Enabled: true } } as const;

describe('Targets', () => {
  const session = usePoolSession();
  const idOf = (pool: string): string => session.pool.pools[pool] ?? '';
  const openFor = (pool?: string) =>
    openFile(JSON.stringify({ ...(pool !== undefined && { UserPoolId: idOf(pool) }), ...totp }));
  const withTargets = (work: () => Promise<void>) =>
    withSetting(
      'targets',
      [
        { name: 'dev', userPoolId: idOf('Customers') },
        { name: 'prod', userPoolId: idOf('Staff'), protected: true },
      ],
      work,
    );
  const yes = { confirm: () => true };

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
      assert.ok(question.detail.includes(`The file itself names user pool ${idOf('Legacy')}.`));
      assert.ok(dialogs.notice.message.startsWith(`Applied ${nameOf(document)} to ${label} `));
    });
    assert.deepEqual(await session.read(idOf('Customers')), totp);
    assert.notDeepEqual(await session.read(idOf('Legacy')), totp);
  });

  it('are what Apply offers for a file without a user pool', async () => {
    await openFor();
    await withTargets(async () => {
      const dialogs = new ScriptedDialogs({ ...yes, choose: 'Another User Pool…', pick: 'Legacy' });
      await session.run('cognitoMfa.apply', dialogs);
      assert.match(dialogs.questions[0]?.title ?? '', /to Legacy \(/);
    });
    assert.deepEqual(await session.read(idOf('Legacy')), totp);
  });

  for (const [how, command, choose] of [
    ['the file names its pool', 'cognitoMfa.apply', undefined],
    ['it is chosen', 'cognitoMfa.applyTo', 'prod'],
    ['its pool is chosen out of the list of all', 'cognitoMfa.applyTo', 'Another User Pool…'],
  ] as const) {
    it(`that are protected want their name typed where ${how}`, async () => {
      await openFor('Staff');
      const answers = { ...yes, pick: 'Staff', ...(choose !== undefined && { choose }) };
      await withTargets(async () => {
        const hasty = await session.run(command, new ScriptedDialogs(answers));
        assert.deepEqual(
          hasty.typed.map(({ word }) => word),
          ['prod'],
        );
        assert.equal(
          hasty.notice.message,
          `Nothing was sent to ${command === 'cognitoMfa.apply' || choose === 'prod' ? 'prod · ' : ''}Staff (${idOf('Staff')}): its name was not typed.`,
        );
        assert.equal(session.sent(), 0);
        await session.run(command, new ScriptedDialogs({ ...answers, type: 'prod' }));
      });
      assert.deepEqual(await session.read(idOf('Staff')), totp);
      assert.equal(session.sent(), 1);
    });
  }

  it('are looked at before the question, which says what another pool will refuse', async () => {
    await openFor('Staff');
    const target = { name: 'shop', userPoolId: idOf('Passwordless') };
    await withSetting('targets', [target], async () => {
      const dialogs = new ScriptedDialogs({ confirm: () => false, choose: 'shop' });
      await session.run('cognitoMfa.applyTo', dialogs);
      assert.match(dialogs.questions[0]?.detail ?? '', /\nThis will be refused: /);
    });
    assert.equal(session.sent(), 0);
  });

  it('that are protected want their name typed for an Undo too', async () => {
    await openFor('Staff');
    await withTargets(async () => {
      await session.run('cognitoMfa.apply', new ScriptedDialogs({ ...yes, type: 'prod' }));
      const undo = await session.run('cognitoMfa.undoApply', new ScriptedDialogs(yes));
      assert.match(undo.questions[0]?.title ?? '', /to prod · Staff \(/);
      assert.equal(undo.typed.length, 1);
    });
    assert.equal(session.sent(), 1);
  });

  describe('protect a pool', () => {
    const prod = () => ({ name: 'prod', userPoolId: idOf('Staff'), protected: true });
    const asked = ({ typed }: ScriptedDialogs) => typed.map(({ word }) => word);

    it('also from a target that leads to all pools of an account', async () => {
      await openFor();
      await withSetting('targets', [{ name: 'account', region: 'us-east-1' }, prod()], async () => {
        const answers = { ...yes, choose: 'account', pick: 'Staff' };
        const dialogs = await session.run('cognitoMfa.apply', new ScriptedDialogs(answers));
        assert.match(dialogs.questions[0]?.title ?? '', /to account · Staff \(/);
        assert.deepEqual(asked(dialogs), ['prod']);
      });
      assert.equal(session.sent(), 0);
    });

    it('also from another target for the same pool, which is asked for', async () => {
      await openFor('Staff');
      await withSetting(
        'targets',
        [{ name: 'dev', userPoolId: idOf('Staff') }, prod()],
        async () => {
          const answers = { ...yes, choose: 'dev' };
          const dialogs = await session.run('cognitoMfa.apply', new ScriptedDialogs(answers));
          assert.deepEqual(
            dialogs.lists[0]?.map(({ label }) => label),
            ['dev', 'prod'],
          );
          assert.deepEqual(asked(dialogs), ['prod']);
        },
      );
      assert.equal(session.sent(), 0);
    });

    it('also where the settings of a workspace have others in their place', async () => {
      const settings = vscode.workspace.getConfiguration('cognitoMfa');
      await settings.update('targets', [prod()], vscode.ConfigurationTarget.Global);
      try {
        await openFor('Staff');
        await withSetting('targets', [{ name: 'x', userPoolId: idOf('Staff') }], async () => {
          const dialogs = await session.run('cognitoMfa.apply', new ScriptedDialogs(yes));
          assert.deepEqual(asked(dialogs), ['prod']);
        });
      } finally {
        await settings.update('targets', undefined, vscode.ConfigurationTarget.Global);
      }
      assert.equal(session.sent(), 0);
    });

    it('from an Undo also once it is no target any more', async () => {
      await openFor('Staff');
      await withSetting('targets', [prod()], async () => {
        await session.run('cognitoMfa.apply', new ScriptedDialogs({ ...yes, type: 'prod' }));
      });
      const undo = await session.run('cognitoMfa.undoApply', new ScriptedDialogs(yes));
      assert.deepEqual(asked(undo), ['prod']);
      assert.equal(session.sent(), 1);
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
      assert.match(question.detail, /^The setting cognitoMfa\.targets names this address/);
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
