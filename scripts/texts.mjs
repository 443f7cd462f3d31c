// What is translated: the texts of the sources and the settings. Other languages have the same keys.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** Where VS Code looks for the translations, as package.json tells it. */
export const bundleFile = join(root, 'client', 'l10n', 'bundle.l10n.json');
export const settingsFile = join(root, 'package.nls.json');

/**
 * Every text of the client and the server by its key, which is the text itself. Needs the compiled
 * core, for the texts that stand in data.
 * @returns {Promise<Record<string, unknown>>}
 */
export async function sourceTexts() {
  const { textsInData } = require('../out/core/src/textsInData.js');
  const inCode = await getL10nJson(
    ['client/src', 'core/src', 'server/src'].flatMap(sources).map((file) => ({
      extension: '.ts',
      contents: readFileSync(file, 'utf8'),
    })),
  );
  /** @type {string[]} */
  const inData = textsInData();
  return sorted({ ...inCode, ...Object.fromEntries(inData.map((text) => [text, text])) });
}

/**
 * The texts of package.json: those that are there by hand, and one for each rule.
 * @param {Record<string, string>} present
 * @returns {Record<string, string>}
 */
export function settingsTexts(present) {
  const {
    ruleKeyPrefix,
    ruleSettingsTexts,
  } = require('../out/core/src/engine/ruleSettingsSchema.js');
  const { rules } = require('../out/core/src/rules/index.js');
  const others = Object.entries(present).filter(([key]) => !key.startsWith(ruleKeyPrefix));
  return { ...Object.fromEntries(others), ...ruleSettingsTexts(rules) };
}

/** @param {string} folder */
function sources(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, folder, file));
}

/**
 * @param {Record<string, unknown>} texts
 * @returns {Record<string, unknown>}
 */
function sorted(texts) {
  return Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
