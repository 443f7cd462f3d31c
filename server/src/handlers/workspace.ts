import type { CancellationToken, SymbolInformation } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification, WatchKind } from '../lsp';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { answersDiagnostics } from '../capabilities';
import { byteOrderMark, parseMfaDocument } from '../../../core/src/document/mfaDocument';
import {
  maximumSymbols,
  mayHaveSymbol,
  workspaceSymbols,
} from '../../../core/src/features/workspaceSymbols';
import { inParallel } from '../workspace/parallel';
import { throwIfCancelled, unlessCancelled } from './cancelled';
import type { Services } from './sessionServices';
import { publishWorkspace } from './workspaceDiagnostics';

/** Keeps the files of the workspace up to date, and answers for symbols in them. */
export function handleWorkspace(services: Services): void {
  const { connection, files, settings } = services;
  connection.onDidChangeWatchedFiles(({ changes }) => files.changed(changes));
  settings.onChange(() => files.searchAgain());
  connection.onWorkspaceSymbol(({ query }, token) => symbolsOf(services, query, token));
}

/** Begins to follow the files, once the client has said that it is ready. */
export async function startWorkspace(services: Services): Promise<void> {
  const { connection, client, files } = services;
  if (!answersDiagnostics(client)) {
    publishWorkspace(services).catch((error: unknown) => {
      connection.console.error(`Checking the workspace failed: ${String(error)}`);
    });
  }
  if (client.workspace?.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const uris = (list: typeof added) => list.map(({ uri }) => uri);
      files.folders.change(uris(added), uris(removed));
      return files.searchAgain();
    });
  }
  if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        { globPattern: '**/*.mfa.json' },
        // Folders: one that is moved or deleted doesn't name the files in it.
        { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
      ],
    });
  }
}

/** Looks through the open documents, and then through the files until there are enough. */
async function symbolsOf(
  { files, openFiles }: Services,
  query: string,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  await unlessCancelled(token);
  const found: SymbolInformation[] = [];
  const opened = new Set(openFiles.keys());
  for (const key of opened) {
    const document = openFiles.get(key);
    found.push(...(document ? workspaceSymbols(document.text, document.mfa, query) : []));
  }
  await inParallel(await files.all(), async (uri) => {
    throwIfCancelled(token);
    if (opened.has(uri) || found.length >= maximumSymbols) {
      return;
    }
    const text = (await files.read(uri))?.replace(byteOrderMark, '');
    if (text !== undefined && mayHaveSymbol(text, query)) {
      const document = TextDocument.create(uri, 'cognito-mfa', 0, text);
      found.push(...workspaceSymbols(document, parseMfaDocument(text), query));
    }
  });
  return found.slice(0, maximumSymbols);
}
