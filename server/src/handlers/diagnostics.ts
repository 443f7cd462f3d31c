import type { Diagnostic } from 'vscode-languageserver';
import { DocumentDiagnosticReportKind } from '../lsp';
import { answersDiagnostics } from '../capabilities';
import { diagnosticsOf } from '../../../core/src/features/diagnostics';
import { unlessCancelled } from './cancelled';
import type { Services } from './sessionServices';
import { answerWorkspace } from './workspaceDiagnostics';

/** Answers diagnostics where the client asks for them, else publishes them with every change. */
export function handleDiagnostics(services: Services): void {
  if (answersDiagnostics(services.client)) {
    answer(services);
  } else {
    publish(services);
  }
}

function answer(services: Services): void {
  const { connection, client, documents, facts, openFiles, settings } = services;
  const reporters = answerWorkspace(services);
  connection.languages.diagnostics.on(async ({ textDocument: { uri } }, token) => {
    await unlessCancelled(token);
    const items = await diagnosticsFor(services, uri);
    if (!documents.get(uri)) {
      // VS Code asks for the last time while it closes a document, and passes over what it is told of
      // the file until it has this answer.
      setImmediate(() => {
        reporters.distrust(openFiles.keyOf(uri));
        reporters.changed([openFiles.keyOf(uri)]);
      });
    }
    return { kind: DocumentDiagnosticReportKind.Full, items };
  });
  if (client.workspace?.diagnostics?.refreshSupport) {
    settings.onChange(() => connection.languages.diagnostics.refresh());
    facts.onChange(() => connection.languages.diagnostics.refresh());
  }
  facts.onChange((uri) => {
    reporters.distrust(openFiles.keyOf(uri));
    reporters.changed([openFiles.keyOf(uri)]);
  });
}

function publish(services: Services): void {
  const { connection, open, facts, settings } = services;
  const send = async (uri: string): Promise<void> => {
    const diagnostics = await diagnosticsFor(services, uri);
    const version = open.get(uri)?.version;
    // Those of a document that was closed meanwhile are those of its file.
    if (version !== undefined) {
      await connection.sendDiagnostics({ uri, version, diagnostics });
    }
  };
  open.onDidChangeContent(({ document }) => send(document.uri));
  settings.onChange(() => Promise.all(open.keys().map(send)));
  facts.onChange(send);
}

async function diagnosticsFor(
  { documents, facts, settings, documentation }: Services,
  uri: string,
): Promise<Diagnostic[]> {
  const { rules } = await settings.of(uri);
  const document = documents.get(uri);
  return document ? diagnosticsOf(document, documentation, rules, facts.of(uri)) : [];
}
