import { createScanner, getNodeValue, SyntaxKind, type Node } from 'jsonc-parser';
import { membersOf } from '../document/members';
import { parseMfaDocument } from '../document/mfaDocument';
import { isJson, isObject, type JsonValue } from '../model/json';
import { nameInPath, namesIn } from '../model/memberPath';
import { fileMembers } from '../model/mfaConfig';
import type { Change } from './review';

/** What a pull changes in a text. */
export interface PulledChanges {
  /**
   * The members in which the texts differ: those with a value of their own, an empty block among them; of repeated ones
   * the last counts.
   */
  readonly changes: Change[];
  /** The comments that are no longer there, whole and in order. */
  readonly comments: string[];
}

/** What a text loses, gains and changes where another one takes its place. */
export function pulledChanges(before: string, after: string): PulledChanges {
  return { changes: memberChanges(before, after), comments: lostComments(before, after) };
}

/** Whether a text had anything that is another one now, or gone. */
export function losesText({ changes, comments }: PulledChanges): boolean {
  return comments.length > 0 || changes.some(({ kind }) => kind !== 'add');
}

/** Whether a text had anything that is gone. */
export function losesParts({ changes, comments }: PulledChanges): boolean {
  return comments.length > 0 || changes.some(({ kind }) => kind === 'remove');
}

function memberChanges(before: string, after: string): Change[] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const blocks = [old, now].map((values) => new Set([...values.keys()].flatMap(blocksAround)));
  const stays = new Set([...now.keys()].flatMap((path) => [path, ...blocksAround(path)]));
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => !blocks.some((filled) => filled.has(path)))
    .map((path) => compare(path, old.get(path), now.get(path), stays))
    .filter((change) => change !== undefined);
}

function compare(
  path: string,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  stays: ReadonlySet<string>,
): Change | undefined {
  if (before === undefined) {
    return after === undefined ? undefined : { path, kind: 'add', after };
  }
  if (after !== undefined) {
    const isSame = JSON.stringify(before) === JSON.stringify(after);
    return isSame ? undefined : { path, kind: 'change', before, after };
  }
  const block = [...blocksAround(path), path].find((outer) => !stays.has(outer));
  const isBlock = block !== undefined && (block !== path || isObject(before));
  return { path, kind: 'remove', before, ...(isBlock && { block }) };
}

/** The paths of the blocks that a member is in, from the outside inwards. */
function blocksAround(path: string): string[] {
  const names = namesIn(path);
  return names.slice(1).map((_name, index) => names.slice(0, index + 1).join('.'));
}

function valuesOf(text: string): Map<string, JsonValue> {
  const found = new Map<string, JsonValue>();
  for (const { name, value } of membersOf(parseMfaDocument(text).root)) {
    if (!fileMembers.has(name)) {
      collect(nameInPath(name), value, found);
    }
  }
  return found;
}

function collect(path: string, node: Node | undefined, found: Map<string, JsonValue>): void {
  const members = membersOf(node);
  const value: unknown = node && members.length === 0 ? getNodeValue(node) : undefined;
  if (isJson(value)) {
    found.set(path, value);
  }
  for (const member of members) {
    collect(`${path}.${nameInPath(member.name)}`, member.value, found);
  }
}

/** Of equal comments, as many are lost as there are fewer. */
function lostComments(before: string, after: string): string[] {
  const left = new Map<string, number>();
  for (const comment of commentsIn(after)) {
    left.set(comment, (left.get(comment) ?? 0) + 1);
  }
  return commentsIn(before).filter((comment) => {
    const count = left.get(comment) ?? 0;
    left.set(comment, count - 1);
    return count <= 0;
  });
}

function commentsIn(text: string): string[] {
  const scanner = createScanner(text);
  const found: string[] = [];
  for (let kind = scanner.scan(); kind !== SyntaxKind.EOF; kind = scanner.scan()) {
    if (kind === SyntaxKind.LineCommentTrivia || kind === SyntaxKind.BlockCommentTrivia) {
      // The scanner's value has the character before it, too.
      const start = scanner.getTokenOffset();
      found.push(text.slice(start, start + scanner.getTokenLength()));
    }
  }
  return found;
}
