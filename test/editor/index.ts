/** The entry that VS Code calls in its extension host to run the editor tests. */
import * as vscode from 'vscode';
import { runSuite } from '../mocha';

/** Runs the editor tests and rejects when one has failed. The caller names the results file. */
export async function run(): Promise<void> {
  const resultsFile = process.env['COGNITO_MFA_TEST_RESULTS'];
  if (!resultsFile) throw new Error('COGNITO_MFA_TEST_RESULTS is not set.');
  // scripts/host/browser.mjs prints from this line on.
  console.log(`Tests in VS Code ${vscode.version}`);
  const { failed } = await runSuite('editor', resultsFile);
  if (failed > 0) throw new Error(`${failed} editor tests failed.`);
}
