// `npm test`: every check and every test of the project, from a fresh checkout.
// Ends with the line `N passed, N failed`. The same run is what the continuous integration does.
// `npm test -- unit protocol editor --grep TEXT` runs only those suites, after compiling and building,
// and only the tests with TEXT in their name.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { errorText, withCleanup } from './host/cleanup.mjs';
import { temporaryFolder } from './host/environment.mjs';
import { bin, root } from './host/paths.mjs';
import { installDependencies } from './host/prepare.mjs';
import { run } from './host/process.mjs';

/** @typedef {import('./host/cleanup.mjs').Cleanup} Cleanup */
/** @typedef {{ passed: number, failed: number }} Counts */

/** Programs that pass or fail as a whole. */
const checks = [
  { name: 'Type check', args: [bin.tsc, '-b'] },
  { name: 'Lint', args: ['scripts/lint.mjs'] },
  { name: 'Format check', args: [bin.prettier, '--check', '--log-level', 'warn', '.'] },
  { name: 'Build', args: ['scripts/build.mjs'] },
];

const { positionals: only, values: options } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: 'string' } },
});
if (options.grep !== undefined) process.env['COGNITO_MFA_TEST_GREP'] = options.grep;

/** @param {string} suite */
const wanted = (suite) => only.length === 0 || only.includes(suite);

await withCleanup(async (cleanup) => {
  const counts = { passed: 0, failed: 0 };
  /** @param {string} name @param {() => Promise<Counts>} work */
  const step = async (name, work) => {
    const { passed, failed } = await runStep(name, work);
    counts.passed += passed;
    counts.failed += failed;
    return failed === 0;
  };
  try {
    if (await step('Installation', () => whole(installDependencies(cleanup)))) {
      await runAll(cleanup, step);
    }
  } finally {
    await cleanup.close();
    console.log(`${counts.passed} passed, ${counts.failed} failed`);
    if (counts.failed > 0) process.exitCode = 1;
  }
});

/**
 * @param {Cleanup} cleanup
 * @param {(name: string, work: () => Promise<Counts>) => Promise<boolean>} step
 */
async function runAll(cleanup, step) {
  let built = false;
  const needed = only.length === 0 ? checks : checks.filter(({ name }) => isNeeded(name));
  for (const { name, args } of needed) {
    built = await step(name, () => whole(run(cleanup, process.execPath, args)));
  }
  if (wanted('unit')) await step('Unit tests', () => mochaTests(cleanup, 'unit'));
  if (wanted('protocol')) await step('Protocol tests', () => mochaTests(cleanup, 'protocol'));
  if (!wanted('editor')) return;
  await step('Editor tests', async () => {
    if (!built) throw new Error('Not run, because the build failed.');
    // Not before now: it needs the dependencies.
    const { runEditorTests } = await import('./host/editorTests.mjs');
    return readSummary(await runEditorTests(cleanup));
  });
}

/**
 * What the tests themselves can't do without.
 * @param {string} name
 */
function isNeeded(name) {
  return name === 'Type check' || name === 'Build';
}

/**
 * @param {string} name
 * @param {() => Promise<Counts>} work one that throws has failed once
 * @returns {Promise<Counts>}
 */
async function runStep(name, work) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  /** @type {Counts} */
  let counts;
  try {
    counts = await work();
  } catch (error) {
    console.error(errorText(error));
    counts = { passed: 0, failed: 1 };
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return counts;
}

/**
 * A step that passes or fails as a whole.
 * @param {Promise<void>} work
 * @returns {Promise<Counts>}
 */
async function whole(work) {
  await work;
  return { passed: 1, failed: 0 };
}

/**
 * @param {Cleanup} cleanup
 * @param {string} suite the folder under test/
 * @returns {Promise<Counts>}
 */
async function mochaTests(cleanup, suite) {
  const resultsFile = join(temporaryFolder(cleanup), 'results.json');
  const script = join(root, 'out/test/main.js');
  /** @type {unknown} */
  let problem;
  try {
    await run(cleanup, process.execPath, [script, suite, resultsFile]);
  } catch (error) {
    problem = error;
  }
  // A failed test fails the process too, but a process can also fail without one.
  if (!existsSync(resultsFile)) throw problem;
  const counts = readSummary(readFileSync(resultsFile, 'utf8'));
  if (problem && counts.failed === 0) throw problem;
  return counts;
}

/**
 * @param {string} text what test/mocha.ts has written
 * @returns {Counts} a suite without a single test that ran has failed
 */
function readSummary(text) {
  const { passed, failed } = JSON.parse(text);
  if (passed + failed === 0) throw new Error('No test was run.');
  return { passed, failed };
}
