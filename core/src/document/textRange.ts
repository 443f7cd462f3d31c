/** A stretch of a document, in UTF-16 code units from its start. */
export interface TextRange {
  readonly offset: number;
  readonly length: number;
}

/** Replaces one stretch of a document by `text`. */
export interface TextChange extends TextRange {
  readonly text: string;
}

/** Where a stretch, such as a node's, ends. */
export function endOf({ offset, length }: TextRange): number {
  return offset + length;
}

/** The stretch of something that has more to it, such as a node. */
export function rangeOf({ offset, length }: TextRange): TextRange {
  return { offset, length };
}

/** Whether two stretches share a character or touch, so that an empty one can be found. */
export function touches(a: TextRange, b: TextRange): boolean {
  return a.offset <= b.offset + b.length && b.offset <= a.offset + a.length;
}
