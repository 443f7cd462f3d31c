import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures, TextDocuments } from 'vscode-languageserver/node';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createJsonService } from './core/features/jsonService';
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
  const jsonService = createJsonService(client);
  const documents = new Documents(open, jsonService);
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

open.listen(connection);
connection.listen();
