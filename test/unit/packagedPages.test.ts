import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import manifest from '../../package.json';
import { root } from './support/translations';

async function packagedPage(text: string): Promise<string> {
  const file = pathToFileURL(join(root, 'scripts/package/packagedPage.mjs')).href;
  const loaded: unknown = await import(file);
  assert.ok(typeof loaded === 'object' && loaded !== null && 'packagedPage' in loaded);
  assert.ok(typeof loaded.packagedPage === 'function');
  return String(Reflect.apply(loaded.packagedPage, undefined, [text, root]));
}

/** The targets of the links and pictures of a page, without those of the web and of the page itself. */
const relativeTargets = (page: string): string[] =>
  [...page.matchAll(/\]\(([^)]*)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(?:https:|data:image\/png;base64,|#)/.test(target));

describe('The pages of the installed extension, which VS Code shows without the files beside them', () => {
  for (const name of ['README.md', 'CHANGELOG.md']) {
    const text = readFileSync(join(root, name), 'utf8');

    it(`lead to no file: ${name}`, async () => {
      assert.notDeepEqual(relativeTargets(text), []);
      assert.deepEqual(relativeTargets(await packagedPage(text)), []);
    });
  }

  it('carry the pictures of README.md, each in its place', async () => {
    const text = readFileSync(join(root, 'README.md'), 'utf8');
    const pictures = [...text.matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)];
    assert.equal(pictures.length, 3);
    const page = await packagedPage(text);
    const carried = [...page.matchAll(/!\[([^\]]*)\]\(data:image\/png;base64,([^)]*)\)/g)];
    assert.deepEqual(
      carried.map(([, alternative, content]) => [alternative, content]),
      pictures.map(([, alternative, path = '']) => [
        alternative,
        readFileSync(join(root, path)).toString('base64'),
      ]),
    );
  });

  it('keep what a link says, and the links to the web and within the page', async () => {
    const page = await packagedPage(
      'See [the rules](docs/rules.md#a), [AWS](https://aws.amazon.com/) and [below](#below).',
    );
    assert.equal(page, 'See the rules, [AWS](https://aws.amazon.com/) and [below](#below).');
  });

  it('are what npm run package takes', () => {
    const packed = readFileSync(join(root, '.vscodeignore'), 'utf8').split('\n');
    for (const [option, page] of [
      ['--readme-path', 'dist/README.md'],
      ['--changelog-path', 'dist/CHANGELOG.md'],
    ] as const) {
      assert.ok(manifest.scripts.package.includes(`${option} ${page} `));
      assert.ok(packed.includes(`!${page}`), page);
    }
    assert.match(manifest.scripts['vscode:prepublish'], /node scripts\/packagedPages\.mjs$/);
  });
});
