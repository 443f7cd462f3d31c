import { CodeActionKind, type ServerCapabilities } from 'vscode-languageserver';
import { codeActions } from '../core/features/codeActions';
import { completion } from '../core/features/completion';
import { documentSymbols } from '../core/features/documentSymbols';
import { foldingRanges } from '../core/features/foldingRanges';
import { formatting } from '../core/features/formatting';
import { hover } from '../core/features/hover';
import { selectionRanges } from '../core/features/selectionRanges';
import type { Services } from './services';

/** Hands the standard requests on a document to the core. */
export function handleLanguageFeatures(services: Services): ServerCapabilities {
  const { connection, client, documents, documentation, jsonService } = services;
  const foldingLimit = client.textDocument?.foldingRange?.rangeLimit;
  connection.onCompletion(({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    return document && completion(jsonService, document, position);
  });
  connection.onHover(({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    return document && hover(jsonService, document, position);
  });
  connection.onCodeAction(({ textDocument: { uri }, range, context: { only } }) => {
    const document = documents.get(uri);
    return document && (only?.some(isQuickFix) ?? true)
      ? codeActions(document.text, document.mfa, range, documentation)
      : [];
  });
  connection.onDocumentSymbol(({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    return document && documentSymbols(jsonService, document);
  });
  connection.onFoldingRanges(({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    return document && foldingRanges(jsonService, document, foldingLimit);
  });
  connection.onSelectionRanges(({ textDocument: { uri }, positions }) => {
    const document = documents.get(uri);
    return document && selectionRanges(jsonService, document, positions);
  });
  connection.onDocumentFormatting(({ textDocument: { uri }, options }) => {
    const document = documents.get(uri);
    return document && formatting(jsonService, document, options);
  });
  connection.onDocumentRangeFormatting(({ textDocument: { uri }, options, range }) => {
    const document = documents.get(uri);
    return document && formatting(jsonService, document, options, range);
  });
  return {
    completionProvider: { triggerCharacters: ['"', ':', ' '] },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
  };
}

/** Whether a client that asks for `kind` wants quick fixes: kinds contain those they prefix. */
function isQuickFix(kind: string): boolean {
  return kind === '' || kind === CodeActionKind.QuickFix;
}
