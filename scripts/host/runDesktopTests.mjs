// Runs VS Code's desktop application with the options given as JSON; started by desktop.mjs.
import { TestRunFailedError, runTests } from '@vscode/test-electron';

try {
  await runTests(JSON.parse(process.argv[2] ?? ''));
} catch (error) {
  if (!(error instanceof TestRunFailedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
