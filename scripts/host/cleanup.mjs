// What a command has started or made, and the guarantee that it is gone when the command ends.

/** @typedef {() => void | Promise<void>} Task */

/** The clean-up tasks of one command, run last in, first out. */
export class Cleanup {
  /** @type {Set<Task>} */
  #tasks = new Set();
  /** @type {Promise<void> | undefined} */
  #closing;

  /**
   * Adds a task; one that comes after the end has begun runs at once.
   * @param {Task} task
   * @returns {() => void} takes the task away again
   */
  add(task) {
    if (this.#closing) void runTask(task);
    else this.#tasks.add(task);
    return () => this.#tasks.delete(task);
  }

  /** Runs all tasks, once. A task that fails is reported and stops no other. */
  close() {
    this.#closing ??= this.#runAll();
    return this.#closing;
  }

  async #runAll() {
    for (const task of [...this.#tasks].reverse()) await runTask(task);
  }
}

/** @param {Task} task */
async function runTask(task) {
  try {
    await task();
  } catch (error) {
    console.error('Could not clean up:', error);
  }
}

/**
 * Runs a command's work and cleans up after it: at its end, when it throws, and on Ctrl-C (exit code 130)
 * or a polite kill (143).
 * @param {(cleanup: Cleanup) => Promise<void>} work
 */
export async function withCleanup(work) {
  const cleanup = new Cleanup();
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, () => void cleanup.close().finally(() => process.exit(code)));
  }
  try {
    await work(cleanup);
  } finally {
    await cleanup.close();
  }
}

/**
 * Runs the whole of a command: a failure is told in one line and gives exit code 1.
 * @param {(cleanup: Cleanup) => Promise<void>} work
 */
export async function runCommand(work) {
  try {
    await withCleanup(work);
  } catch (error) {
    console.error(errorText(error));
    process.exitCode = 1;
  }
}

/**
 * The message of whatever was thrown.
 * @param {unknown} error
 */
export const errorText = (error) => (error instanceof Error ? error.message : String(error));
