// Bundles the extension: dist/client.js for the editor, dist/server.js for any LSP client. The AWS SDK
// stands in a file of its own, dist/aws/sdkUserPools.js, which the first command loads.
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
  logLevel: 'warning',
};

const sdk = './aws/sdkUserPools.js';

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
  build({ ...common, entryPoints: ['server/src/server.ts'], outfile: 'dist/server.js' }),
]);
console.log('Built dist/client.js and dist/server.js.');
