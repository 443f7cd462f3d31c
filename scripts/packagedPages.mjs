// Writes the pages of the Extensions view into dist/, before `npm run package` takes them from there.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './host/paths.mjs';
import { packagedPage } from './package/packagedPage.mjs';

mkdirSync(join(root, 'dist'), { recursive: true });
for (const page of ['README.md', 'CHANGELOG.md']) {
  const text = readFileSync(join(root, page), 'utf8');
  writeFileSync(join(root, 'dist', page), packagedPage(text, root));
}
