import type { DocumentSymbol, LanguageService } from 'vscode-json-languageservice';
import type { OpenDocument } from './openDocument';

/** The members of a document as an outline. */
export function documentSymbols(
  service: LanguageService,
  document: OpenDocument,
): DocumentSymbol[] {
  const json = document.jsonFor(service);
  return json ? service.findDocumentSymbols2(document.text, json) : [];
}
