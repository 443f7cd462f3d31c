import type { Node } from 'jsonc-parser';
import { parseMfaDocument } from '../document/mfaDocument';
import { memberAt, membersOf } from '../document/members';
import { scanTokens } from '../document/scan';
import { indentBefore, indentedAs } from '../document/style';
import { endOf, type TextRange } from '../document/textRange';

/*
 * Changes of what is written, which stays where it is. Each function takes the text of a document without syntax
 * errors, and gives it unchanged where `path` leads to nothing of the kind.
 */

/** Gives the member at the end of `path` another name. Its value, and what stands around it, stay. */
export function renameMember(text: string, path: readonly string[], name: string): string {
  const key = memberAt(parseMfaDocument(text).root, ...path)?.key;
  return key ? replaceRange(text, key, JSON.stringify(name)) : text;
}

/** Gives the members of the block at `path` other names, but for those that another one there has already. */
export function renameMembers(
  text: string,
  path: readonly string[],
  names: ReadonlyMap<string, string>,
): string {
  const block = memberAt(parseMfaDocument(text).root, ...path)?.value;
  // From the last to the first, so that what is parsed already stays where it is.
  return membersOf(block)
    .reverse()
    .reduce((changed, { key, name }) => {
      const other = names.get(name);
      return other === undefined || memberAt(block, other)
        ? changed
        : replaceRange(changed, key, JSON.stringify(other));
    }, text);
}

/** The one block in a list, which some tools write around it; the node itself where it is no list. */
export function onlyItem(node: Node): Node | undefined {
  const { type, children = [] } = node;
  return type !== 'array' ? node : children.length === 1 ? children[0] : undefined;
}

/** Puts the one block of the list at `path` into the list's place. */
export function unwrapList(text: string, path: readonly string[]): string {
  const member = memberAt(parseMfaDocument(text).root, ...path);
  const item = member?.value && onlyItem(member.value);
  if (!member?.value || !item) {
    return text;
  }
  const [before, after] = [item, member.property].map(({ offset }) => indentBefore(text, offset));
  const written = text.slice(item.offset, endOf(item));
  return replaceRange(text, member.value, indentedAs(written, before, after));
}

/** Whether `after` has every comment that `before` has, however they are indented. */
export function keepsComments(before: string, after: string): boolean {
  const kept = commentsIn(after);
  return commentsIn(before).every((comment) => {
    const index = kept.indexOf(comment);
    return index >= 0 && kept.splice(index, 1).length === 1;
  });
}

function commentsIn(text: string): string[] {
  return scanTokens(text).comments.map(({ offset, length }) =>
    text.slice(offset, offset + length).replaceAll(/\s+/g, ' '),
  );
}

function replaceRange(text: string, range: TextRange, replacement: string): string {
  return text.slice(0, range.offset) + replacement + text.slice(endOf(range));
}
