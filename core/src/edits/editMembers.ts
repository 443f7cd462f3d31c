import { createScanner, SyntaxKind, type Node } from 'jsonc-parser';
import { parseMfaDocument, type MfaDocument } from '../document/mfaDocument';
import { memberAt, membersOf } from '../document/members';
import { indentBefore, type DocumentStyle } from '../document/style';
import { endOf, type TextChange } from '../document/textRange';
import type { JsonValue } from '../model/json';

/*
 * Each function takes the text of a document without syntax errors, or the document where it is parsed already, and
 * gives the changed text. Comments, member order and indentation stay; `singleChange` makes an edit of the outcome.
 */

/** What is edited: a text, or one that has been parsed. */
export type Edited = string | Pick<MfaDocument, 'text' | 'root'>;

/**
 * Sets the member `name` of the object at `path`: its value is replaced in place, or the member is
 * added as the last one. Unchanged where `path` leads to no object, or the value is still missing.
 */
export function setMember(
  edited: Edited,
  path: readonly string[],
  name: string,
  value: JsonValue,
  style: DocumentStyle,
): string {
  const { text, root } = parsed(edited);
  const object = objectAt(root, path);
  if (!object) {
    return text;
  }
  const present = memberAt(object, name);
  if (!present) {
    return addMember(text, object, name, value, style);
  }
  if (!present.value) {
    return text;
  }
  const { offset, length } = present.value;
  const json = jsonText(value, style, indentBefore(text, present.property.offset));
  return splice(text, offset, length, json);
}

/** Removes the first member `name` of the object at `path`, with its comma and nothing else. */
export function removeMember(edited: Edited, path: readonly string[], name: string): string {
  const { text, root } = parsed(edited);
  const member = membersOf(objectAt(root, path)).find((candidate) => candidate.name === name);
  return member ? removeProperty(text, member.property) : text;
}

/** Removes members of the parsed `text`, named in its order. */
export function removeProperties(text: string, properties: readonly Node[]): string {
  // From the last to the first, so that what is parsed already stays where it is.
  return properties.reduceRight(removeProperty, text);
}

/** Removes the very member that `property`, a node of the parsed `text`, stands for. */
export function removeProperty(text: string, property: Node): string {
  const siblings = property.parent?.children ?? [];
  const previous = siblings[siblings.indexOf(property) - 1];
  const end = endOf(property);
  const comma = commaAfter(text, end);
  let result = splice(text, ...removalRange(text, property, comma === undefined ? end : comma + 1));
  if (comma === undefined && previous) {
    const dangling = commaAfter(result, endOf(previous));
    if (dangling !== undefined) {
      result = splice(result, dangling, 1, '');
    }
  }
  return result;
}

/**
 * The one change that turns `before` into `after`; undefined where they are the same. It divides no
 * character and no line break: an editor would widen such a change and lose half of a character.
 */
export function singleChange(before: string, after: string): TextChange | undefined {
  if (before === after) {
    return undefined;
  }
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) {
    start += 1;
  }
  let end = 0;
  const last = (text: string) => text.charCodeAt(text.length - 1 - end);
  start -= divides(before, start) || divides(after, start) ? 1 : 0;
  while (end < shorter - start && last(before) === last(after)) {
    end += 1;
  }
  end -= divides(before, before.length - end) || divides(after, after.length - end) ? 1 : 0;
  return {
    offset: start,
    length: before.length - start - end,
    text: after.slice(start, after.length - end),
  };
}

/** Whether `offset` stands between the halves of a character or of a line break. */
function divides(text: string, offset: number): boolean {
  const pair = text.slice(Math.max(0, offset - 1), offset + 1);
  return offset > 0 && (pair === '\r\n' || /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair));
}

function addMember(
  text: string,
  object: Node,
  name: string,
  value: JsonValue,
  style: DocumentStyle,
): string {
  const last = membersOf(object).at(-1);
  const close = endOf(object) - 1;
  const lineIndent = last && indentBefore(text, last.property.offset);
  if (last && lineIndent === undefined) {
    const member = `${JSON.stringify(name)}: ${jsonText(value, style, undefined)}`;
    return splice(text, endOf(last.property), 0, `, ${member}`);
  }
  const outer = indentOfLine(text, object.offset);
  const inner = lineIndent ?? outer + style.indent;
  const member = `${JSON.stringify(name)}: ${jsonText(value, style, inner)}`;
  // After the last member's comments, so that they stay beside what they speak of.
  const after = text.slice(0, close).trimEnd().length;
  const space = text.slice(after, close);
  const tail = /[\r\n]/.test(space) ? space : style.eol + outer;
  const result = splice(text, after, space.length, `${style.eol}${inner}${member}${tail}`);
  const needsComma = last && commaAfter(text, endOf(last.property)) === undefined;
  return needsComma ? splice(result, endOf(last.property), 0, ',') : result;
}

/** A removal takes the whole line where the member stands alone on it. */
function removalRange(text: string, property: Node, end: number): [number, number, string] {
  const start = property.offset;
  const indent = indentBefore(text, start);
  const rest = /[ \t]*/y;
  rest.lastIndex = end;
  rest.exec(text);
  const lineEnd = rest.lastIndex;
  const newline = /\r?\n/y;
  newline.lastIndex = lineEnd;
  if (indent !== undefined && newline.test(text)) {
    return [start - indent.length, newline.lastIndex - start + indent.length, ''];
  }
  return [start, (indent === undefined ? lineEnd : end) - start, ''];
}

function jsonText(value: JsonValue, style: DocumentStyle, lineIndent: string | undefined): string {
  if (lineIndent === undefined) {
    return JSON.stringify(value);
  }
  const lines = JSON.stringify(value, undefined, style.indent).split('\n');
  return lines.join(style.eol + lineIndent);
}

/** Where the comma stands that follows `offset`, past white space and comments. */
function commaAfter(text: string, offset: number): number | undefined {
  const scanner = createScanner(text, true);
  scanner.setPosition(offset);
  return scanner.scan() === SyntaxKind.CommaToken ? scanner.getTokenOffset() : undefined;
}

function parsed(edited: Edited): Pick<MfaDocument, 'text' | 'root'> {
  return typeof edited === 'string' ? parseMfaDocument(edited) : edited;
}

function objectAt(root: Node | undefined, path: readonly string[]): Node | undefined {
  const node = path.length === 0 ? root : memberAt(root, ...path)?.value;
  return node?.type === 'object' ? node : undefined;
}

function indentOfLine(text: string, offset: number): string {
  const start =
    Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

function splice(text: string, offset: number, length: number, replacement: string): string {
  return text.slice(0, offset) + replacement + text.slice(offset + length);
}
