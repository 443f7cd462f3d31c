import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { poolIcon } from '../../client/src/ui/poolIcon';
import { usePoolSession } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { withSetting } from './support/workspace';
import { targetsOf, totp, yes } from './support/targets';

const iconName = (icon: vscode.QuickPickItem['iconPath']): string | undefined =>
  icon instanceof vscode.ThemeIcon ? icon.id : undefined;

describe('Targets protect a pool', () => {
  const session = usePoolSession();
  const { idOf, openFor, withTargets } = targetsOf(session);
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
    await withSetting('targets', [{ name: 'dev', userPoolId: idOf('Staff') }, prod()], async () => {
      const answers = { ...yes, choose: 'dev' };
      const dialogs = await session.run('cognitoMfa.apply', new ScriptedDialogs(answers));
      assert.deepEqual(
        dialogs.lists[0]?.map(({ label }) => label),
        ['dev', 'prod'],
      );
      assert.deepEqual(asked(dialogs), ['prod']);
    });
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
          `Nothing was sent to prod · Staff (${idOf('Staff')}): its name was not typed.`,
        );
        assert.equal(session.sent(), 0);
        await session.run(command, new ScriptedDialogs({ ...answers, type: 'prod' }));
      });
      assert.deepEqual(await session.read(idOf('Staff')), totp);
      assert.equal(session.sent(), 1);
    });
  }

  it('with a lock in every list', async () => {
    await openFor();
    await withTargets(async () => {
      const answers = { choose: 'Another User Pool…' };
      const { offered, lists } = await session.run(
        'cognitoMfa.applyTo',
        new ScriptedDialogs(answers),
      );
      assert.deepEqual(
        lists[0]?.map(({ label, iconPath }) => [label, iconName(iconPath)]).slice(0, 2),
        [
          ['dev', 'target'],
          ['prod', 'lock'],
        ],
      );
      assert.deepEqual(
        offered[0]
          ?.map((pool) => [pool.name, pool.target, iconName(poolIcon(pool))])
          .filter(([name]) => name !== 'Partners' && name !== 'Passwordless'),
        [
          ['Customers', 'dev', 'target'],
          ['Legacy', undefined, 'database'],
          ['Staff', 'prod', 'lock'],
        ],
      );
    });
  });

  it('with a lock in the list of what can be restored', async () => {
    const icons = async () => {
      const { lists } = await session.run('cognitoMfa.restore');
      return lists[0]?.slice(0, 3).map(({ label, iconPath }) => [label, iconName(iconPath)]);
    };
    // It takes requests without SMS once it no longer verifies phone numbers.
    await session.update(idOf('Legacy'), { AutoVerifiedAttributes: ['email'] });
    for (const pool of ['Legacy', 'Customers']) {
      await session.write(idOf(pool), { MfaConfiguration: 'OFF' });
      await openFor(pool);
      await withTargets(async () => {
        await session.run('cognitoMfa.apply', new ScriptedDialogs(yes));
      });
    }
    await session.write(idOf('Staff'), { MfaConfiguration: 'OFF' });
    await openFor('Staff');
    await session.run('cognitoMfa.apply', new ScriptedDialogs(yes));
    await withTargets(async () => {
      assert.deepEqual(await icons(), [
        [`Staff (${idOf('Staff')})`, 'lock'],
        [`dev · Customers (${idOf('Customers')})`, 'target'],
        [`Legacy (${idOf('Legacy')})`, 'database'],
      ]);
    });
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
});
