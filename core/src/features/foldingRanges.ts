import type { FoldingRange, LanguageService } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { endOf } from '../document/textRange';
import type { OpenDocument } from './openDocument';

/** Where a document folds: its blocks and its runs of comments. */
export function foldingRanges(
  service: LanguageService,
  document: OpenDocument,
  rangeLimit: number | undefined,
): FoldingRange[] {
  const limit = rangeLimit === undefined ? {} : { rangeLimit };
  return document.jsonFor(service)
    ? service.getFoldingRanges(withOneOpenComment(document), limit)
    : [];
}

/**
 * The document with no comment begun below one that has no end. The service goes on in the line
 * below such a comment, so that the blocks there still fold, and reads each one to the end of the
 * text: many of them would take it time in the square of their number.
 */
function withOneOpenComment({ text, mfa }: OpenDocument): TextDocument {
  const [content, last] = [text.getText(), mfa.tokens.comments.at(-1)];
  if (!last || !content.startsWith('/*', last.offset)) {
    return text;
  }
  const start = last.offset + '/*'.length;
  if (content.slice(start, endOf(last)).endsWith('*/')) {
    return text;
  }
  const masked = content.slice(0, start) + content.slice(start).replaceAll('/*', '  ');
  return TextDocument.create(text.uri, text.languageId, text.version, masked);
}
