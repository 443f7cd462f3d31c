// `npm run screenshots`: draws the pictures of the documentation from the extension as it is.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './host/cleanup.mjs';
import { openWorkbench } from './host/drive.mjs';
import { localAwsEnvironment, temporaryFolder } from './host/environment.mjs';
import { startLocalPool } from './host/localPool.mjs';
import { root } from './host/paths.mjs';
import { buildExtension, compileTests, installDependencies } from './host/prepare.mjs';
import { prepareSample } from './host/sample.mjs';

const images = join(root, 'docs/images');

await runCommand(async (cleanup) => {
  await installDependencies(cleanup);
  await Promise.all([buildExtension(cleanup), compileTests(cleanup)]);
  const base = temporaryFolder(cleanup);
  const folder = join(base, 'sample-workspace');
  const pool = await startLocalPool(cleanup, 0);
  prepareSample(folder, pool.url);
  mkdirSync(images, { recursive: true });
  const workbench = await openWorkbench(cleanup, {
    folder,
    env: localAwsEnvironment(base),
    settings: { 'workbench.colorTheme': 'Default Light Modern', 'editor.minimap.enabled': false },
  });
  await problems(workbench);
  await completion(workbench, folder);
  await review(workbench);
});

/** @typedef {import('./host/drive.mjs').Workbench} Workbench */

/**
 * A file with mistakes, and the list of them.
 * @param {Workbench} workbench
 */
async function problems(workbench) {
  await workbench.openFile('broken.mfa.json');
  await workbench.see('.squiggly-error');
  await workbench.runCommand('Problems: Focus on Problems View');
  await workbench.see('.markers-panel .monaco-list-row');
  await save(workbench, 'problems');
  await workbench.runCommand('View: Toggle Panel Visibility');
}

/**
 * The members that may stand at the cursor, with the documentation of one.
 * @param {Workbench} workbench
 * @param {string} folder
 */
async function completion(workbench, folder) {
  const name = 'staff.mfa.json';
  await workbench.openFile(name);
  await workbench.goToEndOf(join(folder, name), '"MfaConfiguration"');
  await workbench.press('Enter');
  await workbench.openSuggestions('EmailMfaConfiguration');
  await save(workbench, 'completion');
  await workbench.press('Escape');
  await workbench.runCommand('File: Revert File');
}

/**
 * What an apply would change, before anything is sent.
 * @param {Workbench} workbench
 */
async function review(workbench) {
  await workbench.openFile('customers.mfa.json');
  await workbench.runCommand('Cognito MFA: Apply to User Pool');
  await workbench.see('.monaco-dialog-box');
  await save(workbench, 'review');
}

/**
 * @param {Workbench} workbench
 * @param {string} name
 */
async function save(workbench, name) {
  const path = join(images, `${name}.png`);
  await workbench.screenshot(path);
  console.log(`Wrote ${path}`);
}
