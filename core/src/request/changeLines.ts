import * as l10n from '@vscode/l10n';
import type { Change, MemberValue } from './review';

/** How many characters of a value a summary shows; a longer value is cut around what differs. */
export const shownLength = 60;

/**
 * The same where there is room, as in a document: a text message whole, and as much of an email that the next line is
 * still in sight.
 */
export const roomyLength = 500;

/** How much of an equal beginning stays before the first difference, for orientation. */
const keptBefore = 20;

/**
 * A line for each change, and for each block that goes as a whole: the mode first, then what goes.
 *
 * @param length how many characters of a value are shown
 * @param alsoGone lines of what goes beside members
 */
export function changeLines(
  changes: readonly Change[],
  length: number,
  alsoGone: readonly string[] = [],
): string[] {
  const ofRank = (rank: number): string[] =>
    linesOf(
      changes.filter((change) => rankOf(change) === rank),
      length,
    );
  return [...ofRank(0), ...ofRank(1), ...alsoGone, ...ofRank(2)];
}

/** The mode tells what the rest means; behind it nothing must be overlooked that goes. */
function rankOf({ path, kind }: Change): number {
  if (path === 'MfaConfiguration') {
    return 0;
  }
  return kind === 'remove' || kind === 'may-remove' ? 1 : 2;
}

/** A block that goes takes one line, in the place of its first member. */
function linesOf(changes: readonly Change[], length: number): string[] {
  const blocks = new Map<string, Change[]>();
  for (const change of changes) {
    const { block } = change;
    const gone = block === undefined ? undefined : blocks.get(block);
    if (gone) {
      gone.push(change);
    } else if (block !== undefined) {
      blocks.set(block, [change]);
    }
  }
  return changes.flatMap((change) => {
    const { block } = change;
    if (block === undefined) {
      return [changeLine(change, length)];
    }
    const gone = blocks.get(block) ?? [];
    return gone[0] === change ? [blockLine(block, gone, length)] : [];
  });
}

/** What a block had is all there: nobody reads it anywhere once it is gone. */
function blockLine(block: string, gone: readonly Change[], length: number): string {
  const had = gone.map(({ path, before }) => {
    const name = path.slice(path.lastIndexOf('.') + 1);
    return path === block ? valueText(before, length) : `${name} ${valueText(before, length)}`;
  });
  const line = gone.some(({ kind }) => kind === 'remove')
    ? l10n.t('{0} is removed: {1}', block, had.join(', '))
    : l10n.t('{0} may be removed: {1}', block, had.join(', '));
  return `− ${line}`;
}

function changeLine({ path, kind, before, after }: Change, length: number): string {
  if (path === 'MfaConfiguration') {
    return modeLine(before, after);
  }
  switch (kind) {
    case 'add':
      return `+ ${path}: ${valueText(after, length)}`;
    case 'change': {
      const [old, next] = differingTexts(before, after, length);
      return `~ ${path}: ${old} → ${next}`;
    }
    case 'remove':
      return `− ${path}: ${valueText(before, length)}`;
    case 'may-remove':
      return `− ${l10n.t('{0}: {1} may be removed', path, valueText(before, length))}`;
  }
}

function modeLine(before: MemberValue | undefined, after: MemberValue | undefined): string {
  switch (after) {
    case 'OPTIONAL':
      if (before === 'ON') {
        return l10n.t(
          'MFA mode: {0} → {1}: users without a second factor sign in with their password alone',
          before,
          after,
        );
      }
      return l10n.t(
        'MFA mode: {0} → {1}: users who have set up a second factor are asked for it',
        plain(before),
        after,
      );
    case 'ON':
      return l10n.t(
        'MFA mode: {0} → {1}: every user must sign in with a second factor',
        plain(before),
        after,
      );
    default:
      // What OFF means stands in the first line.
      return l10n.t('MFA mode: {0} → {1}', plain(before), plain(after));
  }
}

function plain(value: MemberValue | undefined): string {
  return typeof value === 'string' ? value : 'OFF';
}

/** A value as a line shows it: JSON, and the beginning alone of a long one. */
export function valueText(value: MemberValue | undefined, length: number): string {
  return cut(value, 0, length);
}

/** Two values, each cut to the part around the first character in which they differ. */
function differingTexts(
  before: MemberValue | undefined,
  after: MemberValue | undefined,
  length: number,
): [string, string] {
  const [old, next] = [textOf(before), textOf(after)];
  let first = 0;
  while (first < old.length && old[first] === next[first]) {
    first++;
  }
  const fits = Math.max(old.length, next.length) <= length;
  const place = fits || typeof before !== typeof after ? 0 : first;
  return [cut(before, place, length), cut(after, place, length)];
}

/** What of a value can be cut: a text as it is, anything else as JSON. */
function textOf(value: MemberValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? {});
}

/** More code units than so many characters can have, emoji of several parts included. */
const windowLength = (length: number): number => 12 * length;

const segmenter = new Intl.Segmenter();

/**
 * A value from shortly before a place that must be seen. It counts what a reader takes for one
 * character, so that no emoji is cut in half, and does so in a small window: a message can have
 * 20,000 characters. JSON writes line breaks and quotes as escapes, so a value stays on its line.
 */
function cut(value: MemberValue | undefined, place: number, length: number): string {
  const text = textOf(value);
  const windowStart = Math.max(0, place - windowLength(length));
  const window = text.slice(windowStart, place + windowLength(length));
  const characters = Array.from(segmenter.segment(window));
  const seen = characters.findLastIndex(({ index }) => windowStart + index <= place);
  const from = Math.max(0, seen - keptBefore);
  const part = characters.slice(from, from + length);
  const end = windowStart + (characters[from + length]?.index ?? window.length);
  const plainPart = part.map(({ segment }) => segment).join('');
  const shown = typeof value === 'string' ? JSON.stringify(plainPart) : plainPart;
  return `${windowStart + from > 0 ? '…' : ''}${shown}${end < text.length ? '…' : ''}`;
}
