// Runs the unit tests of the core for Stryker, again and again in one process. Stryker's own runner
// knows mocha 12 only from Stryker 10 on, which needs Node.js 22.
import { join } from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import Mocha from 'mocha';

/** @typedef {import('@stryker-mutator/api/test-runner').DryRunResult} DryRunResult */
/** @typedef {import('@stryker-mutator/api/test-runner').TestResult} TestResult */
/** @typedef {import('@stryker-mutator/api/test-runner').TestRunner} TestRunner */

/**
 * The quick ones first, since the first test that fails decides. Not among them are the tests that
 * take time (instrumented code is slower) and those that compare with other checkers: a mutant
 * ought to fall to a case that names what it breaks.
 */
const files = [
  ...['proof/verdicts', 'core/rules', 'core/schema', 'proof/limits', 'proof/requests'],
  ...['core/settings', 'core/smsSegments', 'core/editMembers', 'core/review', 'reviewText'],
  ...['core/codeActions', 'core/fullReplacement', 'core/outline', 'core/rewriteMembers'],
  ...['core/possibleCause', 'core/newerParts', 'core/readConfig', 'core/reviewNotes'],
  ...['core/secrets', 'core/changedMembers', 'core/visibleText', 'core/poolFacts', 'reviewDangers'],
  ...['core/modeAndFactors'],
  ...['core/completion', 'core/hover', 'documentation', 'core/pullConfig', 'core/cliCommand'],
];

/**
 * What instrumented code and Stryker tell each other: the mutant that is on, and what was reached.
 * @type {import('@stryker-mutator/api/core').InstrumenterContext}
 */
const context = sharedContext();

/** @implements {TestRunner} */
class MochaRunner {
  static inject = /** @type {const} */ ([]);

  // The base of all reporters prints nothing; Stryker watches the time.
  #mocha = new Mocha({ ui: 'bdd', timeout: 0, reporter: Mocha.reporters.Base });

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    this.#mocha.cleanReferencesAfterRun(false);
    for (const file of files)
      this.#mocha.addFile(join(process.cwd(), 'out/test/unit', `${file}.test.js`));
    await this.#mocha.loadFilesAsync();
  }

  /** @param {import('@stryker-mutator/api/test-runner').DryRunOptions} options */
  async dryRun({ disableBail }) {
    const result = await this.#run(!disableBail);
    const { mutantCoverage } = context;
    return result.status === DryRunStatus.Complete && mutantCoverage
      ? { ...result, mutantCoverage }
      : result;
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options */
  async mutantRun({ activeMutant, disableBail, hitLimit, testFilter }) {
    const hitCount = hitLimit === undefined ? undefined : 0;
    Object.assign(context, { activeMutant: activeMutant.id, hitLimit, hitCount });
    const wanted = testFilter && new Set(testFilter);
    return toMutantRunResult(await this.#run(!disableBail, wanted));
  }

  /**
   * @param {boolean} bail whether to stop at the first failure
   * @param {Set<string>} [wanted] the tests to run, by their full titles
   * @returns {Promise<DryRunResult>}
   */
  async #run(bail, wanted) {
    /** @type {TestResult[]} */
    const tests = [];
    this.#mocha.grep(wanted ? exactly(wanted) : /^/);
    await new Promise((resolve) => {
      const runner = this.#mocha.run(resolve);
      runner.on('test', (test) => {
        context.currentTestId = test.fullTitle();
      });
      /** @type {(test: Mocha.Test, failureMessage?: string) => void} */
      const note = (test, failureMessage) => {
        const id = test.fullTitle();
        const common = { id, name: id, timeSpentMs: test.duration ?? 0 };
        tests.push(
          failureMessage === undefined
            ? { ...common, status: TestStatus.Success }
            : { ...common, status: TestStatus.Failed, failureMessage },
        );
      };
      runner.on('pass', (test) => {
        note(test);
      });
      runner.on('fail', (test, error) => {
        note(test, error instanceof Error ? error.message : String(error));
        if (bail) runner.abort();
      });
    });
    return (
      determineHitLimitReached(context.hitCount, context.hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests,
      }
    );
  }
}

/** @param {Set<string>} titles */
function exactly(titles) {
  const escaped = [...titles].map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^(?:${escaped.join('|')})$`);
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'mocha-12', MochaRunner)];

function sharedContext() {
  const name = INSTRUMENTER_CONSTANTS.NAMESPACE;
  Reflect.set(globalThis, name, Reflect.get(globalThis, name) ?? {});
  return Reflect.get(globalThis, name);
}
