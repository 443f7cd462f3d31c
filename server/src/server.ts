import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } from './lsp';
import type { InitializeParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Documents } from './documents';
import { localize, translationsFrom } from './core/localize';
import { Settings } from './settings';
import { handleCodeActions } from './handlers/codeActions';
import { handleCustomRequests } from './handlers/customRequests';
import { handleDiagnostics } from './handlers/diagnostics';
import { handleLanguageFeatures } from './handlers/languageFeatures';
import type { Services } from './handlers/services';
import { handleWorkspace, startWorkspace } from './handlers/workspace';
import { OpenFiles } from './workspace/openFiles';
import { WorkspaceFolders } from './workspace/folders';
import { WorkspaceFiles } from './workspace/workspaceFiles';

/*
 * The composition root: it wires the connection to the core and holds nothing else.
 * The bundle stands in dist/, beside docs/.
 */
const documentation = pathToFileURL(join(__dirname, '..', 'docs', 'rules.md')).href;

const connection = createConnection(ProposedFeatures.all);
const open = new TextDocuments(TextDocument);

let services: Services | undefined;

connection.onInitialize((params) => {
  const { capabilities: client } = params;
  const documents = new Documents(open);
  const settings = new Settings(connection, client);
  const folders = new WorkspaceFolders(foldersOf(params));
  const files = new WorkspaceFiles(
    folders,
    async ({ uri }) => (await settings.inFolder(uri, uri)).checkWorkspace,
    (message) => {
      connection.console.warn(message);
    },
  );
  const openFiles = new OpenFiles(open, documents, folders);
  const commands = option(params, 'commands') === true;
  const translations = translationsFrom(option(params, 'translations'));
  localize(translations);
  const json = once(async () => {
    const features = await import('./core/features/jsonFeatures.js');
    features.localize(translations);
    return { ...features, service: features.createJsonService(client) };
  });
  services = {
    ...{ connection, client, open, documents, settings, commands },
    ...{ json, documentation, files, openFiles },
  };
  handleCustomRequests(services);
  return {
    serverInfo: { name: 'Cognito MFA' },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      ...handleDiagnostics(services),
      ...handleCodeActions(services),
      ...handleLanguageFeatures(services),
      ...handleWorkspace(services),
    },
  };
});

/*
 * Keystrokes leave short-lived garbage only. Kept small, the heap for it takes 14 MB less and is
 * swept more often, in a fraction of a millisecond.
 */
connection.onInitialized(async () => {
  setFlagsFromString('--semi-space-growth-factor=1');
  if (services) {
    await Promise.all([services.settings.listen(), startWorkspace(services)]);
  }
});

open.onDidClose(({ document }) => {
  services?.settings.forget(document.uri);
});

open.listen(connection);
connection.listen();

/**
 * What the client says beside the standard: `commands`, true from our own, since others don't have
 * Apply, Pull and the like; and `translations`, the texts of the user's language by the English ones.
 */
function option(
  { initializationOptions: options }: InitializeParams,
  name: 'commands' | 'translations',
): unknown {
  return typeof options === 'object' && options !== null ? Reflect.get(options, name) : undefined;
}

/** Clients that know of one folder only name it in another place. */
function foldersOf(params: InitializeParams): string[] {
  const root: unknown = Reflect.get(params, 'rootUri');
  const only = typeof root === 'string' ? [root] : [];
  return params.workspaceFolders?.map(({ uri }) => uri) ?? only;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
