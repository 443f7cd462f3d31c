import type { ServerCapabilities, TextDocumentIdentifier } from 'vscode-languageserver';
import type { OpenDocument } from '../core/features/openDocument';
import { handleAnnotations } from './annotations';
import { otherDocuments } from './otherDocuments';
import type { JsonFeatures, Services } from './services';

/** Hands the standard requests on a document to the core. */
export function handleLanguageFeatures(services: Services): ServerCapabilities {
  const { connection, client, documents } = services;
  const foldingLimit = client.textDocument?.foldingRange?.rangeLimit;
  /** Answers from the JSON language service; null for a document that isn't open. */
  const answer = async <T>(
    { textDocument: { uri } }: { textDocument: TextDocumentIdentifier },
    ask: (json: JsonFeatures, document: OpenDocument) => T | Promise<T>,
  ): Promise<T | null> => {
    const json = await services.json();
    const document = documents.get(uri);
    return document ? ask(json, document) : null;
  };
  connection.onCompletion((params) => {
    const others = () => otherDocuments(services, params.textDocument.uri);
    return answer(params, (json, document) =>
      json.completion(json.service, document, params.position, { otherDocuments: others }),
    );
  });
  connection.onHover((params) =>
    answer(params, (json, document) => json.hover(json.service, document, params.position)),
  );
  connection.onDocumentSymbol((params) =>
    answer(params, (json, document) => json.documentSymbols(json.service, document)),
  );
  connection.onFoldingRanges((params) =>
    answer(params, (json, document) => json.foldingRanges(json.service, document, foldingLimit)),
  );
  connection.onSelectionRanges((params) =>
    answer(params, (json, document) =>
      json.selectionRanges(json.service, document, params.positions),
    ),
  );
  connection.onDocumentFormatting((params) =>
    answer(params, (json, document) => json.formatting(json.service, document, params.options)),
  );
  connection.onDocumentRangeFormatting((params) =>
    answer(params, (json, document) =>
      json.formatting(json.service, document, params.options, params.range),
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
