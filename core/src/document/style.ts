import type { MfaDocument } from './mfaDocument';
import { membersOf } from './members';

/** How a document is laid out, so that what is added looks like the rest. */
export interface DocumentStyle {
  /** One level of indentation. */
  readonly indent: string;
  readonly eol: string;
}

/** Two spaces and a line feed, for a document that shows nothing of its own. */
export const defaultStyle: DocumentStyle = { indent: '  ', eol: '\n' };

/** The style that the first member of a document shows, else `fallback`. */
export function styleOf(document: MfaDocument, fallback = defaultStyle): DocumentStyle {
  const { text, root } = document;
  const eol = /\r?\n/.exec(text)?.[0] ?? fallback.eol;
  const first = membersOf(root)[0]?.property.offset;
  const indent = first === undefined ? undefined : indentBefore(text, first);
  return { indent: indent === undefined || indent === '' ? fallback.indent : indent, eol };
}

/** The white space between the start of the line and `offset`, or undefined after other text. */
export function indentBefore(text: string, offset: number): string | undefined {
  let start = offset;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) {
    start -= 1;
  }
  const lineStart = start === 0 || text[start - 1] === '\n' || text[start - 1] === '\r';
  return lineStart ? text.slice(start, offset) : undefined;
}

/** A value of several lines as it stands at another indentation; unchanged where either is unknown. */
export function indentedAs(
  written: string,
  before: string | undefined,
  after: string | undefined,
): string {
  return before === undefined || after === undefined
    ? written
    : written.replaceAll(`\n${before}`, `\n${after}`);
}
