/** Runs a suite in Node: `node out/test/main.js unit results.json`. Exits with 1 if a test failed. */
import { runSuite } from './mocha';

const [, , suite, resultsFile] = process.argv;

async function main(): Promise<void> {
  if (!suite || !resultsFile) throw new Error('Name the suite and the results file.');
  const { failed } = await runSuite(suite, resultsFile);
  if (failed > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
