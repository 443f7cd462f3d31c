// The editor tests: chooses the VS Code to run them in, and gives each one that is started a workspace and a
// clean environment of its own.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepareBrowser, startBrowserTests } from './browser.mjs';
import { Cleanup, errorText } from './cleanup.mjs';
import { prepareDesktop, startDesktopTests } from './desktop.mjs';
import { localAwsEnvironment, temporaryFolder } from './environment.mjs';
import { root } from './paths.mjs';

/** @typedef {import('../testing/suite.mjs').StartWorker} StartWorker */
/**
 * @typedef {object} TestRun
 * @property {string} folder the workspace
 * @property {string} testsPath the module whose `run()` runs the tests
 * @property {NodeJS.ProcessEnv} env the environment of the extension host
 * @property {Record<string, unknown>} settings the user's
 * @property {string} logFile takes all that VS Code and the tests print
 */
/** @typedef {(cleanup: Cleanup, testRun: TestRun) => Promise<{ done: Promise<void> }>} StartHost `done` rejects when the tests could not end */

/**
 * Finds or installs a VS Code.
 * @param {Cleanup} cleanup
 * @param {string} logFile
 * @returns {Promise<StartWorker>} starts one such VS Code, which runs tests until none is left
 */
export async function prepareEditor(cleanup, logFile) {
  const start = await chooseHost(cleanup);
  return async (env) => {
    const own = new Cleanup();
    cleanup.add(() => own.close());
    const { done } = await start(own, prepareTestRun(own, env, logFile)).catch(async (error) => {
      await own.close();
      throw error;
    });
    return { done, stop: () => own.close() };
  };
}

/**
 * A fresh copy of the workspace, and an environment in which nobody's own AWS configuration is seen.
 * @param {Cleanup} cleanup
 * @param {Record<string, string>} env
 * @param {string} logFile
 * @returns {TestRun}
 */
function prepareTestRun(cleanup, env, logFile) {
  const base = temporaryFolder(cleanup);
  const folder = join(base, 'workspace');
  const home = join(base, 'home');
  cpSync(join(root, 'test/data/editor-workspace'), folder, { recursive: true });
  mkdirSync(home);
  return {
    folder,
    testsPath: join(root, 'out/test/editor/index.js'),
    env: { ...localAwsEnvironment(home), HOME: home, USERPROFILE: home, ...env },
    // The tests have many files for few user pools.
    settings: { 'cognitoMfa.rules': { 'user-pool-of-another-file': 'off' } },
    logFile,
  };
}

/**
 * Desktop VS Code where it can be had, else the browser host; COGNITO_MFA_TEST_HOST=desktop|browser decides.
 * @param {Cleanup} cleanup
 * @returns {Promise<StartHost>}
 */
async function chooseHost(cleanup) {
  const wanted = process.env['COGNITO_MFA_TEST_HOST'] ?? '';
  if (!['', 'desktop', 'browser'].includes(wanted)) {
    throw new Error(`COGNITO_MFA_TEST_HOST is "${wanted}": write desktop or browser.`);
  }
  if (wanted === 'browser') return browserHost(cleanup, 'COGNITO_MFA_TEST_HOST says so');
  try {
    const executable = await prepareDesktop();
    console.log('VS Code for the editor tests: the desktop application.');
    return (own, testRun) => startDesktopTests(own, testRun, executable);
  } catch (error) {
    if (wanted === 'desktop') throw error;
    return browserHost(cleanup, errorText(error));
  }
}

/**
 * @param {Cleanup} cleanup
 * @param {string} why
 * @returns {Promise<StartHost>}
 */
async function browserHost(cleanup, why) {
  console.log(`VS Code for the editor tests: its server in a browser without a window (${why}).`);
  const chromium = await prepareBrowser(cleanup);
  return (own, testRun) => startBrowserTests(own, testRun, chromium);
}
