// `npm test`: every check and every test of the project, from a fresh checkout.
// Ends with the line `N passed, N failed`. The same run is what the continuous integration does.
//
//   npm test -- unit protocol                 only those suites, and only what they need
//   npm test -- test/unit/core/hover.test.ts  one file; so does `unit/core/hover`
//   npm test -- editor --grep Apply           only the tests with that text in their name
//   npm test -- --jobs 1                      nothing beside anything else; 2, and 2 editors, unless told
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { errorText, withCleanup } from './host/cleanup.mjs';
import { installDependencies } from './host/prepare.mjs';
import { selectTests } from './testing/files.mjs';
import { Report } from './testing/report.mjs';
import { runSteps } from './testing/steps.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: 'string' }, jobs: { type: 'string' } },
});

await withCleanup(async (cleanup) => {
  const report = new Report();
  try {
    const tests = selectTests(positionals);
    if (await report.check('Installation', () => installDependencies(cleanup))) {
      await runSteps(cleanup, report, tests, {
        jobs: jobsFrom(values.jobs),
        everything: positionals.length === 0,
        ...(values.grep !== undefined && { grep: values.grep }),
      });
    } else report.notRun('Everything else', 'the dependencies could not be installed.');
  } catch (error) {
    report.failed('Tests', errorText(error));
  } finally {
    await cleanup.close();
    report.finish();
  }
});

/** @param {string | undefined} text */
function jobsFrom(text) {
  const jobs = Number(text ?? Math.min(2, availableParallelism()));
  if (!Number.isInteger(jobs) || jobs < 1) throw new Error(`--jobs is "${text}": write a number.`);
  return jobs;
}
