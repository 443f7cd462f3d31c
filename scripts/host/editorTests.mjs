// The editor tests: chooses the VS Code to run them in, and gives them a workspace and a clean environment.
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowserTests } from './browser.mjs';
import { errorText } from './cleanup.mjs';
import { prepareDesktop, startDesktopTests } from './desktop.mjs';
import { localAwsEnvironment, temporaryFolder } from './environment.mjs';
import { root } from './paths.mjs';
import { within } from './process.mjs';

/** @typedef {import('./cleanup.mjs').Cleanup} Cleanup */
/**
 * @typedef {object} TestRun
 * @property {string} folder the workspace
 * @property {string} testsPath the module whose `run()` runs the tests
 * @property {string} resultsFile where that module writes its summary
 * @property {NodeJS.ProcessEnv} env the environment of the extension host
 */

/** The tests themselves, without any installing, end within this. */
const testsMs = 400_000;

/**
 * Runs the editor tests in a real VS Code.
 * @param {Cleanup} cleanup ends the VS Code
 * @returns {Promise<string>} the summary the tests wrote; rejects when they did not get to write it
 */
export async function runEditorTests(cleanup) {
  const testRun = prepareTestRun(cleanup);
  const start = await chooseHost();
  const { done, log } = await start(cleanup, testRun);
  await within(testsMs, done, () => `The editor tests hang in VS Code, which said:\n${log()}`);
  if (!existsSync(testRun.resultsFile)) {
    throw new Error(`VS Code ended without running the tests:\n${log()}`);
  }
  return readFileSync(testRun.resultsFile, 'utf8');
}

/**
 * A fresh copy of the workspace, and an environment in which nobody's own AWS configuration is seen.
 * @param {Cleanup} cleanup
 * @returns {TestRun}
 */
function prepareTestRun(cleanup) {
  const base = temporaryFolder(cleanup);
  const folder = join(base, 'workspace');
  const home = join(base, 'home');
  const resultsFile = join(base, 'results.json');
  cpSync(join(root, 'test/data/editor-workspace'), folder, { recursive: true });
  mkdirSync(home);
  return {
    folder,
    testsPath: join(root, 'out/test/editor/index.js'),
    resultsFile,
    env: {
      ...localAwsEnvironment(home),
      HOME: home,
      USERPROFILE: home,
      COGNITO_MFA_TEST_RESULTS: resultsFile,
    },
  };
}

/**
 * Desktop VS Code where it can be had, else the browser host; COGNITO_MFA_TEST_HOST=desktop|browser decides.
 * @returns {Promise<(cleanup: Cleanup, testRun: TestRun) => Promise<{ done: Promise<void>, log: () => string }>>}
 */
async function chooseHost() {
  const wanted = process.env['COGNITO_MFA_TEST_HOST'] ?? '';
  if (!['', 'desktop', 'browser'].includes(wanted)) {
    throw new Error(`COGNITO_MFA_TEST_HOST is "${wanted}": write desktop or browser.`);
  }
  if (wanted === 'browser') return browserHost('COGNITO_MFA_TEST_HOST says so');
  try {
    const executable = await prepareDesktop();
    console.log('VS Code: the desktop application.');
    return (cleanup, testRun) => startDesktopTests(cleanup, testRun, executable);
  } catch (error) {
    if (wanted === 'desktop') throw error;
    return browserHost(errorText(error));
  }
}

/** @param {string} why */
function browserHost(why) {
  console.log(`VS Code: its server in a browser without a window (${why}).`);
  return startBrowserTests;
}
