// Packages that only some commands need. Each lot has a package.json and a package-lock.json of its own, and is
// installed when the first of its commands runs: `npm test` on a fresh checkout doesn't wait for it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { withCleanup } from './cleanup.mjs';
import { cacheDir, root } from './paths.mjs';
import { installDependencies } from './prepare.mjs';

/**
 * Installs a lot unless that of the present package-lock.json is there.
 * @param {string} lot the folder of its package.json, from the checkout
 * @param {string} what is installed, for whoever waits for it
 * @returns {Promise<NodeJS.Require>} resolves and requires from the lot's packages
 */
export async function otherPackages(lot, what) {
  const home = join(cacheDir, basename(lot));
  mkdirSync(home, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    const text = readFileSync(join(root, lot, file), 'utf8');
    // A file that is written anew would look like other packages, to be installed again.
    if (readIfThere(join(home, file)) !== text) writeFileSync(join(home, file), text);
  }
  await withCleanup((cleanup) => installDependencies(cleanup, { folder: home, what }));
  return createRequire(join(home, 'package.json'));
}

/** @param {string} path */
const readIfThere = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
