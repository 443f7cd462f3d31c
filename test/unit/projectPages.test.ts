import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import manifest from '../../package.json';

const root = resolve(__dirname, '../../..');
const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');

/** A path that is written out: with `<name>` in it, it stands for several. */
const pathInCode =
  /`((?:client|core|docs|protocol|schemas|scripts|server|syntaxes|test)\/[^`<>*…]*)`/g;

/** The names of the rules that dependency-cruiser holds the imports to. */
async function importRules(): Promise<string[]> {
  const file = pathToFileURL(join(root, 'scripts/dependencies.config.mjs')).href;
  const config: unknown = await import(file);
  assert.ok(typeof config === 'object' && config !== null && 'default' in config);
  const { default: rules } = config;
  assert.ok(typeof rules === 'object' && rules !== null && 'forbidden' in rules);
  assert.ok(Array.isArray(rules.forbidden));
  return rules.forbidden.map((rule: unknown) => {
    assert.ok(typeof rule === 'object' && rule !== null && 'name' in rule);
    return String(rule.name);
  });
}

describe('ARCHITECTURE.md', () => {
  it('names each rule of imports, those of an order by their room, and no other', async () => {
    const rules = (await importRules()).map((name) => name.replace(/^(order-in-\w+)-.*/, '$1'));
    const invariants = /## Invariants([\s\S]*?)\n## /.exec(page)?.[1] ?? '';
    const named = [...invariants.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, name]) => name);
    assert.deepEqual(new Set(named), new Set(rules));
  });

  it('has each folder of the rooms on its map', () => {
    const map = /## Map([\s\S]*?)\n## /.exec(page)?.[1] ?? '';
    for (const room of ['client', 'core', 'protocol', 'server']) {
      const part = new RegExp(`^${room}/src/[\\s\\S]*?(?=^\\S)`, 'm').exec(map)?.[0] ?? '';
      const onMap = [...part.matchAll(/^ {2}(\w+)\/ /gm)].map(([, name]) => name);
      const folders = readdirSync(join(root, room, 'src'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name);
      assert.deepEqual(onMap.sort(), folders.sort(), room);
    }
  });
});

describe('The pages about the project', () => {
  for (const name of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md']) {
    const text = readFileSync(join(root, name), 'utf8');

    it(`name no file that is gone: ${name}`, () => {
      const links = [...text.matchAll(/\]\(([^):#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
      const paths = [...text.matchAll(pathInCode)].map(([, path = '']) => path);
      assert.deepEqual(
        [...links, ...paths].filter((path) => !existsSync(join(root, path))),
        [],
      );
    });

    it(`name no command that is gone: ${name}`, () => {
      assert.deepEqual(unknownScripts(text, /npm run (?:--\w+ )?(\w[\w-]*)/g), []);
    });
  }

  it('and the tasks of VS Code run commands that are there', () => {
    const tasks = readFileSync(join(root, '.vscode/tasks.json'), 'utf8');
    assert.deepEqual(unknownScripts(tasks, /"script": "([\w-]+)"/g), []);
  });
});

/** The commands in a text that package.json doesn't have. */
function unknownScripts(text: string, mention: RegExp): string[] {
  const names = [...text.matchAll(mention)].map(([, name = '']) => name);
  return names.filter((name) => !Object.hasOwn(manifest.scripts, name));
}
