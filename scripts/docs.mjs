// `npm run docs` writes what is made from the sources: the types of a configuration, the names in the grammar, Regions,
// docs/rules.md and docs/errors.md, the settings of the rules in package.json, and the texts to translate.
// `node scripts/docs.mjs --check` writes nothing and names each file that is out of date, as a test does.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { read, root } from './docs/format.mjs';
import { manifest, pages } from './docs/pages.mjs';
import { loadProduct } from './docs/product.mjs';
import { regionsFile } from './docs/regions.mjs';
import { filesFromSchema } from './docs/schema.mjs';
import { textFiles } from './docs/texts.mjs';

/** @typedef {import('./docs/format.mjs').GeneratedFile} GeneratedFile */

const check = process.argv.includes('--check');

/** What the product is built from comes first. */
update([await regionsFile(), ...(await filesFromSchema())]);
const product = await loadProduct();
update(pages(product));
update([await manifest(product)]);
update(await textFiles(product));

/** @param {readonly GeneratedFile[]} files */
function update(files) {
  for (const [file, text] of files) {
    if (existsSync(join(root, file)) && read(file) === text) continue;
    if (check) {
      console.error(`${file} is out of date: run npm run docs.`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
      console.log(`Wrote ${file}.`);
    }
  }
}
