import type { Node } from 'jsonc-parser';
import { parseMfaDocument } from '../document/mfaDocument';
import { memberAt } from '../document/members';
import { indentBefore, indentedAs, type DocumentStyle } from '../document/style';
import { endOf } from '../document/textRange';
import type { JsonValue } from '../model/json';
import { removeProperty, setMember } from './editMembers';

/**
 * Moves the member that `property`, a node of the parsed `text`, stands for to the end of `path`. Its value stays
 * as it is written, comments in it too; blocks that `path` leads through are added where they are missing.
 *
 * @param path of the member at its new place, where there must be nothing yet
 */
export function moveMember(
  text: string,
  property: Node,
  path: readonly string[],
  style: DocumentStyle,
): string {
  const value = property.children?.[1];
  if (!value) {
    return text;
  }
  const written = text.slice(value.offset, endOf(value));
  const added = addAt(removeProperty(text, property), path, style);
  const place = memberAt(parseMfaDocument(added).root, ...path);
  if (!place?.value) {
    return text;
  }
  const before = indentBefore(text, property.offset);
  const after = indentBefore(added, place.property.offset);
  const fitted = indentedAs(written, before, after);
  return added.slice(0, place.value.offset) + fitted + added.slice(endOf(place.value));
}

/** Adds a member without a value yet, and the blocks around it that the text lacks. */
function addAt(text: string, path: readonly string[], style: DocumentStyle): string {
  const { root } = parseMfaDocument(text);
  const missing = path.findIndex((_, index) => !memberAt(root, ...path.slice(0, index + 1)));
  const name = path[missing];
  if (name === undefined) {
    return text;
  }
  const value = path
    .slice(missing + 1)
    .reduceRight<JsonValue>((inner, block) => ({ [block]: inner }), null);
  return setMember(text, path.slice(0, missing), name, value, style);
}
