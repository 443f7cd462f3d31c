// The notices of the packages in the bundles, as their licences ask for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('esbuild').Metafile} Metafile */
/** @typedef {{ title: string, license: string, author: string, text: string }} Package */

const licenseFile = /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i;
const otherNotice = /^(?:notice|third-?party-?notices)(?:\.(?:md|txt))?$/i;
/** The folder of the package that a module is in: the innermost, where one brings its own of another. */
const packageFolder = /^(.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/**
 * The notice of each package that a bundle has code of, with its version and the text of its licence. Packages with
 * the same text share it.
 * @param {readonly (Metafile | undefined)[]} metafiles what esbuild tells of the bundles
 * @param {string} root what the paths in them are relative to
 * @throws Error where the licence of a package isn't found: somebody has to look then
 */
export function noticesOf(metafiles, root) {
  const packages = bundledFolders(metafiles).map((folder) => readPackage(join(root, folder)));
  /** @type {Map<string, Set<string>>} */
  const byText = new Map();
  for (const each of packages) {
    const text = each.text || textOfSister(each, packages);
    byText.set(text, (byText.get(text) ?? new Set()).add(`${each.title} (${each.license})`));
  }
  const sections = Array.from(byText, ([text, titles]) => `${[...titles].join('\n')}\n\n${text}\n`);
  return [
    'This extension contains code of the packages below, under the licenses below.\n',
    ...sections,
  ].join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * The folders of the packages of which code has stayed in a bundle.
 * @param {readonly (Metafile | undefined)[]} metafiles
 */
function bundledFolders(metafiles) {
  const outputs = metafiles.flatMap((each) => Object.values(each?.outputs ?? {}));
  const folders = outputs
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => packageFolder.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** @param {string} folder @returns {Package} its text is empty where the package brings none */
function readPackage(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const files = readdirSync(folder);
  const texts = [licenseFile, otherNotice]
    .flatMap((pattern) => files.filter((file) => pattern.test(file)))
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const hasLicense = files.some((file) => licenseFile.test(file));
  const text = hasLicense ? texts.join('\n\n') : '';
  return { title: `${name} ${version}`, license, author: JSON.stringify(author), text };
}

/**
 * The text of a package that names the same licence and the same author, for one that forgot to bring it.
 * @param {Package} forgetful
 * @param {readonly Package[]} packages
 */
function textOfSister({ title, license, author }, packages) {
  const sister = packages.find(
    (each) => each.text !== '' && each.license === license && each.author === author,
  );
  if (!sister) throw new Error(`The text of the license of ${title} (${license}) was not found.`);
  return sister.text;
}
