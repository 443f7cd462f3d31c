import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { root } from './support/translations';

const script = (name: string): string =>
  pathToFileURL(join(root, `scripts/bundle/${name}.mjs`)).href;

/** What a library compiled by TypeScript begins with, in short. */
const helperHead = `var __importStar = (this && this.__importStar) || (function () {
    return function (mod) { return mod; };
})();
Object.defineProperty(exports, "__esModule", { value: true });
exports.value = 1;
`;

/** The data of a list of names in short, and the beginning of the code that reads it. */
const suffixes = {
  'node_modules/tldts/lib/data/trie.js': `export const nodeFlags = new Uint8Array([${'1, '.repeat(500)}1]);
export const edgeLength = new Uint8Array([1]);`,
  'node_modules/tldts/lib/suffix-trie.js': `import { edgeLength, nodeFlags } from './data/trie';
const numberOfNodes = nodeFlags.length;
const numberOfEdges = edgeLength.length;
const edgeOffset = new Uint32Array(numberOfEdges);
const edgeHash = new Uint32Array(numberOfEdges);
for (let edge = 0, offset = 0, end = 1; edge < numberOfEdges; edge += 1) {
    let hash = 5381;
    for (let i = end - 1; i >= offset; i -= 1) {
        hash = hash * 33;
    }
    edgeHash[edge] = hash >>> 0;
}
export default edgeHash;
`,
};

interface Case {
  readonly plugin: string;
  /** What of it is missing, in the test's name. */
  readonly gone: string;
  /** Makes the plugin. */
  readonly call: string;
  /** The files of a project in which it finds what it replaces; the first is bundled. */
  readonly files: Readonly<Record<string, string>>;
  /** One file of a project in which it doesn't any more. */
  readonly changed: Readonly<Record<string, string>>;
  /** What the build says then. */
  readonly sentence: RegExp;
}

const cases: readonly Case[] = [
  {
    plugin: 'inOtherBundles',
    gone: 'a module',
    call: "inOtherBundles({ '/features/jsonFeatures.js': './jsonFeatures.js' })",
    files: { 'main.js': "import './features/jsonFeatures.js';", 'features/jsonFeatures.js': '' },
    changed: { 'main.js': "import './features/others.js';", 'features/others.js': '' },
    sentence:
      /^The plugin other-bundles replaces imports of "…\/features\/jsonFeatures\.js", and nothing/,
  },
  {
    plugin: 'lazyBuiltins',
    gone: 'one of its names',
    call: "lazyBuiltins(['crypto', 'os'])",
    files: { 'main.js': "require('crypto'); require('node:os');" },
    changed: { 'main.js': "require('crypto'); require('node:net');" },
    sentence: /^The plugin lazy-builtins replaces imports of Node's module "os", and nothing/,
  },
  {
    plugin: 'jsoncParser',
    gone: 'the tables',
    call: 'jsoncParser',
    files: {
      'main.js': "import { parse } from 'jsonc-parser'; parse();",
      'node_modules/jsonc-parser/index.js':
        "import { cachedSpaces } from './lib/string-intern.js'; export const parse = () => cachedSpaces;",
      'node_modules/jsonc-parser/lib/string-intern.js': 'export const cachedSpaces = [];',
    },
    changed: {
      'node_modules/jsonc-parser/index.js': 'export const parse = () => [];',
    },
    sentence: /^The plugin jsonc-parser replaces its file string-intern\.js, and nothing/,
  },
  {
    plugin: 'typescriptHelpers',
    gone: 'any helpers',
    call: 'typescriptHelpers(/library.*js$/)',
    files: { 'main.js': "require('./library.js');", 'library.js': helperHead },
    changed: { 'library.js': 'exports.value = 1;' },
    sentence:
      /^The plugin typescript-helpers replaces the compiler's helpers at the head of files, and/,
  },
  {
    plugin: 'typescriptHelpers',
    gone: 'the helpers of one file',
    call: 'typescriptHelpers(/library.*js$/)',
    files: {
      'main.js': "require('./library.js'); require('./library2.js');",
      'library.js': helperHead,
      'library2.js': helperHead,
    },
    changed: { 'library2.js': helperHead.replace(/Object[^]*/, '"use strict";') },
    sentence: /^The plugin typescript-helpers replaces .*, such as in .*library2\.js, and nothing/,
  },
  {
    plugin: 'onFirstCall',
    gone: 'the module',
    call: "onFirstCall('/passkeys/publicSuffixes', './publicSuffixes.js', ['isPublicSuffix'])",
    files: {
      'main.js': "import { isPublicSuffix } from './passkeys/publicSuffixes'; isPublicSuffix();",
    },
    changed: { 'main.js': '' },
    sentence: /^The plugin on-first-call replaces imports of "…\/passkeys\/publicSuffixes", and/,
  },
  {
    plugin: 'suffixTables',
    gone: 'the hashes',
    call: 'suffixTables',
    files: { 'main.js': "import 'tldts/lib/suffix-trie.js';", ...suffixes },
    changed: {
      'node_modules/tldts/lib/suffix-trie.js': "export { nodeFlags } from './data/trie';",
    },
    sentence:
      /^The plugin suffix-tables replaces the pass of tldts over all labels, .*, and nothing/,
  },
  {
    plugin: 'suffixTables',
    gone: 'the numbers',
    call: 'suffixTables',
    files: { 'main.js': "import 'tldts/lib/suffix-trie.js';", ...suffixes },
    changed: {
      'node_modules/tldts/lib/data/trie.js':
        'export const nodeFlags = [1];\nexport const edgeLength = [1];',
    },
    sentence: /^The plugin suffix-tables replaces the lists of numbers in the data of tldts, and/,
  },
];

describe('What the build does to libraries', () => {
  for (const { plugin, gone, call, files, changed, sentence } of cases) {
    it(`fails where ${plugin} no longer finds ${gone}`, async () => {
      assert.deepEqual(await errorsOf(plugin, call, files), []);
      const errors = await errorsOf(plugin, call, { ...files, ...changed });
      assert.equal(errors.length, 1, errors.join('\n'));
      assert.match(errors[0] ?? '', sentence);
    });
  }

  it('takes the build for browsers that a package names, and fails where it names none', async () => {
    const named = { main: './main.js', browser: { './main.js': './browser.js' } };
    const call = (manifest: object): Promise<string[]> =>
      errorsOf('browserBuild', '(browserBuild(process.cwd()), [])', {
        'main.js': '',
        'package.json': JSON.stringify(manifest),
      });
    assert.deepEqual(await call(named), []);
    const [error = ''] = await call({ ...named, browser: './browser.js' });
    assert.match(error, /^The plugin browser-build replaces "\.\/main\.js" of .*, and nothing/);
  });
});

/** The errors of a build with one plugin, in a folder with these files. */
async function errorsOf(
  plugin: string,
  call: string,
  files: Readonly<Record<string, string>>,
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cognito-mfa-bundle-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    const source = `
      import { build } from ${JSON.stringify(pathToFileURL(join(root, 'node_modules/esbuild/lib/main.js')).href)};
      import { ${plugin} } from ${JSON.stringify(script(plugin))};
      const options = { entryPoints: ['main.js'], bundle: true, write: false, logLevel: 'silent' };
      try {
        const plugins = [${call}].flat();
        await build({ ...options, platform: 'node', absWorkingDir: process.cwd(), plugins });
        console.log('[]');
      } catch (error) {
        const texts = error.errors?.map(({ text }) => text) ?? [error.message];
        console.log(JSON.stringify(texts));
      }`;
    const args = ['--input-type=module', '--eval', source];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder });
    const errors: unknown = JSON.parse(stdout);
    assert.ok(Array.isArray(errors));
    return errors.map(String);
  } finally {
    await rm(folder, { recursive: true });
  }
}
