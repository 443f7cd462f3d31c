// A worker in Node, for the tests that need no editor.
import { join } from 'node:path';
import { environmentWithoutAws } from '../host/environment.mjs';
import { root } from '../host/paths.mjs';
import { Process } from '../host/process.mjs';

/** @typedef {import('../host/cleanup.mjs').Cleanup} Cleanup */
/** @typedef {import('./suite.mjs').StartWorker} StartWorker */

/**
 * @param {Cleanup} cleanup
 * @param {string} logFile takes all that the tests print
 * @returns {StartWorker}
 */
export const nodeWorker = (cleanup, logFile) => (env) => {
  const script = join(root, 'out/test/runner/main.js');
  const worker = new Process(cleanup, process.execPath, [script], {
    env: { ...environmentWithoutAws(), ...env },
    quiet: true,
    logFile,
  });
  return Promise.resolve({ done: worker.exited, stop: () => worker.stop() });
};
