import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notFound } from './mustFind.mjs';

/**
 * The file of a package that stands in for its main one in browsers, as its package.json says.
 * @param {string} folder the package's own
 * @throws Error where it names none
 */
export function browserBuild(folder) {
  const { browser, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = browser?.[main];
  if (typeof file !== 'string')
    throw new Error(notFound('browser-build', `"${main}" of ${folder} by its "browser" field`));
  return join(folder, file);
}
