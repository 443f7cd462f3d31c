// The servers that the bench measures beside ours. Nothing else needs them, so they are installed when it runs.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheDir, root } from '../host/paths.mjs';
import { installDependencies } from '../host/prepare.mjs';

/** @typedef {import('../host/cleanup.mjs').Cleanup} Cleanup */

const home = join(cacheDir, 'bench-peers');
const wanted = join(root, 'scripts/bench/peers');

/**
 * Installs them unless those of the present package-lock.json are there.
 * @param {Cleanup} cleanup
 */
export async function installPeers(cleanup) {
  mkdirSync(home, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    const text = readFileSync(join(wanted, file), 'utf8');
    // A file that is written anew would look like other servers, to be installed again.
    if (readIfThere(join(home, file)) !== text) writeFileSync(join(home, file), text);
  }
  await installDependencies(cleanup, { folder: home, what: 'the servers to measure beside' });
}

/** @param {string} path */
const readIfThere = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/**
 * The file that Node runs.
 * @param {string} script within its package
 */
export const peerScript = (script) => createRequire(join(home, 'package.json')).resolve(script);
