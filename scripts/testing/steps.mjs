// The steps of a test run: what needs what, and what is done beside what.
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { errorText } from '../host/cleanup.mjs';
import { bin, root } from '../host/paths.mjs';
import { run } from '../host/process.mjs';
import { Lanes } from './lanes.mjs';
import { nodeWorker } from './nodeWorker.mjs';
import { SuiteRun } from './suite.mjs';

/** @typedef {import('../host/cleanup.mjs').Cleanup} Cleanup */
/** @typedef {import('./files.mjs').Suite} Suite */
/** @typedef {import('./report.mjs').Report} Report */
/** @typedef {import('./suite.mjs').FileResult} FileResult */
/** @typedef {import('./suite.mjs').StartWorker} StartWorker */
/** @typedef {import('./suite.mjs').TestFile} TestFile */
/**
 * @typedef {object} Options
 * @property {number} jobs how many checks or workers run at once, and how many editors beside them
 * @property {boolean} everything whether the checks run that no test needs
 * @property {string} [grep] only tests with this text in their names
 */
/** @typedef {{ name: string, args: string[] }} Check a program of Node's that passes or fails as a whole */

const logs = join(root, 'out/logs');

/** A worker in which no test ends for this long, in milliseconds, is stopped. */
const stallMs = 120_000;

/** @type {Check[]} */
const otherChecks = [
  { name: 'Lint', args: ['scripts/lint.mjs'] },
  { name: 'Format check', args: [bin.oxfmt, '--check'] },
];

/**
 * @param {Suite[]} suites
 * @param {boolean} everything
 * @returns {Check[]} without which no test can run: the unit tests run what the compiler makes, the others the bundles
 */
function neededChecks(suites, everything) {
  const bundles = suites.some((suite) => suite !== 'unit');
  return [
    { name: 'Type check', args: [bin.tsc, '-b', ...(everything ? [] : ['test'])] },
    ...(bundles ? [{ name: 'Build', args: ['scripts/build.mjs'] }] : []),
  ];
}

/**
 * Runs the checks and the tests, as many at once as there are jobs.
 * @param {Cleanup} cleanup
 * @param {Report} report
 * @param {Map<Suite, TestFile[]>} tests
 * @param {Options} options
 */
export async function runSteps(cleanup, report, tests, options) {
  rmSync(logs, { recursive: true, force: true });
  mkdirSync(logs, { recursive: true });
  const suites = [...tests.keys()];
  const lanes = new Lanes(options.jobs);
  // An editor and its window wait for each other half of the time: what needs none is done beside them.
  const editorLanes = options.jobs > 1 ? new Lanes(options.jobs) : lanes;
  /** @param {Check} check */
  const check = ({ name, args }) =>
    lanes.run(() =>
      report.check(name, () => run(cleanup, process.execPath, args, { quiet: true })),
    );
  const prepared = [...tests].map(([suite, files]) => {
    const ready = workersFor(cleanup, suite);
    // It gets ready while other things are done; where it can't, that is told when it is needed.
    ready.catch(() => undefined);
    return { suite, files, ready };
  });
  const needed = neededChecks(suites, options.everything).map(check);
  const others = options.everything ? otherChecks.map(check) : [];
  if ((await Promise.all(needed)).includes(false)) {
    for (const suite of suites) report.notRun(`${suite} tests`, 'a check that they need failed.');
    await Promise.all(others);
    return;
  }
  const runs = prepared.map((suite) => {
    const own = suite.suite === 'editor' ? editorLanes : lanes;
    return runSuite(cleanup, report, { ...suite, lanes: own, ...options });
  });
  await Promise.all([...others, ...runs]);
}

/**
 * Runs the files of a suite in as many workers as there are jobs.
 * @param {Cleanup} cleanup
 * @param {Report} report
 * @param {Options & { suite: Suite, files: TestFile[], lanes: Lanes, ready: Promise<StartWorker> }} options
 *   `ready`: what starts a worker
 */
async function runSuite(cleanup, report, { suite, files, lanes, ready, jobs, grep }) {
  const suiteRun = new SuiteRun(cleanup, files, {
    stallMs,
    ...(grep !== undefined && { grep }),
    onFile: (result) => {
      report.file(suite, result);
      logTimes(suite, result);
    },
  });
  /** @type {StartWorker} */
  let start;
  try {
    start = await ready;
  } catch (error) {
    report.failed(`${suite} tests`, errorText(error));
    return;
  }
  let begin = 0;
  const workers = Array.from({ length: Math.min(jobs, files.length) }, () =>
    lanes.run(async () => {
      begin ||= performance.now();
      if (suiteRun.hasFiles) await suiteRun.runWorker(start);
    }),
  );
  await Promise.all(workers);
  suiteRun.finish();
  report.suite(suite, suiteRun.results, begin, relative(root, logFile(suite)));
}

/**
 * Writes to the log of the suite how long each test took.
 * @param {Suite} suite
 * @param {FileResult} result
 */
function logTimes(suite, { name, passed }) {
  const lines = passed.map(({ title, milliseconds }) => `${name}: ${milliseconds} ms: ${title}\n`);
  appendFileSync(logFile(suite), lines.join(''));
}

/** @param {string} suite */
const logFile = (suite) => join(logs, `${suite}.log`);

/**
 * @param {Cleanup} cleanup
 * @param {Suite} suite
 * @returns {Promise<StartWorker>}
 */
async function workersFor(cleanup, suite) {
  if (suite !== 'editor') return nodeWorker(cleanup, logFile(suite));
  // Not before now: it needs the dependencies.
  const { prepareEditor } = await import('../host/editorTests.mjs');
  return prepareEditor(cleanup, logFile(suite));
}
