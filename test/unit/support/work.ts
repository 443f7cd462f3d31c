import assert from 'node:assert/strict';
import { parseTree } from 'jsonc-parser';

/**
 * Bounds on work, not on time: what is measured is compared with a yardstick that runs right beside it, so
 * that a machine may be as slow or as busy as it likes. One yardstick is what it takes to parse an ordinary
 * JSON text of 20,000 characters.
 */
const ordinary = JSON.stringify(
  Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [`member ${index}`, 'a'.repeat(24)]),
  ),
);

/** How often work that seems too much is measured again. The least counts: noise only adds to it. */
const tries = 8;

/** The milliseconds that `work` takes: of the clock or of this process, where others run beside it. */
async function timeOf(work: () => unknown): Promise<number> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

/**
 * The work that `work` makes, in yardsticks.
 *
 * @param limit less than that is not measured again
 */
export async function yardsticksOf(work: () => unknown, limit: number): Promise<number> {
  let least = Infinity;
  for (let attempt = 0; attempt < tries && least > limit; attempt += 1) {
    const time = await timeOf(work);
    const yardstick = await timeOf(() => parseTree(ordinary));
    least = Math.min(least, time / yardstick);
  }
  return least;
}

/** Asserts that `work` takes no more than so many yardsticks. */
export async function assertLittleWork(
  work: () => unknown,
  limit: number,
  what = 'it',
): Promise<void> {
  const yardsticks = await yardsticksOf(work, limit);
  assert.ok(yardsticks <= limit, `${what} takes ${yardsticks.toFixed(0)} yardsticks`);
}
