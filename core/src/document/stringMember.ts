import type { Node } from 'jsonc-parser';
import { memberAt } from './members';
import { contentRange } from './stringContent';
import type { TextRange } from './textRange';

/** A text whose characters are looked at one by one. */
export interface StringMember {
  readonly path: readonly string[];
  readonly node: Node;
  readonly value: string;
}

/** A stretch of a string's value, with its offset there in UTF-16 code units. */
export interface StringPart {
  readonly start: number;
  readonly text: string;
}

/** The string that stands at `path` in a document. */
export function stringMemberAt(
  root: Node | undefined,
  path: readonly string[],
): StringMember | undefined {
  const node = memberAt(root, ...path)?.value;
  const value: unknown = node?.value;
  return node && typeof value === 'string' ? { path, node, value } : undefined;
}

/** The strings that stand at `paths` in a document. */
export function stringMembersAt(
  root: Node | undefined,
  paths: readonly (readonly string[])[],
): StringMember[] {
  return paths.map((path) => stringMemberAt(root, path)).filter((found) => found !== undefined);
}

/** Where a part of a string stands in the document whose text is `text`. */
export function partRange(text: string, { node }: StringMember, part: StringPart): TextRange {
  return contentRange(text, node, part.start, part.start + part.text.length);
}
