import { findNodeAtOffset, getLocation, getNodePath, type JSONPath, type Node } from 'jsonc-parser';
import type { Position, Range } from 'vscode-languageserver-types';
import { isKey } from '../../document/members';
import { byteOrderMark, type MfaDocument } from '../../document/mfaDocument';
import { endOf, rangeOf, type TextRange } from '../../document/textRange';
import type { OpenDocument } from '../openDocument';
import { lspRange } from '../ranges';

/** Where in a document completion was asked for. Every source of completions works on it. */
export interface CompletionContext {
  readonly text: string;
  readonly mfa: MfaDocument;
  readonly offset: number;
  /** Where a member's name belongs, where its value does, in a comment, or outside the request. */
  readonly place: 'key' | 'value' | 'comment' | 'outside';
  /** The names around the cursor from the root inwards, joined by dots. */
  readonly path: string;
  /** The string that the cursor is in or touches. */
  readonly string: TouchedString | undefined;
  /** What an inserted key or value replaces: the string, else the word before the cursor. */
  readonly replaced: TextRange;
  readonly rangeOf: (range: TextRange) => Range;
}

export interface TouchedString extends TextRange {
  /** The content as far as it can be read; the string may lack its closing quote. */
  readonly value: string;
}

/**
 * The context at `position` of a document that can be parsed.
 *
 * @param root the tree of the JSON language service, which has been made already: the document's own
 *   is parsed only for the sources that read its values
 */
export function contextAt(
  document: OpenDocument,
  position: Position,
  root: Node | undefined,
): CompletionContext {
  const { mfa } = document;
  const { text } = mfa;
  const offset = document.text.offsetAt(position);
  const inComment = mfa.tokens.comments.some((comment) => isInComment(text, comment, offset));
  const { path, place, string } = inComment
    ? { path: [], place: 'comment' as const, string: undefined }
    : (stringAround(root, offset) ?? locate(mfa, offset));
  return {
    ...{ text, mfa, offset, place, string },
    path: path.join('.'),
    replaced: string ? rangeOf(string) : wordBefore(text, offset),
    rangeOf: (range) => lspRange(document.text, range),
  };
}

interface Location extends Pick<CompletionContext, 'place' | 'string'> {
  readonly path: JSONPath;
}

/** The key or string value that the cursor is in or touches, as the parsed tree shows it. */
function stringAround(root: Node | undefined, offset: number): Location | undefined {
  const node = root && findNodeAtOffset(root, offset, true);
  const value: unknown = node?.value;
  if (!node || typeof value !== 'string' || node.parent?.type !== 'property') {
    return undefined;
  }
  const place = isKey(node) ? 'key' : 'value';
  return { path: getNodePath(node), place, string: { ...rangeOf(node), value } };
}

/** Everywhere else, as the text up to the cursor shows it. */
function locate({ text }: MfaDocument, offset: number): Location {
  const json = text.startsWith(byteOrderMark) ? ` ${text.slice(1)}` : text;
  const { path, previousNode, isAtPropertyKey } = getLocation(json, offset);
  const place = path.length === 0 ? 'outside' : isAtPropertyKey ? 'key' : 'value';
  const node = previousNode && offset <= endOf(previousNode) ? previousNode : undefined;
  const value: unknown = node?.value;
  const string = node && typeof value === 'string' ? { ...rangeOf(node), value } : undefined;
  return { path, place, string };
}

/** A line comment still goes on at its end; a block comment only where it isn't closed. */
function isInComment(text: string, comment: TextRange, offset: number): boolean {
  const end = endOf(comment);
  const closed = text.startsWith('/*', comment.offset) && text.endsWith('*/', end);
  return comment.offset < offset && (closed ? offset < end : offset <= end);
}

/** What has been typed of a key or value without its quote. */
function wordBefore(text: string, offset: number): TextRange {
  let start = offset;
  while (start > 0 && /[^\s{}[\]:,"/*]/.test(text.charAt(start - 1))) {
    start -= 1;
  }
  return { offset: start, length: offset - start };
}
