import type { Node } from 'jsonc-parser';
import type { TextRange } from './textRange';

/**
 * Where the characters from `start` to `end` of a string's value stand in the document, counted in
 * UTF-16 code units of the value. Escapes such as `\n` or `\u00e9` take more room in the text.
 */
export function contentRange(text: string, node: Node, start: number, end: number): TextRange {
  const content = node.offset + 1;
  const close = node.offset + node.length;
  if (isUnescaped(node)) {
    return { offset: content + start, length: end - start };
  }
  const from = advance(text, content, close, start);
  const to = advance(text, from, close, end - start);
  return { offset: from, length: to - from };
}

/** Whether a string stands in the document as it is, between its quotation marks. */
function isUnescaped(node: Node): boolean {
  const value: unknown = node.value;
  return typeof value === 'string' && value.length === node.length - 2;
}

/** The offset after `count` code units of value, from `offset` on. */
function advance(text: string, offset: number, close: number, count: number): number {
  let position = offset;
  for (let passed = 0; passed < count && position < close; passed += 1) {
    if (text[position] !== '\\') {
      position += 1;
    } else {
      position += text[position + 1] === 'u' ? 6 : 2;
    }
  }
  return Math.min(position, close);
}
