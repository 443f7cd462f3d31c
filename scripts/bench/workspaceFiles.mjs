// A workspace of many files on disk, and how to tell that all of them were checked.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { faulty } from './texts.mjs';

/** One file in so many has a fault. */
const faultyEach = 10;
const perFolder = 100;

/**
 * @typedef {object} Workspace
 * @property {string} uri
 * @property {{ uri: string, path: string, faulty: boolean }[]} files
 * @property {() => void} remove
 */

/**
 * Writes a workspace of `count` ordinary files, each with a pool of its own.
 * @param {number} count
 * @returns {Workspace}
 */
export function writeWorkspace(count) {
  const root = mkdtempSync(join(tmpdir(), 'cognito-mfa-bench-'));
  const files = Array.from({ length: count }, (_, number) => {
    const folder = join(root, `team${Math.floor(number / perFolder)}`);
    if (number % perFolder === 0) mkdirSync(folder);
    const path = join(folder, `pool${number}.mfa.json`);
    const isFaulty = number % faultyEach === 0;
    const text = isFaulty ? faulty.text : faulty.text.replace('OPTIONALx', 'OPTIONAL');
    writeFileSync(path, text.replace('Ab12Cd34E', `Pool${number}`));
    return { uri: pathToFileURL(path).href, path, faulty: isFaulty };
  });
  const remove = () => {
    rmSync(root, { recursive: true });
  };
  return { uri: pathToFileURL(root).href, files, remove };
}

/**
 * Collects the files that were checked, and throws at the first with a wrong result.
 * @param {Workspace} workspace
 */
export function checkList({ files }) {
  const expected = new Map(files.map((file) => [file.uri, file.faulty]));
  const checked = new Set();
  /** @type {(value?: unknown) => void} */
  let finish;
  const done = new Promise((resolve) => (finish = resolve));
  /**
   * @param {string} uri
   * @param {{ severity?: number }[]} diagnostics
   */
  const check = (uri, diagnostics) => {
    const wanted = expected.get(uri);
    const found = diagnostics.some(({ severity }) => severity === undefined || severity < 3);
    if (wanted !== found) throw new Error(`${uri}: ${JSON.stringify(diagnostics)}`);
    checked.add(uri);
    if (checked.size === expected.size) finish();
  };
  return { check, done };
}

/** @param {string} path */
export const textOf = (path) => readFileSync(path, 'utf8');
