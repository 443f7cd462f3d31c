import { SyntaxKind } from 'jsonc-parser';
import { tokenBefore } from '../../document/scan';
import type { CompletionItem } from 'vscode-languageserver-types';
import type { MfaDocument } from '../../document/mfaDocument';
import type { OpenDocument } from '../openDocument';

/** The JSON language service adds the comma after a member; the one before it is ours to add. */
export function commaInserter(document: OpenDocument): (item: CompletionItem) => void {
  let known: { start: number; end: number | undefined } | undefined;
  return (item) => {
    const edit = item.textEdit;
    if (!edit?.newText.startsWith('"')) {
      return;
    }
    const start = document.text.offsetAt('range' in edit ? edit.range.start : edit.replace.start);
    if (known?.start !== start) {
      known = { start, end: unseparatedValueBefore(document.mfa, start) };
    }
    if (known.end !== undefined) {
      const place = document.text.positionAt(known.end);
      item.additionalTextEdits = [{ range: { start: place, end: place }, newText: ',' }];
    }
  };
}

/** Where the value ends that stands before `offset` with no comma after it. */
function unseparatedValueBefore({ text, tokens }: MfaDocument, offset: number): number | undefined {
  // Nearly always the character before tells, without a scan of all that comes before it.
  const before = text.slice(0, offset).trimEnd().at(-1) ?? '{';
  if (tokens.comments.length === 0 && '{[,:'.includes(before)) {
    return undefined;
  }
  const { kind, end } = tokenBefore(text, offset);
  return end <= offset && endsValue.has(kind) ? end : undefined;
}

const endsValue: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.CloseBraceToken,
  SyntaxKind.CloseBracketToken,
  SyntaxKind.StringLiteral,
  SyntaxKind.NumericLiteral,
  SyntaxKind.TrueKeyword,
  SyntaxKind.FalseKeyword,
  SyntaxKind.NullKeyword,
]);
