// What is translated: the texts of the sources and the settings. Other languages have the same keys.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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
  const texts = await sourceTexts(product.textsInData());
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
 * @returns {Promise<Record<string, unknown>>}
 */
async function sourceTexts(inData) {
  const inCode = await textsOfFiles(['client/src', 'core/src', 'server/src'].flatMap(sources));
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

/**
 * The texts of each source file. Finding them takes a parser of its own, and a tenth of a second a file. So what it
 * has found is kept beside the packages, by the content of the file and the version of the parser.
 * @param {readonly string[]} files
 */
async function textsOfFiles(files) {
  const { version } = createRequire(import.meta.url)('@vscode/l10n-dev/package.json');
  const cache = `node_modules/.cache/texts-${version}.json`;
  /** @type {Record<string, Record<string, unknown>>} */
  const known = existsSync(join(root, cache)) ? readJson(cache) : {};
  /** @type {typeof known} */
  const found = {};
  for (const contents of files.map(read).filter((text) => text.includes('l10n'))) {
    const hash = createHash('sha256').update(contents).digest('hex');
    found[hash] = known[hash] ?? (await textsIn(contents));
  }
  keep(cache, JSON.stringify(found));
  return Object.values(found);
}

/** @param {string} contents of a source file */
async function textsIn(contents) {
  const { getL10nJson } = await import('@vscode/l10n-dev');
  return getL10nJson([{ extension: '.ts', contents }]);
}

/**
 * Writes a file so that another process sees all of it or nothing.
 * @param {string} file
 * @param {string} text
 */
function keep(file, text) {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
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
