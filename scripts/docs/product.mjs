// The parts of the product that tell of themselves, as the sources have them now. They are bundled in a
// fraction of a second, where the compiler takes several; what is wrong in their types, the type check tells.
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { root } from './format.mjs';

/**
 * @typedef {readonly object[]} Rules
 * @typedef {object} Product
 * @property {Rules} rules
 * @property {(rules: Rules) => string} rulesMarkdown
 * @property {(rules: Rules) => Record<string, object>} ruleSettingsSchema
 * @property {(rules: Rules) => Record<string, string>} ruleSettingsTexts
 * @property {string} ruleKeyPrefix
 * @property {() => string} errorsMarkdown
 * @property {() => string[]} textsInData
 */

const require = createRequire(import.meta.url);

const modules = [
  'core/src/rules/index',
  'core/src/engine/rulesDocumentation',
  'core/src/engine/ruleSettingsSchema',
  'core/src/textsInData',
  'client/src/aws/catalogue/errorsDocumentation',
];

/** @returns {Promise<Product>} */
export async function loadProduct() {
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((module) => `export * from './${module}';`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // Its build for browsers reads no files, as in the product's own bundles.
    alias: { '@vscode/l10n': require.resolve('@vscode/l10n').replace('main.js', 'browser.js') },
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.text ?? '').toString('base64')}`
  );
}
