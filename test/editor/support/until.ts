import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { stallMs } from '../../runner/stall';

/** How long a condition may take, in milliseconds: so long that it is named before the test counts as stalled. */
const limit = stallMs * 0.75;

/**
 * Waits until `probe` gives something other than undefined or false, and gives that. It asks again
 * every few milliseconds; a condition that never comes fails with its name.
 */
export async function until<T>(
  what: string,
  probe: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    const found = await probe();
    if (found !== undefined && found !== false) {
      return found;
    }
    assert.ok(performance.now() < end, `${what} has not come within ${limit} ms`);
    await wait(15);
  }
}
