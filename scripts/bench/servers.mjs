// The servers under comparison, and where their files are.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A language server to measure.
 * @typedef {object} Server
 * @property {'ours' | 'pull' | 'push'} id
 * @property {string} title
 * @property {string} script The file that Node runs, with `--stdio`.
 * @property {string} languageId
 * @property {boolean} wantsSchema Whether the client must tell it the schema; ours carries it.
 */

/**
 * The servers that can run here: ours comes first, where it is built.
 * @returns {Server[]}
 */
export function findServers() {
  const ours = `${root}dist/server.js`;
  /** @type {Server[]} */
  const peers = [
    {
      id: 'pull',
      title: 'JSON server, pull',
      script: require.resolve('vscode-langservers-extracted/bin/vscode-json-language-server'),
      languageId: 'json',
      wantsSchema: true,
    },
    {
      id: 'push',
      title: 'JSON server, push',
      script: require.resolve('vscode-json-languageserver/bin/vscode-json-languageserver'),
      languageId: 'json',
      wantsSchema: true,
    },
  ];
  if (!existsSync(ours)) return peers;
  const own = { title: 'this server', script: ours, languageId: 'cognito-mfa', wantsSchema: false };
  return [{ id: 'ours', ...own }, ...peers];
}

/** The published JSON schema, which the peers get inline so that they need not read a file. */
export const schema = JSON.parse(readFileSync(`${root}schemas/mfa.schema.json`, 'utf8'));
