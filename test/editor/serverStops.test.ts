import assert from 'node:assert/strict';
import { skipBecause } from '../runner/skip';
import { totp } from './support/earlierConfigs';
import { saysYes, usePoolSession } from './support/poolSession';
import { languageServerProcess } from './support/serverProcess';
import { until } from './support/until';
import { openFile } from './support/workspace';

describe('A language server that is killed', () => {
  const session = usePoolSession();
  const customers = (): string => session.pool.pools['Customers'] ?? '';

  beforeEach(async function () {
    if (process.platform === 'win32') skipBecause(this, 'a process can not be held on Windows');
    await openFile(JSON.stringify({ UserPoolId: customers(), ...totp }));
  });

  it('while Apply asks it ends that with one sentence, and Try Again goes through', async () => {
    const describing = session.pool.failNext('DescribeUserPool', { kind: 'hold' });
    const dialogs = saysYes();
    const running = session.run('cognitoMfa.apply', dialogs);
    await describing.arrived;
    const server = await languageServerProcess();
    process.kill(server, 'SIGSTOP');
    describing.release();
    // What Apply asks next gets no answer.
    await until('the end of reading the pool', () => dialogs.ended.length === 1);
    process.kill(server, 'SIGKILL');
    await running;
    const { message, buttons } = dialogs.notice;
    assert.equal(
      message,
      'The language server stopped while Apply was asking it, so nothing was sent.',
    );
    assert.deepEqual(
      buttons.map(({ title }) => title),
      ['Try Again', 'Show Log'],
    );
    assert.equal(session.sent(), 0);
    buttons[0]?.press();
    await until('the second notice', () => dialogs.notices.length === 2);
    assert.match(dialogs.notices[1]?.message ?? '', /^Applied /);
    assert.deepEqual(await session.read(customers()), totp);
  });

  it('after Apply has sent keeps nothing from being read back and told', async () => {
    const sending = session.pool.failNext('SetUserPoolMfaConfig', { kind: 'hold' });
    const dialogs = saysYes();
    const running = session.run('cognitoMfa.apply', dialogs);
    await sending.arrived;
    process.kill(await languageServerProcess(), 'SIGKILL');
    sending.release();
    await running;
    assert.match(dialogs.notice.message, /^Applied .* and read it back: /);
  });

  it('again and again is started by the next command', async () => {
    const killed = new Set<number>();
    for (let times = 0; times < 3; times += 1) {
      const server = await until('another server', async () => {
        const found = await languageServerProcess();
        return !killed.has(found) && found;
      });
      killed.add(server);
      process.kill(server, 'SIGKILL');
    }
    // By then it is not started any more by itself. A command can come before anybody knows of its end.
    const dialogs = await session.run('cognitoMfa.apply', saysYes());
    if (dialogs.notices[0]?.message.includes('stopped')) {
      dialogs.notices[0].buttons[0]?.press();
    }
    const applied = await until('the Apply', () =>
      dialogs.notices.find(({ message }) => !message.includes('stopped')),
    );
    assert.match(applied.message, /^Applied /);
  });
});
