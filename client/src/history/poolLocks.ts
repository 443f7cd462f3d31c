import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../clock';
import { hasCode } from './fileErrors';

/** Tells this process from one that had its number before, such as after a container's restart. */
const thisProcess = randomUUID();

/** How often whoever waits looks again, in milliseconds. */
const lookEvery = 250;

/** How often a holder shows that it lives, in milliseconds. */
const beatEvery = 1_000;

/** So many looks in a row without a sign of life, half a minute, and a holder counts as dead. */
const looksWithoutBeat = 120;

/** A file that says who holds a lock, or wants to. */
interface Claim {
  readonly path: string;
  /** When its holder last showed that it lives, by the file system's clock. */
  readonly beat: number;
}

/**
 * Locks that hold across windows, which are processes: one Apply at a time sends to a user pool. Whoever wants a lock
 * puts down a file of its own, and has the lock if there is no other then; if there is, it takes its file back and waits.
 * So there is nothing to take over, and two can't do so at once: the file of a process that has ended is just removed.
 * A holder that doesn't show that it lives counts as dead too, by how often it was looked for: clocks may be set meanwhile.
 */
export class PoolLocks {
  /** @param folder where the files are put; it need not be there yet */
  constructor(
    private readonly folder: string,
    private readonly clock: Clock,
    private readonly onFailure: (what: string, error: unknown) => void,
  ) {}

  /**
   * Does some work while no other process does work for the same pool. Where no file can be written, it is done without
   * the lock: whoever sends has to keep what the pool had, and finds out there.
   *
   * @param signal ends the waiting, which then rejects with its reason
   * @param onWait told once where another process has the lock
   */
  async holding<T>(
    poolId: string,
    signal: AbortSignal,
    onWait: () => void,
    work: () => Promise<T>,
  ): Promise<T> {
    const own = join(this.folder, `${prefixOf(poolId)}${randomUUID()}.lock`);
    if (!(await this.#acquire(own, poolId, signal, onWait))) {
      return work();
    }
    const beating = setInterval(() => {
      this.#beat(own);
    }, beatEvery);
    try {
      return await work();
    } finally {
      clearInterval(beating);
      await this.#remove(own);
    }
  }

  /** Whether the lock was got in the end; false where no file can be written. */
  async #acquire(
    own: string,
    poolId: string,
    signal: AbortSignal,
    onWait: () => void,
  ): Promise<boolean> {
    const watch = new Watch();
    for (let waited = false; await this.#claim(own); waited = true) {
      if ((await this.#others(own, poolId, watch)).length === 0) {
        return true;
      }
      // While it waits it is in nobody's way.
      await this.#remove(own);
      if (!waited) {
        onWait();
      }
      do {
        // Two that have got in each other's way don't do so again.
        await this.clock.pause(lookEvery * (1 + Math.random()), signal);
      } while ((await this.#others(own, poolId, watch)).length > 0);
    }
    return false;
  }

  async #claim(own: string): Promise<boolean> {
    const owner = { pid: process.pid, host: hostname(), process: thisProcess };
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(own, JSON.stringify(owner), { flag: 'wx' });
      return true;
    } catch (error) {
      this.onFailure('Locking a user pool', error);
      await this.#remove(own);
      return false;
    }
  }

  /** The claims of others that live. Those of the dead are removed. */
  async #others(own: string, poolId: string, watch: Watch): Promise<Claim[]> {
    const living: Claim[] = [];
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      if (path === own || !name.startsWith(prefixOf(poolId)) || !name.endsWith('.lock')) {
        continue;
      }
      const claim = await claimAt(path);
      if (claim === 'dead' || (claim && watch.isDead(claim))) {
        await this.#remove(path);
      } else if (claim) {
        living.push(claim);
      }
    }
    return living;
  }

  #beat(own: string): void {
    const now = new Date();
    utimes(own, now, now).catch((error: unknown) => {
      if (!hasCode(error, 'ENOENT')) {
        this.onFailure('Holding the lock of a user pool', error);
      }
    });
  }

  /** A file that can't be removed is nobody's any more once this process has ended. */
  async #remove(path: string): Promise<void> {
    try {
      await rm(path, { force: true });
    } catch (error) {
      this.onFailure('Unlocking a user pool', error);
    }
  }
}

/** Counts how often claims were looked at without a sign of life. */
class Watch {
  readonly #seen = new Map<string, { beat: number; looks: number }>();

  isDead({ path, beat }: Claim): boolean {
    const seen = this.#seen.get(path);
    const looks = seen?.beat === beat ? seen.looks + 1 : 0;
    this.#seen.set(path, { beat, looks });
    return looks >= looksWithoutBeat;
  }
}

/**
 * What a file says; undefined where it is gone. One that is still being written, or can't be read, as Windows has it while
 * it is being removed, may be anybody's.
 */
async function claimAt(path: string): Promise<Claim | 'dead' | undefined> {
  try {
    const { mtimeMs } = await stat(path);
    return hasEnded(await readFile(path, 'utf8')) ? 'dead' : { path, beat: mtimeMs };
  } catch (error) {
    return hasCode(error, 'ENOENT') ? undefined : { path, beat: 0 };
  }
}

/** Whether the process that has written a claim is known to have ended. Of another machine's nothing is known. */
function hasEnded(text: string): boolean {
  const owner: unknown = parsed(text);
  if (typeof owner !== 'object' || owner === null || !('pid' in owner && 'host' in owner)) {
    return false;
  }
  const { pid, host } = owner;
  if (typeof pid !== 'number' || host !== hostname()) {
    return false;
  }
  return pid === process.pid
    ? !('process' in owner && owner.process === thisProcess)
    : !isRunning(pid);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user is there too.
    return !hasCode(error, 'ESRCH');
  }
}

/** A pool's id as the beginning of a file's name, whatever is in it. */
function prefixOf(poolId: string): string {
  return `${encodeURIComponent(poolId)}.`;
}
