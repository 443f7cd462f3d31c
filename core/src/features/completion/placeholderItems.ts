import * as l10n from '@vscode/l10n';
import {
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type CompletionItem,
} from 'vscode-languageserver-types';
import { placeholder } from '../../document/placeholder';
import { placeholderText } from '../messageText';
import { endOf } from '../../document/textRange';
import { codeDigits, type PoolFacts } from '../../model/poolFacts';
import type { CompletionContext } from './context';
import { isMessage } from '../../model/requestParts';

/** How far before the cursor a word or a run of `#` is looked for. */
const longestWord = 64;

/**
 * `{####}` inside a message that lacks it. What has been typed of it is replaced; after a word it
 * comes with a space.
 */
export function placeholderItems(
  context: CompletionContext,
  pool: PoolFacts | undefined,
): CompletionItem[] {
  const { text, offset, place, path, string, rangeOf } = context;
  if (place !== 'value' || !string || !isMessage(path.split('.'))) {
    return [];
  }
  const start = string.offset + 1;
  const closed = string.length > 1 && text[endOf(string) - 1] === '"';
  const end = closed ? endOf(string) - 1 : endOf(string);
  if (string.value.includes(placeholder) || offset < start || offset > end) {
    return [];
  }
  // Only the end is looked at: patterns with `$` take quadratic time in a long body.
  const before = text.slice(Math.max(start, offset - longestWord), offset);
  const typed = /\{?#*$/.exec(before)?.[0] ?? '';
  const rest = typed === '' ? '' : (/^#*\}?/.exec(text.slice(offset, end))?.[0] ?? '');
  const word = typed === '' ? (/[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? '') : '';
  const replaced = word || typed;
  const digits = codeDigits(pool, path.startsWith('Sms') ? 'SMS_OTP' : 'EMAIL_OTP');
  return [
    {
      label: placeholder,
      kind: CompletionItemKind.Constant,
      detail: l10n.t('The code'),
      documentation: { kind: MarkupKind.Markdown, value: placeholderText(digits) },
      insertTextFormat: InsertTextFormat.PlainText,
      // Editors look here for what stands before the cursor in the range.
      filterText: typed.startsWith('#') ? placeholder.slice(1) : word + placeholder,
      textEdit: {
        range: rangeOf({
          offset: offset - replaced.length,
          length: replaced.length + rest.length,
        }),
        newText: word === '' ? placeholder : `${word} ${placeholder}`,
      },
    },
  ];
}
