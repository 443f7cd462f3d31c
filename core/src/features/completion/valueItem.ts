import { createScanner, SyntaxKind } from 'jsonc-parser';
import {
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type CompletionItem,
} from 'vscode-languageserver-types';
import { endOf } from '../../document/textRange';
import type { CompletionContext } from './context';

/**
 * An item that puts the string `value` in the place of the value at the cursor.
 *
 * @param detail what the value is, shown beside it and found by typing too
 * @param documentation Markdown
 */
export function valueItem(
  { text, replaced, rangeOf }: CompletionContext,
  value: string,
  detail: string,
  documentation: string,
): CompletionItem {
  const label = JSON.stringify(value);
  return {
    ...{ label, detail },
    kind: CompletionItemKind.Value,
    filterText: `${label} ${detail}`,
    documentation: { kind: MarkupKind.Markdown, value: documentation },
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: {
      range: rangeOf(replaced),
      newText: label + (needsComma(text, endOf(replaced)) ? ',' : ''),
    },
  };
}

/** Whether another member follows without a comma. */
function needsComma(text: string, offset: number): boolean {
  const scanner = createScanner(text, true);
  scanner.setPosition(offset);
  return scanner.scan() === SyntaxKind.StringLiteral;
}
