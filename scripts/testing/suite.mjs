// One run of a suite: its files, shared out between workers, and what became of each test.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorText } from '../host/cleanup.mjs';
import { temporaryFolder } from '../host/environment.mjs';
import { Progress } from './progress.mjs';

/** @typedef {import('../host/cleanup.mjs').Cleanup} Cleanup */
/** @typedef {import('./progress.mjs').TestEvent} TestEvent */
/** @typedef {{ name: string, path: string }} TestFile a file by its name in reports, and the path of what runs */
/**
 * @typedef {object} Worker a process that runs test files; see test/runner/work.ts
 * @property {Promise<unknown>} done settles when it has ended; rejects when it could not do its work
 * @property {() => Promise<void>} stop
 */
/** @typedef {(env: Record<string, string>) => Promise<Worker>} StartWorker `env`: what tells the worker what to do */
/**
 * @typedef {object} FileResult what became of the tests of one file
 * @property {string} name
 * @property {{ title: string, milliseconds: number }[]} passed the tests that have passed
 * @property {string[]} failed the titles of the others, each with what is wrong
 * @property {string[]} skipped titles with the reason
 * @property {number} seconds
 */
/**
 * @typedef {object} SuiteOptions
 * @property {number} stallMs a worker in which no test ends for this long is stopped
 * @property {string} [grep] only tests with this text in their names
 * @property {(result: FileResult) => void} onFile called at the end of each file
 */

/** How often the progress is looked at, in milliseconds. */
const pollMs = 100;
/** A worker that hasn't begun a file after this long, in milliseconds, never will. */
const startMs = 120_000;

export class SuiteRun {
  /** @type {FileResult[]} */
  results = [];
  #folder;
  #files;
  #options;
  #workers = 0;

  /**
   * @param {Cleanup} cleanup
   * @param {TestFile[]} files in the order in which they are to begin
   * @param {SuiteOptions} options
   */
  constructor(cleanup, files, options) {
    this.#files = files;
    this.#options = options;
    this.#folder = temporaryFolder(cleanup);
    mkdirSync(join(this.#folder, 'claims'));
    writeFileSync(join(this.#folder, 'files.txt'), files.map(({ path }) => path).join('\n'));
  }

  /** Whether a worker would find something to do. */
  get hasFiles() {
    return this.#claimed() < this.#files.length;
  }

  #claimed() {
    return readdirSync(join(this.#folder, 'claims')).length;
  }

  /**
   * Lets one worker run files until none is left, it is lost, or no test ends for too long.
   * @param {StartWorker} start
   */
  async runWorker(start) {
    const path = join(this.#folder, `progress-${this.#workers++}.jsonl`);
    const { stallMs, grep } = this.#options;
    const watch = new WorkerWatch(new Progress(path), this.#files, (result) => this.#add(result));
    try {
      const worker = await start({
        COGNITO_MFA_TEST_RUN: this.#folder,
        COGNITO_MFA_TEST_PROGRESS: path,
        COGNITO_MFA_TEST_STALL: String(stallMs),
        ...(grep !== undefined && { COGNITO_MFA_TEST_GREP: grep }),
      });
      await watch.untilEnd(worker, stallMs).finally(() => worker.stop());
    } catch (error) {
      watch.fail(errorText(error));
    }
  }

  /** Tells of the files that nobody has run, once all workers have ended. */
  finish() {
    const claimed = this.#claimed();
    const left = this.#files.slice(claimed).map(({ name }) => name);
    if (left.length > 0)
      this.#add(failedFile(`${left.length} files`, `Not run: ${left.join(', ')}`));
  }

  /** @param {FileResult} result */
  #add(result) {
    this.results.push(result);
    this.#options.onFile(result);
  }
}

/** Sees what one worker does, and when it does nothing any more. */
class WorkerWatch {
  #progress;
  #names;
  #onFile;
  /** @type {FileResult | undefined} */
  #file;
  #fileBegin = 0;
  #running = '';
  #lastEnd = performance.now();
  #begun = false;
  #done = false;

  /**
   * @param {Progress} progress
   * @param {TestFile[]} files
   * @param {(result: FileResult) => void} onFile
   */
  constructor(progress, files, onFile) {
    this.#progress = progress;
    this.#names = new Map(files.map(({ name, path }) => [path, name]));
    this.#onFile = onFile;
  }

  /**
   * Waits until a worker has done its work.
   * @param {Worker} worker
   * @param {number} stallMs
   * @returns {Promise<void>} rejects when it is lost, or no test has ended for too long
   */
  async untilEnd({ done }, stallMs) {
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    /** @type {Promise<never>} */
    const stalled = new Promise((_, reject) => {
      const look = () => {
        this.#read();
        // Mocha gives up a test at the same limit, and goes on; what it can't end is ended here.
        const limit = this.#begun ? stallMs * 1.1 : startMs;
        if (performance.now() - this.#lastEnd < limit) timer = setTimeout(look, pollMs);
        else
          reject(new Error(`It was stopped: no test has ended for ${Math.round(limit / 1000)} s.`));
      };
      look();
    });
    try {
      await Promise.race([done, stalled]);
    } finally {
      clearTimeout(timer);
      this.#read();
    }
    if (!this.#done) throw new Error('Its process ended before the tests had.');
  }

  /**
   * Counts the loss of the worker as one failure, of the test that was running.
   * @param {string} why
   */
  fail(why) {
    this.#file ??= emptyFile('(no file)');
    this.#addFailure(this.#running || 'No test', `${why} The tests behind it were not run.`);
    this.#endFile();
  }

  #read() {
    for (const event of this.#progress.read()) this.#take(event);
  }

  /** @param {TestEvent} event */
  #take(event) {
    if (event.kind !== 'begun') this.#lastEnd = performance.now();
    if (event.kind === 'file') this.#beginFile(event.path);
    else if (event.kind === 'fileEnded') this.#endFile();
    else if (event.kind === 'begun') this.#running = event.title;
    else if (event.kind === 'failed') this.#addFailure(event.title, event.text);
    else if (event.kind === 'passed') {
      const { title, milliseconds } = event;
      this.#file?.passed.push({ title, milliseconds });
    } else if (event.kind === 'skipped') this.#file?.skipped.push(event.title);
    else if (event.kind === 'done') this.#done = true;
  }

  /** @param {string} path */
  #beginFile(path) {
    this.#file = emptyFile(this.#names.get(path) ?? path);
    this.#fileBegin = performance.now();
    this.#running = '';
    this.#begun = true;
  }

  /** @param {string} title @param {string} text */
  #addFailure(title, text) {
    this.#file?.failed.push(`${title}\n${text}`);
  }

  #endFile() {
    if (!this.#file) return;
    this.#onFile({ ...this.#file, seconds: (performance.now() - this.#fileBegin) / 1000 });
    this.#file = undefined;
  }
}

/** @param {string} name @returns {FileResult} */
const emptyFile = (name) => ({
  ...{ name, passed: [], failed: [], skipped: [], seconds: 0 },
});

/** @param {string} name @param {string} failure @returns {FileResult} */
const failedFile = (name, failure) => ({ ...emptyFile(name), failed: [failure] });
