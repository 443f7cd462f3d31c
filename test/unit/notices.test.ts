import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root as checkout } from './support/translations';

/** What the notices are made from: how many bytes each module has in a bundle. */
type Bundled = Record<string, number>;

describe('The notices of the packages in the bundles', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'notices-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const install = (folder: string, manifest: object, files: Record<string, string> = {}): void => {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'package.json'), JSON.stringify(manifest));
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(root, folder, name), text);
    }
  };
  const noticesOf = async (...bundles: Bundled[]): Promise<string> => {
    const file = pathToFileURL(join(checkout, 'scripts/bundle/notices.mjs')).href;
    const loaded: unknown = await import(file);
    assert.ok(typeof loaded === 'object' && loaded !== null && 'noticesOf' in loaded);
    const { noticesOf: make } = loaded;
    assert.ok(typeof make === 'function');
    const metafiles = bundles.map((modules) => {
      const inputs = new Map(
        Object.entries(modules).map(([path, bytesInOutput]) => [path, { bytesInOutput }]),
      );
      return { outputs: { 'dist/a.js': { inputs: Object.fromEntries(inputs) } } };
    });
    return String(Reflect.apply(make, undefined, [metafiles, root]));
  };
  const mit = { version: '1.2.3', license: 'MIT', author: 'Ann' };

  it('are of those that have code in one, with what else they want to be told', async () => {
    install('node_modules/a', { name: 'a', ...mit }, { LICENSE: 'Text A', NOTICE: 'Notice A' });
    install('node_modules/@b/c', { name: '@b/c', ...mit }, { 'License.txt': 'Text C' });
    install('node_modules/gone', { name: 'gone', ...mit }, { LICENSE: 'Text of gone' });
    const notices = await noticesOf(
      { 'client/src/own.ts': 10, 'node_modules/a/index.js': 5, 'node_modules/gone/index.js': 0 },
      { 'node_modules/@b/c/lib/index.js': 1 },
    );
    assert.match(notices, /\na 1\.2\.3 \(MIT\)\n\nText A\n\nNotice A\n/);
    assert.match(notices, /\n@b\/c 1\.2\.3 \(MIT\)\n\nText C\n/);
    assert.doesNotMatch(notices, /gone|own/);
  });

  it('tell two versions of one package apart, and have a text once that several share', async () => {
    install('node_modules/a', { name: 'a', ...mit }, { LICENSE: 'The text' });
    const inner = 'node_modules/b/node_modules/a';
    install(inner, { name: 'a', ...mit, version: '2.0.0' }, { 'LICENSE.md': 'The text\r\n' });
    const notices = await noticesOf({ 'node_modules/a/a.js': 1, [`${inner}/a.js`]: 1 });
    assert.match(notices, /\na 1\.2\.3 \(MIT\)\na 2\.0\.0 \(MIT\)\n\nThe text\n$/);
  });

  it('take the text of the same author for a package that brings none, and no other', async () => {
    install('node_modules/a', { name: 'a', ...mit }, { LICENSE: 'Text of Ann' });
    install('node_modules/b', { name: 'b', ...mit });
    const both = { 'node_modules/a/a.js': 1, 'node_modules/b/b.js': 1 };
    assert.match(await noticesOf(both), /\na 1\.2\.3 \(MIT\)\nb 1\.2\.3 \(MIT\)\n\nText of Ann\n$/);
    install('node_modules/b', { name: 'b', ...mit, author: 'Bob' });
    await assert.rejects(noticesOf(both), /The text of the license of b 1\.2\.3 \(MIT\)/);
  });
});
