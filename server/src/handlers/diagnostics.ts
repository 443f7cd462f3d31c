import type { Diagnostic } from 'vscode-languageserver';
import { DocumentDiagnosticReportKind } from '../lsp';
import { answersDiagnostics } from '../capabilities';
import { diagnosticsOf } from '../../../core/src/features/diagnostics';
import { unlessCancelled } from './cancelled';
import { poolNeighbours } from './poolNeighbours';
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
  const { connection, client, documents, facts, openFiles, poolFiles, settings } = services;
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
  poolFiles.onChange(async (keys) => {
    const opened = keys.filter((key) => openFiles.get(key));
    opened.forEach((key) => {
      reporters.distrust(key);
    });
    if (opened.length > 0 && client.workspace?.diagnostics?.refreshSupport) {
      await connection.languages.diagnostics.refresh();
    }
  });
}

function publish(services: Services): void {
  const { connection, open, openFiles, facts, poolFiles, settings } = services;
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
  poolFiles.onChange((keys) =>
    Promise.all(keys.flatMap((key) => openFiles.get(key)?.text.uri ?? []).map(send)),
  );
}

async function diagnosticsFor(services: Services, uri: string): Promise<Diagnostic[]> {
  const { documents, facts, openFiles, settings, documentation } = services;
  const { rules } = await settings.of(uri);
  const document = documents.get(uri);
  if (!document) {
    return [];
  }
  const others = poolNeighbours(services, openFiles.keyOf(uri), document.mfa);
  return diagnosticsOf(document, documentation, rules, facts.of(uri), others);
}
