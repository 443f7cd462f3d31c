import { setTimeout } from 'node:timers/promises';

/** The time that goes by, for whatever waits before it tries again. The extension's tests can let it go by at once. */
export class Clock {
  #passed = 0;
  readonly #pauses = new Map<AbortController, number>();

  /** Milliseconds of a clock that never goes back. */
  now(): number {
    return performance.now() + this.#passed;
  }

  /** Waits for some milliseconds, or until the signal is aborted, with whose reason it then rejects. */
  async pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    const over = new AbortController();
    this.#pauses.set(over, this.now() + milliseconds);
    try {
      await setTimeout(milliseconds, undefined, { signal: AbortSignal.any([signal, over.signal]) });
    } catch (error) {
      signal.throwIfAborted();
      if (!over.signal.aborted) throw error;
    } finally {
      this.#pauses.delete(over);
    }
  }

  /** Has so many milliseconds go by at once, and ends the pauses that are over by then. */
  passTime(milliseconds: number): void {
    this.#passed += milliseconds;
    for (const [pause, end] of this.#pauses) {
      if (end <= this.now()) pause.abort();
    }
  }
}
