// The desktop host: VS Code's desktop application, downloaded by @vscode/test-electron.
import { SilentReporter, downloadAndUnzipVSCode } from '@vscode/test-electron';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { errorText } from './cleanup.mjs';
import { openDebugging } from './debugging.mjs';
import { temporaryFolder, writeUserSettings } from './environment.mjs';
import { cacheDir, root } from './paths.mjs';
import { Process, findProgram, within } from './process.mjs';

/** @typedef {import('./cleanup.mjs').Cleanup} Cleanup */
/** @typedef {import('./editorTests.mjs').TestRun} TestRun */

/** No data for this long is no route to the download. It is tried three times, so within 15 seconds. */
const silenceMs = 5_000;
/** A download that goes on for longer than this is given up. */
const downloadMs = 240_000;

/** Whether a window can be shown. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/**
 * Gets the desktop application: the one downloaded before, or the newest.
 * @returns {Promise<string>} its path; rejects with the reason why it can't be used here
 */
export async function prepareDesktop() {
  if (!hasDisplay() && !findProgram('xvfb-run')) {
    throw new Error('there is no display and no xvfb-run');
  }
  const executable = await download();
  const check = spawnSync(executable, ['--print', '1'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
    timeout: 20_000,
  });
  if (check.status !== 0) {
    const [reason] = (check.error?.message ?? check.stderr).trim().split('\n');
    throw new Error(`desktop VS Code does not start: ${reason}`);
  }
  return executable;
}

async function download() {
  const options = {
    version: 'stable',
    cachePath: cacheDir,
    timeout: silenceMs,
    reporter: new SilentReporter(),
  };
  try {
    return await within(downloadMs, downloadAndUnzipVSCode(options), () => 'Download given up.');
  } catch (error) {
    throw new Error(`desktop VS Code can't be downloaded: ${errorText(error)}`, { cause: error });
  }
}

/**
 * Starts the editor tests.
 * @param {Cleanup} cleanup
 * @param {TestRun} testRun
 * @param {string} executable
 * @returns {Promise<{ done: Promise<void> }>} settles when VS Code has ended
 */
export async function startDesktopTests(cleanup, testRun, executable) {
  const { folder, testsPath, env, logFile, settings } = testRun;
  const userDataDir = temporaryFolder(cleanup);
  writeUserSettings(userDataDir, settings);
  const debugging = await openDebugging();
  const wrap = hasDisplay() ? undefined : findProgram('xvfb-run');
  const options = {
    vscodeExecutablePath: wrap ?? executable,
    extensionDevelopmentPath: root,
    extensionTestsPath: testsPath,
    launchArgs: [
      ...(wrap ? ['-a', executable] : []),
      folder,
      `--user-data-dir=${userDataDir}`,
      `--extensions-dir=${join(userDataDir, 'extensions')}`,
      debugging.argument,
    ],
  };
  // A process of its own: runTests has no way to stop a VS Code that hangs, the process group has.
  const script = join(import.meta.dirname, 'runDesktopTests.mjs');
  const child = new Process(cleanup, process.execPath, [script, JSON.stringify(options)], {
    ...{ env: { ...env, ...debugging.env }, quiet: true, logFile },
  });
  return { done: child.exited.then(() => undefined) };
}
