import type { Clock } from '../clock';
import { hasCode } from './fileErrors';

/** How often something is tried in all, and how long is waited between, in milliseconds. */
const tries = 5;
const pause = 100;

/**
 * Does something to a file again while another program, such as a virus scanner, has it open, which Windows refuses. Where
 * it is refused for good, that takes half a second.
 */
export async function firmly<T>(clock: Clock, work: () => Promise<T>): Promise<T> {
  const never = new AbortController().signal;
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 0 || !hasCode(error, 'EPERM', 'EACCES', 'EBUSY')) {
        throw error;
      }
      await clock.pause(pause, never);
    }
  }
}
