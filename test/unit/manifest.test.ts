import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json';
import { languageId, poolScheme, reviewLanguageId, reviewScheme } from '../../client/src/language';
import { commandId, commandNames, internalCommands } from '../../core/src/commandIds';
import { readSettings } from '../../core/src/settings/serverSettings';
import { settingId, settingNames, type SettingName } from '../../core/src/settings/settingIds';
import { bundleFolder, root, textsIn } from './support/translations';

const { commands, menus, keybindings, configuration, languages } = manifest.contributes;
const declared = new Set(commands.map(({ command }) => command));
const entries: readonly { readonly command: string; readonly when?: string }[] = [
  ...Object.values(menus).flat(),
  ...keybindings,
];

describe('The commands of package.json', () => {
  it('are those of the client, without the ones that only links and quick fixes run', () => {
    const chosen = commandNames.filter((name) => !internalCommands.includes(name));
    assert.deepEqual([...declared].toSorted(), chosen.map(commandId).toSorted());
  });

  it('are there wherever a menu names one', () => {
    assert.ok(entries.length > 10);
    assert.deepEqual(
      entries.map(({ command }) => command).filter((id) => !declared.has(id)),
      [],
    );
  });

  it('are shown for the languages and the schemes that there are', () => {
    assert.deepEqual(
      languages.map(({ id }) => id),
      [languageId, reviewLanguageId],
    );
    const named = entries.flatMap(({ when = '' }) => [...when.matchAll(/(\w+) [!=]= (\S+)/g)]);
    const known = new Map([
      ['editorLangId', [languageId]],
      ['resourceLangId', [languageId]],
      ['resourceScheme', [poolScheme, reviewScheme]],
    ]);
    assert.ok(named.length > 10);
    for (const [clause, key = '', value] of named) {
      assert.ok(known.get(key)?.includes(value ?? ''), clause);
    }
  });
});

describe('The settings of package.json', () => {
  it('are those of the code', () => {
    assert.deepEqual(
      Object.keys(configuration.properties).toSorted(),
      settingNames.map(settingId).toSorted(),
    );
  });

  it('are all read, by the client or by the server', () => {
    const read = new Set<string>([...readByServer(), ...readByClient()]);
    assert.deepEqual(
      settingNames.filter((name) => !read.has(name)),
      [],
    );
  });

  it('are the ones that texts name, and that an untrusted workspace can not set', () => {
    const texts = [join(bundleFolder, 'bundle.l10n.json'), join(root, 'package.nls.json')].flatMap(
      (file) => Object.values(textsIn(file)),
    );
    const named = texts.flatMap((text) =>
      Array.from(text.matchAll(/cognitoMfa\.[a-zA-Z]+(\.[a-zA-Z]+)?/g), ([id]) => id),
    );
    assert.ok(named.length > 10);
    const { restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    const known = new Set<string>(settingNames.map(settingId));
    assert.deepEqual(
      [...named, ...restrictedConfigurations].filter((id) => !known.has(id)),
      [],
    );
  });
});

/** The settings that the server looks at in what the client sends it. */
function readByServer(): string[] {
  const seen: string[] = [];
  const watched = (path: string): object =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          const member = path + String(name);
          seen.push(member);
          return watched(`${member}.`);
        },
      },
    );
  readSettings(watched(''), 'file:///a.mfa.json');
  return seen;
}

/** The settings that the client's code reads by one of the functions that do so. */
function readByClient(): SettingName[] {
  const folder = join(root, 'client', 'src');
  const text = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  return settingNames.filter((name) => {
    return new RegExp(`\\b(get|inspect|text|seconds)\\('${name}'\\)`).test(text);
  });
}

describe('The oldest VS Code of package.json', () => {
  /** The major version of Node.js in the extension host of each VS Code since 1.91; README has the same table. */
  const nodeOf = (minor: number): number => (minor >= 101 ? 22 : 20);

  it('has a Node.js that the AWS SDK and the protocol libraries run on', () => {
    const minor = Number(/^\^1\.(\d+)\./.exec(manifest.engines.vscode)?.[1]);
    for (const name of Object.keys(manifest.dependencies)) {
      const text = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
      const wanted = Number(/"node": "\D*(\d+)/.exec(text)?.[1] ?? 0);
      assert.ok(nodeOf(minor) >= wanted, `${name} wants Node.js ${wanted}`);
    }
  });
});
