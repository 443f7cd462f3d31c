import type { LanguageService } from 'vscode-json-languageservice';
import {
  CodeActionKind,
  type ServerCapabilities,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { codeActions } from '../core/features/codeActions';
import { completion } from '../core/features/completion';
import { documentSymbols } from '../core/features/documentSymbols';
import { foldingRanges } from '../core/features/foldingRanges';
import { formatting } from '../core/features/formatting';
import { hover } from '../core/features/hover';
import { selectionRanges } from '../core/features/selectionRanges';
import type { OpenDocument } from '../core/features/openDocument';
import type { Services } from './services';

/** Hands the standard requests on a document to the core. */
export function handleLanguageFeatures(services: Services): ServerCapabilities {
  const { connection, client, documents, documentation } = services;
  const foldingLimit = client.textDocument?.foldingRange?.rangeLimit;
  /** Answers from the JSON language service; null for a document that isn't open. */
  const answer = async <T>(
    { textDocument: { uri } }: { textDocument: TextDocumentIdentifier },
    ask: (service: LanguageService, document: OpenDocument) => T | Promise<T>,
  ): Promise<T | null> => {
    const service = await services.jsonService();
    const document = documents.get(uri);
    return document ? ask(service, document) : null;
  };
  connection.onCompletion((params) =>
    answer(params, (service, document) => completion(service, document, params.position)),
  );
  connection.onHover((params) =>
    answer(params, (service, document) => hover(service, document, params.position)),
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context: { only } }) => {
    const document = documents.get(uri);
    return document && (only?.some(isQuickFix) ?? true)
      ? codeActions(document.text, document.mfa, range, documentation)
      : [];
  });
  connection.onDocumentSymbol((params) => answer(params, documentSymbols));
  connection.onFoldingRanges((params) =>
    answer(params, (service, document) => foldingRanges(service, document, foldingLimit)),
  );
  connection.onSelectionRanges((params) =>
    answer(params, (service, document) => selectionRanges(service, document, params.positions)),
  );
  connection.onDocumentFormatting((params) =>
    answer(params, (service, document) => formatting(service, document, params.options)),
  );
  connection.onDocumentRangeFormatting((params) =>
    answer(params, (service, document) =>
      formatting(service, document, params.options, params.range),
    ),
  );
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
