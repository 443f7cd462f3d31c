import * as l10n from '@vscode/l10n';
import type { Change, MemberValue } from './review';
import type { MfaConfig } from '../model/mfaConfig';
import { locksEveryoneOut } from './lockOut';
import { reviewNotes, turnsMfaOff } from './reviewNotes';
import { visibleText } from './visibleText';

/** How many characters of a value a summary shows; a longer value is cut around what differs. */
export const shownLength = 60;

/** How much of an equal beginning stays before the first difference, for orientation. */
const keptBefore = 20;

/** The line that must not be overlooked: it comes before all others. */
export function turnsOffLine(): string {
  return l10n.t('THIS TURNS MFA OFF FOR EVERYONE: no user is asked for a second factor.');
}

/** The same for what leaves nobody a way in. */
export function locksOutLine(): string {
  return l10n.t(
    'THIS LOCKS EVERYONE OUT: every user needs a second factor, and the only one is disabled.',
  );
}

/**
 * What a request changes, one line for each member and for each block that goes as a whole, and what
 * the reader must know about those lines after them: the mode first, then what goes. A request that turns MFA off, or that
 * leaves nobody a way in, says so in a first line of its own.
 *
 * @param changes what `reviewChanges` gave for a user pool and the request
 * @param desired the request
 */
export function reviewLines(changes: readonly Change[], desired: MfaConfig): string[] {
  const first = [
    ...(turnsMfaOff(changes) ? [turnsOffLine(), ''] : []),
    ...(locksEveryoneOut(desired) ? [locksOutLine(), ''] : []),
  ];
  const notes = reviewNotes(changes);
  // Names come from outside as well as values, and stand in the notes too.
  return [
    ...first,
    ...[0, 1, 2].flatMap((rank) => linesOfRank(changes, rank)),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ].map(visibleText);
}

/** The mode tells what the rest means; behind it nothing must be overlooked that goes. */
function rankOf({ path, kind }: Change): number {
  if (path === 'MfaConfiguration') {
    return 0;
  }
  return kind === 'remove' || kind === 'may-remove' ? 1 : 2;
}

const linesOfRank = (changes: readonly Change[], rank: number): string[] =>
  changeLines(changes.filter((change) => rankOf(change) === rank));

/** A block that goes takes one line, in the place of its first member. */
function changeLines(changes: readonly Change[]): string[] {
  return changes.flatMap((change, index) => {
    const { block } = change;
    if (block === undefined) {
      return [changeLine(change)];
    }
    const isFirst = changes.findIndex((other) => other.block === block) === index;
    return isFirst ? [blockLine(block, changes)] : [];
  });
}

/** What a block had is all there: nobody reads it anywhere once it is gone. */
function blockLine(block: string, changes: readonly Change[]): string {
  const gone = changes.filter((change) => change.block === block);
  const had = gone.map(({ path, before }) => {
    const name = path.slice(path.lastIndexOf('.') + 1);
    return path === block ? valueText(before) : `${name} ${valueText(before)}`;
  });
  const line = gone.some(({ kind }) => kind === 'remove')
    ? l10n.t('{0} is removed: {1}', block, had.join(', '))
    : l10n.t('{0} may be removed: {1}', block, had.join(', '));
  return `− ${line}`;
}

function changeLine({ path, kind, before, after }: Change): string {
  if (path === 'MfaConfiguration') {
    return modeLine(before, after);
  }
  switch (kind) {
    case 'add':
      return `+ ${path}: ${valueText(after)}`;
    case 'change': {
      const [old, next] = differingTexts(before, after);
      return `~ ${path}: ${old} → ${next}`;
    }
    case 'remove':
      return `− ${path}: ${valueText(before)}`;
    case 'may-remove':
      return `− ${l10n.t('{0}: {1} may be removed', path, valueText(before))}`;
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

function valueText(value: MemberValue | undefined): string {
  return typeof value === 'string' ? cut(value, 0) : JSON.stringify(value ?? {});
}

/** Two values, each cut to the part around the first character in which they differ. */
function differingTexts(
  before: MemberValue | undefined,
  after: MemberValue | undefined,
): [string, string] {
  if (typeof before !== 'string' || typeof after !== 'string') {
    return [valueText(before), valueText(after)];
  }
  let first = 0;
  while (first < before.length && before[first] === after[first]) {
    first++;
  }
  const fits = Math.max(before.length, after.length) <= shownLength;
  return fits ? [cut(before, 0), cut(after, 0)] : [cut(before, first), cut(after, first)];
}

/** More code units than the characters that are shown can have, emoji of several parts included. */
const windowLength = 12 * shownLength;

const segmenter = new Intl.Segmenter();

/**
 * A value from shortly before a place that must be seen. It counts what a reader takes for one
 * character, so that no emoji is cut in half, and does so in a small window: a message can have
 * 20,000 characters. JSON writes line breaks and quotes as escapes, so a value stays on its line.
 */
function cut(text: string, place: number): string {
  const windowStart = Math.max(0, place - windowLength);
  const window = text.slice(windowStart, place + windowLength);
  const characters = Array.from(segmenter.segment(window));
  const seen = characters.findLastIndex(({ index }) => windowStart + index <= place);
  const from = Math.max(0, seen - keptBefore);
  const shown = characters.slice(from, from + shownLength);
  const end = windowStart + (characters[from + shownLength]?.index ?? window.length);
  const value = JSON.stringify(shown.map(({ segment }) => segment).join(''));
  return `${windowStart + from > 0 ? '…' : ''}${value}${end < text.length ? '…' : ''}`;
}
