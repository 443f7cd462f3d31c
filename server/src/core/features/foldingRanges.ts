import type { FoldingRange, LanguageService } from 'vscode-json-languageservice';
import type { OpenDocument } from './openDocument';

/** Where a document folds: its blocks and its runs of comments. */
export function foldingRanges(
  service: LanguageService,
  document: OpenDocument,
  rangeLimit: number | undefined,
): FoldingRange[] {
  const limit = rangeLimit === undefined ? {} : { rangeLimit };
  const json = document.jsonFor(service);
  return json ? service.getFoldingRanges(document.text, limit) : [];
}
