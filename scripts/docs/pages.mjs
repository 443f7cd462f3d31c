// The pages of documentation, and the setting of each rule in package.json.
import { formattedJson, readJson } from './format.mjs';

/** @typedef {import('./format.mjs').GeneratedFile} GeneratedFile */
/** @typedef {import('./product.mjs').Product} Product */

/**
 * docs/rules.md, from the rules, and docs/errors.md, from the catalogue of errors.
 * @param {Product} product
 * @returns {GeneratedFile[]}
 */
export function pages({ rules, rulesMarkdown, errorsMarkdown }) {
  return [
    ['docs/rules.md', `${rulesMarkdown(rules)}\n`],
    ['docs/errors.md', `${errorsMarkdown()}\n`],
  ];
}

/**
 * package.json with the schema of the setting cognitoMfa.rules. The rest of it is written by hand.
 * @param {Product} product
 */
export function manifest({ rules, ruleSettingsSchema }) {
  const all = readJson('package.json');
  all.contributes.configuration.properties['cognitoMfa.rules'].properties =
    ruleSettingsSchema(rules);
  return formattedJson('package.json', all);
}
