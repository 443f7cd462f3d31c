// What the console shows of a test run: a line for each check and each test file, failures in full, and at
// the end what was done, what was not, and `N passed, N failed`.
import { errorText } from '../host/cleanup.mjs';

/** @typedef {import('./suite.mjs').FileResult} FileResult */
/** @typedef {{ passed: number, failed: number }} Counts */

export class Report {
  /** @type {Counts} */
  #counts = { passed: 0, failed: 0 };
  /** @type {string[]} */
  #summary = [];

  /**
   * A step that passes or fails as a whole, and counts as one test.
   * @param {string} name
   * @param {() => Promise<unknown>} work one that throws has failed
   * @returns {Promise<boolean>} whether it has passed
   */
  async check(name, work) {
    const begin = performance.now();
    try {
      await work();
      this.#counts.passed++;
      this.#end(name, `passed in ${secondsSince(begin)} s`);
      return true;
    } catch (error) {
      this.#counts.failed++;
      console.log(indented(errorText(error)));
      this.#end(name, `FAILED in ${secondsSince(begin)} s`);
      return false;
    }
  }

  /**
   * One test file, at its end.
   * @param {string} suite
   * @param {FileResult} result
   */
  file(suite, { name, passed, failed, skipped, seconds }) {
    this.#counts.passed += passed.length;
    this.#counts.failed += failed.length;
    if (passed.length + failed.length + skipped.length === 0) return;
    const counts = [
      `${passed.length} passed`,
      ...(failed.length > 0 ? [`${failed.length} FAILED`] : []),
      ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
    ].join(', ');
    console.log(`${suite.padEnd(9)} ${name.padEnd(28)} ${counts}, ${seconds.toFixed(1)} s`);
    for (const title of skipped) console.log(`  ${title}`);
    for (const failure of failed) console.log(`${indented(failure)}\n`);
  }

  /**
   * The end of a suite.
   * @param {string} suite
   * @param {readonly FileResult[]} results
   * @param {number} begin by performance.now()
   * @param {string} logFile where the rest of what it printed is
   */
  suite(suite, results, begin, logFile) {
    const count = (/** @type {'passed' | 'failed' | 'skipped'} */ what) =>
      results.reduce((total, result) => total + result[what].length, 0);
    const [passed, failed, skipped] = [count('passed'), count('failed'), count('skipped')];
    if (passed + failed === 0) {
      this.#counts.failed++;
      console.log(`${suite}: no test was run.`);
    }
    this.#end(
      `${suite} tests`,
      `${passed} passed, ${failed} failed, ${skipped} skipped in ${secondsSince(begin)} s; other output: ${logFile}`,
    );
  }

  /**
   * A step that could not be done.
   * @param {string} name
   * @param {string} why
   */
  failed(name, why) {
    this.#counts.failed++;
    this.#end(name, `FAILED: ${why}`);
  }

  /**
   * A step that is not done.
   * @param {string} name
   * @param {string} why
   */
  notRun(name, why) {
    this.#summary.push(`${name}: not run, because ${why}`);
  }

  /** @param {string} name @param {string} what */
  #end(name, what) {
    console.log(`== ${name}: ${what}`);
    this.#summary.push(`${name}: ${what}`);
  }

  /** Prints the end of the report, and sets the exit code. */
  finish() {
    console.log(['', ...this.#summary].join('\n'));
    console.log(`${this.#counts.passed} passed, ${this.#counts.failed} failed`);
    if (this.#counts.failed > 0) process.exitCode = 1;
  }
}

/** @param {number} begin */
const secondsSince = (begin) => ((performance.now() - begin) / 1000).toFixed(1);

/** @param {string} text */
const indented = (text) => text.replaceAll(/^/gm, '    ');
