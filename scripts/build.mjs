// Bundles the extension: dist/client.js for the editor, dist/server.js for any LSP client. What is not
// needed at the start stands in a file of its own, at its module's path: the AWS SDK, which the first
// command loads, and the features on top of the JSON language service, which the first request for
// one of them loads.
import { build } from 'esbuild';
import { join } from 'node:path';

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // The ES builds of jsonc-parser and the JSON language service bundle and shake; their UMD builds do not.
  mainFields: ['module', 'main'],
  // The server's and the client's library each bring a copy of the same types.
  alias: { 'vscode-languageserver-types': 'vscode-languageserver-types' },
  logLevel: 'warning',
};

const sdk = './aws/sdkUserPools.js';
const jsonFeatures = './core/features/jsonFeatures.js';

await Promise.all([
  build({
    ...common,
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/client.js',
    external: ['vscode', sdk],
  }),
  build({
    ...common,
    entryPoints: ['client/src/aws/sdkUserPools.ts'],
    outfile: join('dist', sdk),
  }),
  build({
    ...common,
    entryPoints: ['server/src/server.ts'],
    outfile: 'dist/server.js',
    external: [jsonFeatures],
  }),
  build({
    ...common,
    entryPoints: ['server/src/core/features/jsonFeatures.ts'],
    outfile: join('dist', jsonFeatures),
  }),
]);
console.log('Built dist/client.js and dist/server.js.');
