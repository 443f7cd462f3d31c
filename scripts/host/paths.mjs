// Where things are in the checkout.
import { join, resolve } from 'node:path';

/** The checkout. */
export const root = resolve(import.meta.dirname, '../..');

/** Downloads and kept state of the commands; not in version control. */
export const cacheDir = join(root, '.vscode-test');

/** The command-line script of an installed package, to be run by Node without a shell. */
export const bin = {
  tsc: join(root, 'node_modules/@typescript/native/bin/tsc'),
  oxlint: join(root, 'node_modules/oxlint/bin/oxlint'),
  depcruise: join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
  oxfmt: join(root, 'node_modules/oxfmt/bin/oxfmt'),
};
