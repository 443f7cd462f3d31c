import type { LanguageService } from 'vscode-json-languageservice';
import { createScanner, SyntaxKind } from 'jsonc-parser';
import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types';
import type { OpenDocument } from './openDocument';

/** The members and values that fit at `position`, with a comma before them where one is missing. */
export async function completion(
  service: LanguageService,
  document: OpenDocument,
  position: Position,
): Promise<CompletionList | null> {
  const json = document.jsonFor(service);
  if (!json) {
    return null;
  }
  const list = await service.doComplete(document.text, position, json);
  if (list) {
    const separate = commaInserter(document);
    list.items.forEach((item, index) => {
      separate(item);
      suggestValues(item);
      item.sortText = sortText(item, index);
    });
  }
  return list;
}

/** The JSON language service adds the comma after a member; the one before it is ours to add. */
function commaInserter(document: OpenDocument): (item: CompletionItem) => void {
  let known: { start: number; end: number | undefined } | undefined;
  return (item) => {
    const edit = item.textEdit;
    if (!edit?.newText.startsWith('"')) {
      return;
    }
    const start = document.text.offsetAt('range' in edit ? edit.range.start : edit.replace.start);
    if (known?.start !== start) {
      known = { start, end: unseparatedValueBefore(document.mfa.text, start) };
    }
    if (known.end !== undefined) {
      const place = document.text.positionAt(known.end);
      item.additionalTextEdits = [{ range: { start: place, end: place }, newText: ',' }];
    }
  };
}

/** The schema's order, which is the request's own; `$schema`, which is never sent, comes last. */
function sortText({ label }: CompletionItem, index: number): string {
  return `${label === '$schema' ? '1' : '0'}${String(index).padStart(3, '0')}`;
}

/** A member that is inserted without a value goes straight on to the list of its values. */
function suggestValues(item: CompletionItem): void {
  if (/: \$1,?$/.test(item.textEdit?.newText ?? '')) {
    item.command = { title: 'Suggest values', command: 'editor.action.triggerSuggest' };
  }
}

/** Where the value ends that stands before `offset` with no comma after it. */
function unseparatedValueBefore(text: string, offset: number): number | undefined {
  const scanner = createScanner(text, true);
  let last = SyntaxKind.Unknown;
  let end = 0;
  for (let kind = scanner.scan(); kind !== SyntaxKind.EOF; kind = scanner.scan()) {
    if (scanner.getTokenOffset() >= offset) {
      break;
    }
    last = kind;
    end = scanner.getTokenOffset() + scanner.getTokenLength();
  }
  return end <= offset && endsValue.has(last) ? end : undefined;
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
