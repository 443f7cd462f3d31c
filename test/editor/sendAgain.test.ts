import assert from 'node:assert/strict';
import type { MfaConfig } from '../../core/src/model/mfaConfig';
import { saysYes, usePoolSession } from './support/poolSession';
import { ScriptedDialogs } from './support/scriptedDialogs';
import { nameOf, openFile } from './support/workspace';

const totp: MfaConfig = {
  MfaConfiguration: 'ON',
  SoftwareTokenMfaConfiguration: { Enabled: true },
};
const elsewhere: MfaConfig = { ...totp, MfaConfiguration: 'OPTIONAL' };

describe('Apply, while the service is busy,', () => {
  const session = usePoolSession();
  const customers = (): string => session.pool.pools['Customers'] ?? '';
  const open = () => openFile(JSON.stringify({ UserPoolId: customers(), ...totp }));
  const isBusy = (): void => {
    const name = 'TooManyRequestsException';
    session.pool.failNext('SetUserPoolMfaConfig', { kind: 'error', name });
  };
  const whenAgain = (act: (dialogs: ScriptedDialogs) => void | Promise<void>): ScriptedDialogs => {
    const dialogs: ScriptedDialogs = new ScriptedDialogs({
      confirm: (_question, nth) => nth === 1,
      onReport: (message) => {
        return message.includes('again') ? act(dialogs) : undefined;
      },
    });
    return dialogs;
  };

  it('says that it sends again, and how often', async () => {
    await open();
    isBusy();
    isBusy();
    const dialogs = await session.run('cognitoMfa.apply', saysYes());
    assert.deepEqual(dialogs.reports, [
      'sending…',
      'Amazon Cognito is busy, sending again (1 of 2)…',
      'Amazon Cognito is busy, sending again (2 of 2)…',
    ]);
    assert.equal(dialogs.questions.length, 1);
    assert.match(dialogs.notice.message, /^Applied /);
    assert.deepEqual(await session.read(customers()), totp);
  });

  it('sends nothing more once it is cancelled, and says that nothing was applied', async () => {
    const document = await open();
    isBusy();
    const dialogs = whenAgain((shown) => {
      shown.cancel();
    });
    const { notice } = await session.run('cognitoMfa.apply', dialogs);
    assert.equal(
      notice.message,
      `${nameOf(document)} was not applied. ${session.pool.url} received too many requests for user pool ${customers()}: try again in a minute.`,
    );
    assert.equal(session.sent(), 1);
    const { notice: undo } = await session.run('cognitoMfa.undoApply', saysYes());
    assert.doesNotMatch(undo.message, new RegExp(nameOf(document)));
  });

  it('shows a new summary when the pool was changed meanwhile, and sends nothing unseen', async () => {
    await open();
    isBusy();
    const dialogs = whenAgain(() => session.write(customers(), elsewhere));
    await session.run('cognitoMfa.apply', dialogs);
    assert.equal(dialogs.questions.length, 2);
    assert.match(
      dialogs.questions[1]?.detail ?? '',
      /^The user pool has changed in the meantime\./,
    );
    assert.match(dialogs.questions[1]?.detail ?? '', /MFA mode: OPTIONAL → ON/);
    assert.deepEqual(dialogs.notices, []);
    assert.equal(session.sent(), 2, 'the refused request, and the one of somebody else');
    assert.deepEqual(await session.read(customers()), elsewhere);
  });

  it('says so when the pool meanwhile has what the file says', async () => {
    const document = await open();
    isBusy();
    const dialogs = whenAgain(() => session.write(customers(), totp));
    const { notice } = await session.run('cognitoMfa.apply', dialogs);
    assert.equal(
      notice.message,
      `${nameOf(document)} was not applied, but Customers (${customers()}) matches it by now.`,
    );
  });
});
