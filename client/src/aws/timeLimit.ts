/** The time that a call has for all its attempts. Looking for credentials can take a user longer. */
export class TimeLimit {
  private readonly aborter = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  readonly signal: AbortSignal = this.aborter.signal;
  /** What the last attempt has failed with, while the next one is waited for. */
  refusal: unknown;

  constructor(private readonly milliseconds: number) {}

  start(): void {
    this.timer ??= setTimeout(() => {
      this.aborter.abort();
    }, this.milliseconds);
  }

  clear(): void {
    clearTimeout(this.timer);
  }
}

/**
 * Ends when the signal does, whatever the work is at: the SDK heeds a signal once it sends, but not
 * while it looks for credentials, which can be a program that waits for its user.
 */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const listening = new AbortController();
  const aborted = new Promise<never>((_resolve, reject) => {
    const stop = (): void => {
      reject(cancellation());
    };
    if (signal.aborted) {
      stop();
    }
    signal.addEventListener('abort', stop, { once: true, signal: listening.signal });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    listening.abort();
  }
}

/** What a call that the user has stopped fails with. */
export function cancellation(): Error {
  return new DOMException('The call was cancelled.', 'AbortError');
}

/** What a call fails with whose time is over. */
export function timeout(): Error {
  return new DOMException('The time for all attempts is over.', 'TimeoutError');
}
