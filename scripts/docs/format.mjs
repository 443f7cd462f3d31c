// Generated files are laid out as Oxfmt lays out all others.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { format } from 'oxfmt';

export const root = join(import.meta.dirname, '../..');

/** @typedef {readonly [file: string, text: string]} GeneratedFile Its path from the root, and all of its text. */

/** @param {string} file its path from the root */
export const read = (file) => readFileSync(join(root, file), 'utf8');

/** @param {string} file its path from the root */
export const readJson = (file) => JSON.parse(read(file));

/**
 * @param {string} file
 * @param {string} text
 * @returns {Promise<GeneratedFile>}
 */
export async function formatted(file, text) {
  const { $schema: _, ignorePatterns: __, ...options } = parse(read('.oxfmtrc.jsonc'));
  const { code, errors } = await format(file, text, options);
  if (errors.length > 0)
    throw new Error(`${file}: ${errors.map(({ message }) => message).join(' ')}`);
  return [file, code];
}

/**
 * @param {string} file
 * @param {unknown} value
 */
export const formattedJson = (file, value) => formatted(file, JSON.stringify(value, null, 2));
