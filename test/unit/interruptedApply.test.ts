import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ApplyHistory } from '../../client/src/history/applyHistory';
import { PoolLocks } from '../../client/src/history/poolLocks';
import { tellInterrupted, type Interrupted } from '../../client/src/apply/interrupted';
import { sortFailure } from '../../client/src/aws/failures';
import { SdkUserPools } from '../../client/src/aws/sdkUserPools';
import { until } from '../editor/support/until';
import { desired, old } from '../faults/apply';
import { useLocalCredentials } from '../local-pool/localCredentials';
import { startLocalPool, type LocalPool } from '../local-pool/localPool';
import type { Stop } from './support/applyProcess';
import { BriskClock } from './support/briskClock';
import { memorySecrets } from './support/memorySecrets';
import { useTempFolder } from './support/tempFolder';

const at = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d`;
const unsent = 'was interrupted before anything was sent.';
const unknown = 'was interrupted while it was sent, so it is unknown whether the pool has it.';
const accepted = 'was interrupted after Amazon Cognito had accepted it, before it was read back.';

interface Step {
  readonly when: string;
  /** Where the process stops, or which request the pool has carried out by then, and not answered. */
  readonly stop: Stop | 'answer' | 'reading back';
  /** What the next start says; undefined for nothing. */
  readonly says: string | undefined;
  readonly holds: 'old' | 'new';
}

/** Every step from keeping to reading back. */
const steps: readonly Step[] = [
  { when: 'before it kept anything', stop: 'before kept', says: undefined, holds: 'old' },
  { when: 'once it had kept', stop: 'after kept', says: unsent, holds: 'old' },
  { when: 'just before it said that it sends', stop: 'before sending', says: unsent, holds: 'old' },
  { when: 'just before it sent', stop: 'after sending', says: unknown, holds: 'old' },
  { when: 'while the answer was on its way', stop: 'answer', says: unknown, holds: 'new' },
  { when: 'just after the answer', stop: 'before accepted', says: unknown, holds: 'new' },
  { when: 'before it was read back', stop: 'after accepted', says: accepted, holds: 'new' },
  { when: 'while it was read back', stop: 'reading back', says: accepted, holds: 'new' },
  { when: 'before the user was told', stop: 'before settled', says: accepted, holds: 'new' },
  { when: 'when all was done', stop: 'after settled', says: undefined, holds: 'new' },
];

describe('An Apply whose process is killed', () => {
  useLocalCredentials();
  const folder = useTempFolder();
  let local: LocalPool;
  const running = new Set<ChildProcess>();
  const id = (): string => local.pools['Customers'] ?? '';
  const reader = () => new SdkUserPools({ endpointUrl: local.url }, sortFailure);

  before(async () => {
    local = await startLocalPool();
  });
  after(async () => {
    await local.close();
  });
  beforeEach(async () => {
    await local.reset();
    await reader().setMfaConfig(id(), old);
  });
  afterEach(() => Promise.all([...running].map(kill)));

  const kill = async (child: ChildProcess): Promise<void> => {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    running.delete(child);
  };

  /** An Apply that has come to a step and no further. */
  const applyUntil = async (stop: Step['stop'], ...action: 'undo'[]): Promise<ChildProcess> => {
    const holds = stop === 'answer' || stop === 'reading back';
    const sending = holds ? local.failNext('SetUserPoolMfaConfig', { kind: 'hold' }) : undefined;
    const script = join(__dirname, 'support/applyProcess.js');
    const place = holds ? 'nowhere' : stop;
    const child = fork(script, [folder(), local.url, id(), place, ...action]);
    running.add(child);
    if (!sending) {
      assert.equal((await once(child, 'message'))[0], stop);
      return child;
    }
    await sending.arrived;
    if (stop === 'reading back') {
      const reading = local.failNext('GetUserPoolMfaConfig', { kind: 'hold' });
      sending.release();
      await reading.arrived;
    }
    return child;
  };

  const fails = (what: string): void => {
    assert.fail(what);
  };
  const history = () => new ApplyHistory(`${folder()}/history`, memorySecrets(), fails);

  /** A start of the extension, as far as what was interrupted is concerned. */
  const start = async (
    told: Interrupted[] = [],
    clock = new BriskClock(),
  ): Promise<Interrupted[]> => {
    const locks = new PoolLocks(`${folder()}/locks`, clock, fails);
    await tellInterrupted({ history: history(), locks, log: { error: fails } }, (found) =>
      told.push(found),
    );
    return told;
  };

  for (const { when, stop, says, holds } of steps) {
    it(`is told of by the next start, once, as far as it is known: ${when}`, async () => {
      await kill(await applyUntil(stop));
      assert.deepEqual(await reader().getMfaConfig(id()), holds === 'new' ? desired : old);
      const told = (await Promise.all([start(), start()])).flat();
      assert.equal(told.length, says === undefined ? 0 : 1);
      const what = `^The Apply of pool\\.mfa\\.json to Customers \\(${id()}\\) at ${at} `;
      for (const { message, mayHaveArrived } of told) {
        assert.match(message, new RegExp(what));
        assert.ok(message.endsWith(` ${says ?? ''}`), message);
        assert.equal(mayHaveArrived, says !== unsent);
      }
      assert.deepEqual(await start(), []);
      const kept = (await history().all()).map(({ config }) => config);
      assert.deepEqual(kept, says === unsent || stop === 'before kept' ? [] : [old]);
    });
  }

  it('is called what it was', async () => {
    await kill(await applyUntil('after sending', 'undo'));
    const [found] = await start();
    assert.match(
      found?.message ?? '',
      new RegExp(`^The Undo in Customers \\(${id()}\\) at ${at} was`),
    );
  });

  it('is not told of while it runs, as another window may have begun it', async () => {
    const child = await applyUntil('after sending');
    const told: Interrupted[] = [];
    const clock = new BriskClock();
    const starting = start(told, clock);
    await until('a second look at the lock', () => clock.pauses > 2);
    assert.deepEqual(told, []);
    await kill(child);
    await starting;
    assert.equal(told.length, 1);
  });
});
