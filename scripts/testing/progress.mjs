// Follows what a worker tells of the tests it runs.
import { closeSync, existsSync, openSync, readSync } from 'node:fs';

/** @typedef {import('../../test/runner/progress.js').TestEvent} TestEvent */

/** The progress file of one worker, read as it grows. */
export class Progress {
  #path;
  #offset = 0;
  #rest = '';

  /** @param {string} path it need not be there yet */
  constructor(path) {
    this.#path = path;
  }

  /**
   * What has come since the last time.
   * @returns {TestEvent[]}
   */
  read() {
    const lines = (this.#rest + this.#readOn()).split('\n');
    // A line that is still being written has no end.
    this.#rest = lines.pop() ?? '';
    return lines.map((line) => JSON.parse(line));
  }

  #readOn() {
    if (!existsSync(this.#path)) return '';
    const file = openSync(this.#path, 'r');
    try {
      const chunks = [];
      for (;;) {
        const chunk = Buffer.alloc(65_536);
        const length = readSync(file, chunk, 0, chunk.length, this.#offset);
        if (length === 0) return Buffer.concat(chunks).toString('utf8');
        this.#offset += length;
        chunks.push(chunk.subarray(0, length));
      }
    } finally {
      closeSync(file);
    }
  }
}
