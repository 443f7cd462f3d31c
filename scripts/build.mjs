// Bundles the extension: dist/client.js for the editor, dist/server.js for any LSP client. What is not
// needed at the start stands in a file of its own: the AWS SDK, which the first
// command loads, the features on top of the JSON language service, which the first request for
// one of them loads, and the public suffixes, which the first relying party loads.
// The notices of the packages in them stand beside them.
// With --watch it goes on, and bundles again what a change of a source concerns.
import { build, context } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserBuild } from './bundle/browserBuild.mjs';
import { inOtherBundles } from './bundle/inOtherBundles.mjs';
import { jsoncParser } from './bundle/jsoncParser.mjs';
import { lazyBuiltins } from './bundle/lazyBuiltins.mjs';
import { noticesOf } from './bundle/notices.mjs';
import { onFirstCall } from './bundle/onFirstCall.mjs';
import { suffixTables } from './bundle/suffixTables.mjs';
import { typescriptHelpers } from './bundle/typescriptHelpers.mjs';

const root = join(import.meta.dirname, '..');

/** @type {import('esbuild').BuildOptions} */
const output = {
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // What is loaded on demand is CommonJS too: `require` needs no second module loader.
  supported: { 'dynamic-import': false },
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions} */
const common = {
  ...output,
  bundle: true,
  // The ES builds of jsonc-parser and the JSON language service bundle and shake; their UMD builds do not.
  mainFields: ['module', 'main'],
  alias: {
    // Its build for browsers reads no files, so that no module of Node's is loaded for it.
    '@vscode/l10n': browserBuild(join(root, 'node_modules/@vscode/l10n')),
  },
};

/** The modules that make a bundle of their own, by the end of the path that they are imported by. */
const sdk = { '/aws/sdkUserPools.js': './sdkUserPools.js' };
const session = { '/session.js': './session.js' };
const onDemand = {
  '/features/jsonFeatures.js': './jsonFeatures.js',
};
/**
 * The library of the server's connection is in the first of its bundles, which exports it: what the
 * session takes of it, itself and for our own requests, is asked of that one.
 */
const library = { '/lsp': './server.js', 'vscode-jsonrpc': './server.js' };

/** @type {import('esbuild').BuildOptions[]} */
const allBundles = [
  {
    ...common,
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/client.js',
    external: ['vscode'],
    plugins: [inOtherBundles(sdk)],
  },
  {
    ...common,
    entryPoints: ['client/src/aws/sdkUserPools.ts'],
    outfile: 'dist/sdkUserPools.js',
  },
  serverBundle('dist/server.js'),
  {
    ...common,
    entryPoints: ['server/src/session.ts'],
    outfile: 'dist/session.js',
    plugins: [
      inOtherBundles({ ...onDemand, ...library }),
      onFirstCall('/passkeys/publicSuffixes', './publicSuffixes.js', ['isPublicSuffix']),
      jsoncParser,
      lazyBuiltins(['crypto']),
    ],
  },
  {
    ...common,
    entryPoints: ['core/src/features/jsonFeatures.ts'],
    outfile: 'dist/jsonFeatures.js',
    plugins: [jsoncParser],
  },
  {
    ...common,
    entryPoints: ['core/src/passkeys/publicSuffixes.ts'],
    outfile: 'dist/publicSuffixes.js',
    plugins: [suffixTables],
  },
];

if (process.argv.includes('--watch')) {
  for (const options of allBundles) await (await context({ ...options, logLevel: 'info' })).watch();
} else {
  const built = await Promise.all(
    allBundles.map((options) => build({ ...options, metafile: true })),
  );
  const notices = noticesOf(
    built.map(({ metafile }) => metafile),
    root,
  );
  writeFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), notices);
  console.log('Built dist/client.js and dist/server.js.');
}

/**
 * The server is bundled first and minified then. In one go esbuild makes the wrapper around each
 * CommonJS module an arrow function, in two it stays a method, which V8 compiles faster: 3 ms of
 * the server's start.
 * @param {string} outfile
 * @returns {import('esbuild').BuildOptions}
 */
function serverBundle(outfile) {
  /** @type {import('esbuild').Plugin} */
  const minifiedThen = {
    name: 'minified-then',
    setup({ onEnd }) {
      onEnd(async ({ outputFiles: [bundle] = [] }) => {
        if (!bundle) return;
        const stdin = { contents: bundle.text, sourcefile: 'server.js' };
        await build({ ...output, stdin, outfile });
      });
    },
  };
  return {
    ...common,
    minify: false,
    sourcemap: 'inline',
    entryPoints: ['server/src/server.ts'],
    outfile,
    // The connection's library has them for pipes and sockets; over stdio they are not needed.
    plugins: [
      inOtherBundles(session),
      lazyBuiltins(['child_process', 'crypto', 'os']),
      typescriptHelpers(/[\\/]vscode-(jsonrpc|languageserver(-protocol)?)[\\/]lib[\\/].*\.js$/),
      minifiedThen,
    ],
    write: false,
  };
}
