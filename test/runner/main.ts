/** Runs test files in Node: `node out/test/runner/main.js`, told what to do by its environment. */
import { work } from './work';

work().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
