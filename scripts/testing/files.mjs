// Which test files there are, which of them are wanted, and in which order they begin.
import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../host/paths.mjs';

/** @typedef {import('./suite.mjs').TestFile} TestFile */
/** @typedef {(typeof suites)[number]} Suite */

/** The folders under test/ that have tests. */
export const suites = /** @type {const} */ (['unit', 'protocol', 'editor']);

/**
 * Files that take the longest, the longest first: begun last, they would keep one worker busy while the others
 * have nothing to do. A file that isn't named here goes by its size.
 */
const longest = [
  'faults',
  'interruptedApply',
  'translations',
  'manyApplies',
  'proof/fuzz',
  'proof/structure',
];

/**
 * The tests that a command line asks for.
 * @param {readonly string[]} wanted `unit` for a suite, `unit/core` for a folder, `unit/core/hover` or
 *   `test/unit/core/hover.test.ts` for a file; none asks for all
 * @returns {Map<Suite, TestFile[]>} rejects what there is no test for
 */
export function selectTests(wanted) {
  /** @type {Map<Suite, TestFile[]>} */
  const selected = new Map();
  const prefixes = wanted.map((name) => name.replace(/^(?:\.\/)?test\//, '').replace(/\/$/, ''));
  const used = new Set();
  for (const suite of suites) {
    const files = filesOf(suite).filter(({ name }) => {
      const by = prefixes.filter((prefix) => isIn(`${suite}/${name}`, prefix));
      for (const prefix of by) used.add(prefix);
      return wanted.length === 0 || by.length > 0;
    });
    if (files.length > 0) selected.set(suite, files);
  }
  const unknown = prefixes.find((prefix) => !used.has(prefix));
  if (unknown !== undefined) throw new Error(`There are no tests in test/${unknown}.`);
  return selected;
}

/** @param {string} name @param {string} prefix */
const isIn = (name, prefix) =>
  name === prefix.replace(/\.test\.ts$|\.test$/, '') || name.startsWith(`${prefix}/`);

/**
 * The files that have a source: what an earlier build has left behind is not run.
 * @param {Suite} suite
 * @returns {TestFile[]}
 */
function filesOf(suite) {
  const folder = join(root, 'test', suite);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => ({
      name: path.replace(/\.test\.ts$/, '').replaceAll(sep, '/'),
      path: join(root, 'out/test', suite, path.replace(/\.ts$/, '.js')),
      size: statSync(join(folder, path)).size,
    }))
    .sort((a, b) => rank(a.name) - rank(b.name) || b.size - a.size);
}

/** @param {string} name */
function rank(name) {
  const index = longest.indexOf(name);
  return index === -1 ? longest.length : index;
}
