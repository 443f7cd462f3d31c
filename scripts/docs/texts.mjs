// What is translated: the texts of the sources and the settings. Other languages have the same keys.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { textsOfCalls } from './callTexts.mjs';
import { formattedJson, read, readJson, root } from './format.mjs';

/** @typedef {import('./format.mjs').GeneratedFile} GeneratedFile */
/** @typedef {import('./product.mjs').Product} Product */

/** Where VS Code looks for the translations of the sources, as package.json tells it. */
const folder = 'client/l10n';
const bundleFile = `${folder}/bundle.l10n.json`;
const settingsFile = 'package.nls.json';

/**
 * Every text of the sources and of package.json by its key, in English, and the same keys in each other language.
 * @param {Product} product
 * @returns {Promise<GeneratedFile[]>}
 */
export async function textFiles(product) {
  const texts = sourceTexts(product.textsInData());
  const settings = settingsTexts(product);
  return Promise.all([
    formattedJson(bundleFile, texts),
    formattedJson(settingsFile, settings),
    ...translationsOf(folder, 'bundle.l10n').map((file) => translation(file, texts)),
    ...translationsOf('', 'package.nls').map((file) => translation(file, settings)),
  ]);
}

/**
 * The texts of the client and the server, each its own key.
 * @param {readonly string[]} inData those that stand in no call of `l10n.t`
 * @returns {Record<string, unknown>}
 */
function sourceTexts(inData) {
  const inCode = ['client/src', 'core/src', 'server/src']
    .flatMap(sources)
    .map((file) => textsOfCalls(read(file)));
  return sorted(Object.assign({}, ...inCode, ...inData.map((text) => ({ [text]: text }))));
}

/**
 * The texts of package.json: those that are there by hand, and one for each rule.
 * @param {Product} product
 */
function settingsTexts({ rules, ruleKeyPrefix, ruleSettingsTexts }) {
  const others = Object.entries(readJson(settingsFile)).filter(
    ([key]) => !key.startsWith(ruleKeyPrefix),
  );
  return { ...Object.fromEntries(others), ...ruleSettingsTexts(rules) };
}

/**
 * A file of another language: what is translated, in the order of the English file. A text that is new stands
 * there in English and marked, until somebody has translated it: a test tells of each.
 * @param {string} file
 * @param {Record<string, unknown>} english
 */
function translation(file, english) {
  const present = readJson(file);
  const all = Object.entries(english).map(([key, text]) => {
    const own = present[key];
    return [
      key,
      own === undefined || own.startsWith(untranslated) ? untranslated + plain(text) : own,
    ];
  });
  return formattedJson(file, Object.fromEntries(all));
}

/**
 * A text that comes with a comment for translators is an object.
 * @param {unknown} text
 * @returns {string}
 */
function plain(text) {
  return typeof text === 'object' && text !== null ? Reflect.get(text, 'message') : String(text);
}

/** Stands before a text that nobody has translated yet. */
const untranslated = 'TRANSLATE: ';

/**
 * @param {string} place
 * @param {string} base
 */
function translationsOf(place, base) {
  return readdirSync(join(root, place))
    .filter(
      (name) => name.startsWith(`${base}.`) && name !== `${base}.json` && name.endsWith('.json'),
    )
    .map((name) => join(place, name));
}

/** @param {string} place */
function sources(place) {
  return readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(place, file));
}

/**
 * @param {Record<string, unknown>} texts
 * @returns {Record<string, unknown>}
 */
function sorted(texts) {
  return Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
