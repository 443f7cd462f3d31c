import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { Clock } from '../../client/src/clock';
import { PoolLocks } from '../../client/src/history/poolLocks';
import { BriskClock } from './support/briskClock';
import { useTempFolder } from './support/tempFolder';

const id = 'us-east-1_Ab12Cd34E';

/** A clock on which a pause is over at once, and which counts them. */
class HastyClock extends Clock {
  pauses = 0;
  onPause: () => void = () => undefined;

  override async pause(_milliseconds: number, signal: AbortSignal): Promise<void> {
    this.pauses += 1;
    this.onPause();
    signal.throwIfAborted();
    return Promise.resolve();
  }
}

describe('The lock of a user pool', () => {
  const temp = useTempFolder();
  const folder = (): string => join(temp(), 'locks');
  const never = new AbortController().signal;
  const failures: string[] = [];
  const locksWith = (clock: Clock = new HastyClock()) =>
    new PoolLocks(folder(), clock, (what) => failures.push(what));
  /** Puts down the file of some other process. */
  const putClaim = (owner: unknown): string => {
    mkdirSync(folder(), { recursive: true });
    const path = join(folder(), `${id}.other.lock`);
    writeFileSync(path, typeof owner === 'string' ? owner : JSON.stringify(owner));
    return path;
  };
  const ignoreWait = (): void => undefined;
  const failOnWait = (): void => {
    assert.fail('it waits');
  };

  beforeEach(() => {
    failures.length = 0;
  });
  afterEach(() => {
    assert.deepEqual(failures, []);
  });

  it('lets one in at a time, and everybody in the end', async () => {
    let [inside, most, done] = [0, 0, 0];
    const work = async (): Promise<void> => {
      most = Math.max(most, (inside += 1));
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
      done += 1;
    };
    const windows = Array.from({ length: 6 }, () => locksWith(new BriskClock()));
    await Promise.all(windows.map((locks) => locks.holding(id, never, ignoreWait, work)));
    assert.deepEqual({ most, done }, { most: 1, done: 6 });
    assert.deepEqual(readdirSync(folder()), []);
  });

  it('is of one user pool', async () => {
    const done = await locksWith().holding(id, never, ignoreWait, () =>
      locksWith().holding('us-east-1_Other', never, failOnWait, () => Promise.resolve('done')),
    );
    assert.equal(done, 'done');
  });

  it('is let go where the work fails', async () => {
    const fails = () => Promise.reject(new Error('no'));
    await assert.rejects(locksWith().holding(id, never, ignoreWait, fails), /no/);
    assert.deepEqual(readdirSync(folder()), []);
  });

  it('is got at once where the process that held it has ended', async () => {
    const child = fork(join(__dirname, 'support/lockHolder.js'), [folder(), id]);
    await once(child, 'message');
    await kill(child);
    assert.equal(readdirSync(folder()).length, 1);
    const done = await locksWith().holding(id, never, failOnWait, () => Promise.resolve('done'));
    assert.equal(done, 'done');
    assert.deepEqual(readdirSync(folder()), []);
  });

  it('is got only after a process that runs, and ends on cancelling while it is waited for', async () => {
    const child = fork(join(__dirname, 'support/lockHolder.js'), [folder(), id]);
    await once(child, 'message');
    try {
      const cancelled = new AbortController();
      let waits = 0;
      await assert.rejects(
        locksWith(new BriskClock()).holding(
          id,
          cancelled.signal,
          () => {
            waits += 1;
            cancelled.abort(new Error('no more'));
          },
          () => assert.fail('two at a time'),
        ),
        /no more/,
      );
      assert.equal(waits, 1);
      assert.equal(readdirSync(folder()).length, 1);
    } finally {
      await kill(child);
    }
  });

  it('is got at once where this process had the number of the one that has ended', async () => {
    putClaim({ pid: process.pid, host: hostname(), process: 'before the restart' });
    await locksWith().holding(id, never, failOnWait, () => Promise.resolve());
  });

  for (const [whose, owner] of [
    ['another process that has its number by now', { pid: 1, host: hostname(), process: 'x' }],
    ['another machine', { pid: 1, host: 'elsewhere', process: 'x' }],
    ['nobody knows whom, as it was cut', ''],
  ] as const) {
    it(`is got after half a minute without a sign of life from ${whose}`, async () => {
      const path = putClaim(owner);
      const clock = new HastyClock();
      let beats = 10;
      clock.onPause = () => {
        if (beats > 0) utimesSync(path, new Date(beats), new Date(beats * 1_000));
        beats -= 1;
      };
      await locksWith(clock).holding(id, never, ignoreWait, () => Promise.resolve());
      assert.ok(clock.pauses >= 130, `after ${clock.pauses} looks`);
    });
  }

  it('is in nobody way where no file can be written', async () => {
    writeFileSync(folder(), 'no folder');
    await locksWith().holding(id, never, failOnWait, () => Promise.resolve());
    assert.ok(failures.splice(0).includes('Locking a user pool'));
  });
});

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
