import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { localize, translationsFrom, type Translations } from '../../core/src/localize';
import { Documents } from './openDocuments';
import { handleCodeActions } from './handlers/codeActions';
import { handleCustomRequests } from './handlers/customRequests';
import { handleDiagnostics } from './handlers/diagnostics';
import { handleLanguageFeatures } from './handlers/languageFeatures';
import { followPoolFiles } from './handlers/poolNeighbours';
import { handlePoolRequests } from './handlers/poolRequests';
import type { Services } from './handlers/sessionServices';
import { handleWorkspace, startWorkspace } from './handlers/workspace';
import { TextDocuments } from './lsp';
import { once } from './once';
import { optionsOf } from './options';
import { DocumentFacts } from './documentFacts';
import { Settings } from './documentSettings';
import { PoolFiles } from './workspace/poolFiles';
import { OpenFiles } from './workspace/openFiles';
import { WorkspaceFolders } from './workspace/folders';
import { WorkspaceFiles } from './workspace/workspaceFiles';

/*
 * The composition root: it wires the connection to the core and holds nothing else.
 * The bundle stands in dist/, beside docs/.
 */
const documentation = pathToFileURL(join(__dirname, '..', 'docs', 'rules.md')).href;

export interface Session {
  /** Begins what a client has to be asked for, which it allows once it is initialized. */
  begin(): Promise<unknown>;
}

/** Serves a client that has introduced itself. */
export function serve(connection: Connection, params: InitializeParams): Session {
  const { commands, translations } = optionsOf(params);
  const texts = translationsFrom(translations);
  localize(texts);
  const services = servicesFor(connection, params, commands, texts);
  handleCustomRequests(services);
  handlePoolRequests(services);
  followPoolFiles(services);
  handleDiagnostics(services);
  handleCodeActions(services);
  handleLanguageFeatures(services);
  handleWorkspace(services);
  const { open, settings } = services;
  open.onDidClose(({ document }) => {
    settings.forget(document.uri);
  });
  open.listen(connection);
  return { begin: () => Promise.all([settings.listen(), startWorkspace(services)]) };
}

function servicesFor(
  connection: Connection,
  params: InitializeParams,
  commands: boolean,
  texts: Translations | undefined,
): Services {
  const { capabilities: client } = params;
  const open = new TextDocuments(TextDocument);
  const documents = new Documents(open);
  const facts = new DocumentFacts(open, (error) => {
    connection.console.error(`Showing what a user pool refuses failed: ${String(error)}`);
  });
  const settings = new Settings(connection, client);
  const folders = new WorkspaceFolders(foldersOf(params));
  const files = new WorkspaceFiles(
    folders,
    async ({ uri }) =>
      (await settings.inFolder(uri, uri)).checkWorkspace ? settings.hiddenIn(uri) : undefined,
    (message) => {
      connection.console.warn(message);
    },
  );
  const poolFiles = new PoolFiles((error) => {
    connection.console.error(`Showing files for one user pool failed: ${String(error)}`);
  });
  const openFiles = new OpenFiles(open, documents, folders);
  const json = once(async () => {
    const features = await import('../../core/src/features/jsonFeatures.js');
    features.localize(texts);
    return { ...features, service: features.createJsonService(client) };
  });
  return {
    ...{ connection, client, open, documents, facts, settings, commands },
    ...{ json, documentation, files, openFiles, poolFiles },
  };
}

/** Clients that know of one folder only name it in another place. */
function foldersOf(params: InitializeParams): string[] {
  const root: unknown = Reflect.get(params, 'rootUri');
  const only = typeof root === 'string' ? [root] : [];
  return params.workspaceFolders?.map(({ uri }) => uri) ?? only;
}
