import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { serverFile } from './support/serverProcess';

const dist = dirname(serverFile);

/** The folders of the packages that the maps of the bundles name, but for those that a package has bundled itself. */
function packageFolders(): string[] {
  const sources = readdirSync(dist)
    .filter((name) => name.endsWith('.js.map'))
    .flatMap((name) => {
      const map: unknown = JSON.parse(readFileSync(join(dist, name), 'utf8'));
      assert.ok(typeof map === 'object' && map !== null && 'sources' in map);
      assert.ok(Array.isArray(map.sources));
      return map.sources.map(String);
    });
  const folders = sources.flatMap(
    (source) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(source)?.[0] ?? [],
  );
  return [...new Set(folders)]
    .map((folder) => resolve(dist, folder))
    .filter((folder) => existsSync(folder));
}

describe('The notices beside the bundles', () => {
  const notices = readFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  const packed = readFileSync(join(dist, '../.vscodeignore'), 'utf8').split('\n');

  it('name each package that has code in a bundle, with its version and its own licence', () => {
    const folders = packageFolders();
    assert.ok(folders.length > 30);
    for (const folder of folders) {
      const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      assert.ok(typeof manifest === 'object' && manifest !== null);
      assert.ok('name' in manifest && 'version' in manifest && 'license' in manifest);
      const title = `${String(manifest.name)} ${String(manifest.version)} (${String(manifest.license)})`;
      const start = `\n${notices}`.indexOf(`\n${title}\n`);
      assert.notEqual(start, -1, title);
      const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
      if (file !== undefined) {
        const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
        const section = notices.slice(start).split(`\n${'-'.repeat(80)}\n`)[0] ?? '';
        assert.ok(section.includes(text), `the text of ${title}`);
      }
    }
  });

  it('are in the package', () => {
    assert.ok(packed.includes('!dist/THIRD-PARTY-NOTICES.txt'));
  });
});
