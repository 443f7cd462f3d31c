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
import { interruptions, type Interruption, type interruptionKinds } from '../faults/interruptions';
import { startLocalPool, type LocalPool } from '../local-pool/localPool';
import { BriskClock } from './support/briskClock';
import { memorySecrets } from './support/memorySecrets';
import { useTempFolder } from './support/tempFolder';

const at = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d`;
/** What the start says of an Apply of each kind, after its name. */
const says: Readonly<Record<keyof typeof interruptionKinds, string>> = {
  unsent: 'was interrupted before anything was sent.',
  sending: 'was interrupted while it was sent, so it is unknown whether the pool has it.',
  unanswered: 'was interrupted while it was sent, so it is unknown whether the pool has it.',
  accepted: 'was interrupted after Amazon Cognito had accepted it, before it was read back.',
};

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
  const applyUntil = async (
    stop: Interruption['stop'],
    ...action: 'undo'[]
  ): Promise<ChildProcess> => {
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
  const history = () =>
    new ApplyHistory(`${folder()}/history`, memorySecrets(), fails, new BriskClock());

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

  const changes = (): number =>
    local.requests.filter(({ operation }) => operation === 'SetUserPoolMfaConfig').length;

  for (const { title, kind, stop, holds, sent } of interruptions) {
    it(`is told of by the next start, once, as far as it is known: ${title}`, async () => {
      const earlier = changes();
      await kill(await applyUntil(stop));
      assert.deepEqual(await reader().getMfaConfig(id()), holds === 'new' ? desired : old);
      assert.equal(changes() - earlier, sent);
      const told = (await Promise.all([start(), start()])).flat();
      assert.equal(told.length, kind === undefined ? 0 : 1);
      const what = new RegExp(
        `^The Apply of pool\\.mfa\\.json to Customers \\(${id()}\\) at ${at} `,
      );
      for (const { message, mayHaveArrived } of told) {
        assert.equal(message.replace(what, ''), kind && says[kind]);
        assert.equal(mayHaveArrived, kind !== 'unsent');
      }
      assert.deepEqual(await start(), []);
      const kept = (await history().all()).map(({ config }) => config);
      assert.deepEqual(kept, kind === 'unsent' || stop === 'before kept' ? [] : [old]);
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
