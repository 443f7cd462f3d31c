import assert from 'node:assert/strict';
import type { TextChange, TextRange } from '../../../../core/src/document/textRange';

/** Takes the marks `«` and `»` out of a text and tells the stretches between them. */
export function marked(source: string): { text: string; ranges: TextRange[] } {
  const ranges: TextRange[] = [];
  let text = '';
  for (const [index, part] of source.split(/[«»]/).entries()) {
    if (index % 2 === 1) {
      ranges.push({ offset: text.length, length: part.length });
    }
    text += part;
  }
  return { text, ranges };
}

/** Takes the cursor, a `|`, out of a text and tells where it stood. */
export function cursor(source: string): { text: string; offset: number } {
  const offset = source.indexOf('|');
  assert.ok(offset >= 0 && !source.includes('|', offset + 1), 'one | marks the cursor');
  return { text: source.replace('|', ''), offset };
}

/** The text after all `changes`, which must stand inside the text and not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = text;
  let limit = text.length;
  for (const { offset, length, text: newText } of changes.toSorted((a, b) => b.offset - a.offset)) {
    assert.ok(offset >= 0 && length >= 0 && offset + length <= limit, 'changes do not overlap');
    result = result.slice(0, offset) + newText + result.slice(offset + length);
    limit = offset;
  }
  return result;
}
