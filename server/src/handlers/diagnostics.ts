import { DocumentDiagnosticReportKind, type ServerCapabilities } from 'vscode-languageserver';
import { diagnosticsOf } from '../core/features/diagnostics';
import type { Services } from './services';

/** Answers diagnostics where the client asks for them, else publishes them with every change. */
export function handleDiagnostics(services: Services): ServerCapabilities {
  return services.client.textDocument?.diagnostic ? answer(services) : publish(services);
}

function answer({ connection, documents, documentation }: Services): ServerCapabilities {
  connection.languages.diagnostics.on(({ textDocument }) => {
    const document = documents.get(textDocument.uri);
    return {
      kind: DocumentDiagnosticReportKind.Full,
      items: document ? diagnosticsOf(document.text, document.mfa, documentation) : [],
    };
  });
  return {
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  };
}

function publish({ connection, open, documents, documentation }: Services): ServerCapabilities {
  open.onDidChangeContent(async ({ document: { uri, version } }) => {
    const document = documents.get(uri);
    const diagnostics = document ? diagnosticsOf(document.text, document.mfa, documentation) : [];
    await connection.sendDiagnostics({ uri, version, diagnostics });
  });
  open.onDidClose(({ document }) =>
    connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }),
  );
  return {};
}
