import type { LanguageService } from 'vscode-json-languageservice';
import { type ServerCapabilities, type TextDocumentIdentifier } from 'vscode-languageserver';
import { completion } from '../core/features/completion';
import { documentSymbols } from '../core/features/documentSymbols';
import { foldingRanges } from '../core/features/foldingRanges';
import { formatting } from '../core/features/formatting';
import { hover } from '../core/features/hover';
import { selectionRanges } from '../core/features/selectionRanges';
import type { MfaDocument } from '../core/document/mfaDocument';
import type { OpenDocument } from '../core/features/openDocument';
import { handleAnnotations } from './annotations';
import type { Services } from './services';

/** Hands the standard requests on a document to the core. */
export function handleLanguageFeatures(services: Services): ServerCapabilities {
  const { connection, client, documents } = services;
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
  connection.onCompletion((params) => {
    const otherDocuments = () => documentsExcept(services, params.textDocument.uri);
    return answer(params, (service, document) =>
      completion(service, document, params.position, { otherDocuments }),
    );
  });
  connection.onHover((params) =>
    answer(params, (service, document) => hover(service, document, params.position)),
  );
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
    completionProvider: { triggerCharacters: ['"', ':', ' ', '{', '#'] },
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    ...handleAnnotations(services),
  };
}

function* documentsExcept({ open, documents }: Services, uri: string): Iterable<MfaDocument> {
  for (const other of open.keys()) {
    const document = other === uri ? undefined : documents.get(other);
    if (document) {
      yield document.mfa;
    }
  }
}
