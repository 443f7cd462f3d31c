import type { DocumentSymbol, LanguageService } from 'vscode-json-languageservice';
import type { OpenDocument } from './openDocument';

/** The longest value that is shown beside a member, in UTF-16 code units. */
const detailLength = 60;

/** The members of a document as an outline, each value beside its member. */
export function documentSymbols(
  service: LanguageService,
  document: OpenDocument,
): DocumentSymbol[] {
  const json = document.jsonFor(service);
  return json ? service.findDocumentSymbols2(document.text, json).map(withShortDetail) : [];
}

/** The service gives whole values; an outline has room for a short line. */
function withShortDetail({ detail = '', children, ...symbol }: DocumentSymbol): DocumentSymbol {
  // Before the white space is looked at, so that a long text costs no more than a short one.
  const line = detail.slice(0, 4 * detailLength).replaceAll(/\s+/g, ' ');
  const cut = line.length > detailLength || detail.length > 4 * detailLength;
  return {
    ...symbol,
    detail: cut ? `${line.slice(0, detailLength).replace(/[\uD800-\uDBFF]$/, '')}…` : line,
    ...(children && { children: children.map(withShortDetail) }),
  };
}
