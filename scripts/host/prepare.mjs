// Brings a fresh checkout to the point where its own commands run. Uses nothing but Node.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { bin, root } from './paths.mjs';
import { run } from './process.mjs';

/** @typedef {import('./cleanup.mjs').Cleanup} Cleanup */

/**
 * Runs npm, by the same npm that runs this command where there is one.
 * @param {Cleanup} cleanup
 * @param {string[]} args
 * @param {string} [cwd] the checkout unless told
 */
export function npm(cleanup, args, cwd = root) {
  const script = process.env['npm_execpath'];
  const quiet = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  return script
    ? run(cleanup, process.execPath, [script, ...quiet], { cwd, quiet: true })
    : run(cleanup, 'npm', quiet, { cwd, quiet: true });
}

/**
 * Installs the dependencies unless those of the present package-lock.json are there.
 * @param {Cleanup} cleanup
 * @param {{ folder?: string, what?: string }} [options] the checkout's, unless told otherwise
 */
export async function installDependencies(cleanup, options = {}) {
  const { folder = root, what = 'the dependencies' } = options;
  // npm writes this file last in every install.
  const installed = modified(join(folder, 'node_modules/.package-lock.json'));
  if (installed >= modified(join(folder, 'package-lock.json'))) return;
  console.log(`Installing ${what} (npm ci)...`);
  await npm(cleanup, ['ci', '--ignore-scripts'], folder);
}

/** @param {string} path @returns {number} milliseconds; 0 for a file that is not there */
const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Bundles the extension into dist/.
 * @param {Cleanup} cleanup
 */
export const buildExtension = (cleanup) =>
  run(cleanup, process.execPath, ['scripts/build.mjs'], { quiet: true });

/**
 * Compiles the tests and the local user pool into out/.
 * @param {Cleanup} cleanup
 */
export const compileTests = (cleanup) =>
  run(cleanup, process.execPath, [bin.tsc, '-b', 'test'], { quiet: true });
