// What is made from schemas/mfa.schema.json: the types of a configuration, and the names in the grammar.
import { configTypes } from './configTypes.mjs';
import { formatted, formattedJson, readJson } from './format.mjs';
import { withNames } from './grammar.mjs';

/**
 * @typedef {object} SchemaNode
 * @property {string} [type]
 * @property {string} [markdownDescription]
 * @property {Record<string, SchemaNode>} [properties]
 * @property {string[]} [enum]
 * @property {string[]} [required]
 * @property {boolean} [x-factor]
 * @property {boolean} [x-file]
 * @property {string[]} [x-rules]
 */

/**
 * Each file that is made from the schema, with its text.
 * @returns {Promise<import('./format.mjs').GeneratedFile[]>}
 */
export async function filesFromSchema() {
  const schema = readJson('schemas/mfa.schema.json');
  const types = 'core/src/model/mfaConfigTypes.ts';
  const grammar = 'syntaxes/cognito-mfa.tmLanguage.json';
  return Promise.all([
    formatted(types, configTypes(schema)),
    formattedJson(grammar, withNames(readJson(grammar), schema)),
  ]);
}
