// What is made from schemas/mfa.schema.json: the types of a configuration, and the names in the grammar.
// `node scripts/docs/schema.mjs --check` writes nothing and names what is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { configTypes } from './configTypes.mjs';
import { withNames } from './grammar.mjs';

/**
 * @typedef {object} SchemaNode
 * @property {string} [type]
 * @property {string} [markdownDescription]
 * @property {Record<string, SchemaNode>} [properties]
 * @property {string[]} [enum]
 * @property {boolean} [x-factor]
 * @property {boolean} [x-file]
 * @property {string[]} [x-rules]
 */

const root = join(import.meta.dirname, '../..');
const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');

/**
 * Each file that is made from the schema, with its text.
 * @returns {Promise<[file: string, text: string][]>}
 */
export async function filesFromSchema() {
  const schema = JSON.parse(read('schemas/mfa.schema.json'));
  const types = 'core/src/model/mfaConfigTypes.ts';
  const grammar = 'syntaxes/cognito-mfa.tmLanguage.json';
  return Promise.all([
    formatted(types, configTypes(schema)),
    formatted(grammar, JSON.stringify(withNames(JSON.parse(read(grammar)), schema), null, 2)),
  ]);
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {Promise<[string, string]>}
 */
async function formatted(file, text) {
  const options = await prettier.resolveConfig(join(root, file));
  return [file, await prettier.format(text, { ...options, filepath: file })];
}

/** Writes what is made from the schema. */
export async function writeFilesFromSchema() {
  for (const [file, text] of await filesFromSchema()) writeFileSync(join(root, file), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--check')) await writeFilesFromSchema();
  for (const [file, text] of await filesFromSchema()) {
    if (read(file) === text) continue;
    console.error(`${file} is out of date: run npm run docs.`);
    process.exitCode = 1;
  }
}
