import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver';
import { actionKinds } from '../../core/src/refactorings/actionKinds';
import { tokenTypes } from '../../core/src/features/tokenTypes';
import { TextDocumentSyncKind } from './lsp';

/**
 * What the server tells a client that it can do. It stands apart from the code that does it, which is
 * loaded once this has been told.
 *
 * @param commands whether the client has our commands, which code lenses run
 */
export function capabilitiesFor(client: ClientCapabilities, commands: boolean): ServerCapabilities {
  return {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    ...(answersDiagnostics(client) && {
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: true },
    }),
    codeActionProvider: { codeActionKinds: [...actionKinds] },
    completionProvider: { triggerCharacters: ['"', ':', ' ', '{', '#'] },
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: [']'] },
    inlayHintProvider: true,
    documentLinkProvider: {},
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] },
      full: true,
    },
    ...(commands && { codeLensProvider: {} }),
    workspaceSymbolProvider: true,
    ...(client.workspace?.workspaceFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
  };
}

/** Whether a client asks for diagnostics; they are published to one that doesn't. */
export function answersDiagnostics(client: ClientCapabilities): boolean {
  return client.textDocument?.diagnostic !== undefined;
}
