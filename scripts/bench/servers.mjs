// The servers under comparison, and where their files are.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { otherPackages } from '../host/otherPackages.mjs';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A language server to measure.
 * @typedef {object} Server
 * @property {'ours' | 'pull' | 'push' | 'yaml'} id
 * @property {string} title
 * @property {string} script The file that Node runs, with `--stdio`.
 * @property {string} languageId
 * @property {Record<string, object>} settings By section: they give the peers the schema, which ours carries.
 * @property {boolean} asksSettings Whether it asks for its settings; one that doesn't is told them.
 */

/** The published JSON schema. */
const schemaFile = new URL('../../schemas/mfa.schema.json', import.meta.url);
export const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));

/** The JSON servers get the schema inline, so that they need not read a file. */
const jsonSettings = {
  json: { validate: { enable: true }, schemas: [{ fileMatch: ['*.mfa.json'], schema }] },
};

/** The YAML server takes a schema from its file only. It would look for others in the network. */
const yamlSettings = {
  yaml: {
    schemas: { [schemaFile.href]: ['*.mfa.json'] },
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
  },
};

/**
 * This server, where it is built.
 * @returns {Server | undefined}
 */
export function ownServer() {
  const script = `${root}dist/server.js`;
  const own = { title: 'this server', script, languageId: 'cognito-mfa' };
  return existsSync(script) ? { id: 'ours', ...own, settings: {}, asksSettings: true } : undefined;
}

/**
 * The servers that can run here: ours comes first, where it is built. Installs the others at first.
 * @returns {Promise<Server[]>}
 */
export async function findServers() {
  const peers = await otherPackages('scripts/bench/peers', 'the servers to measure beside');
  /** @type {Server[]} */
  const others = [
    {
      id: 'pull',
      title: 'JSON server, pull',
      script: peers.resolve('vscode-langservers-extracted/bin/vscode-json-language-server'),
      languageId: 'json',
      settings: jsonSettings,
      asksSettings: false,
    },
    {
      id: 'push',
      title: 'JSON server, push',
      script: peers.resolve('vscode-json-languageserver/bin/vscode-json-languageserver'),
      languageId: 'json',
      settings: jsonSettings,
      asksSettings: false,
    },
    {
      id: 'yaml',
      title: 'YAML server',
      script: peers.resolve('yaml-language-server/bin/yaml-language-server'),
      languageId: 'yaml',
      settings: yamlSettings,
      asksSettings: true,
    },
  ];
  const own = ownServer();
  return own ? [own, ...others] : others;
}
