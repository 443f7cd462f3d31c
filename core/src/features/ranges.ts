import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { TextChange, TextRange } from '../document/textRange';

export function lspRange(textDocument: TextDocument, { offset, length }: TextRange): Range {
  return {
    start: textDocument.positionAt(offset),
    end: textDocument.positionAt(offset + length),
  };
}

export function textRange(textDocument: TextDocument, range: Range): TextRange {
  const offset = textDocument.offsetAt(range.start);
  return { offset, length: textDocument.offsetAt(range.end) - offset };
}

export function lspEdit(textDocument: TextDocument, change: TextChange): TextEdit {
  return { range: lspRange(textDocument, change), newText: change.text };
}
