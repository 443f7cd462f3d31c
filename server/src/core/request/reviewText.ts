import type { MfaMode } from './mfaConfig';
import { modeEffects, type Change, type MemberValue } from './review';

/** How many characters of a value a summary shows; a longer value is cut around what differs. */
export const shownLength = 60;

/** How much of an equal beginning stays before the first difference, for orientation. */
const keptBefore = 20;

/** The line that must not be overlooked: it comes before all others. */
export const turnsOffLine = `THIS TURNS MFA OFF FOR EVERYONE: ${modeEffects.OFF}.`;

/**
 * What a request changes, one line for each member. A request that turns MFA off says so in a
 * first line of its own.
 *
 * @param changes what `reviewChanges` gave for a user pool and the request
 */
export function reviewLines(changes: readonly Change[]): string[] {
  const lines = changes.map(changeLine);
  return changes.some(turnsOff) ? [turnsOffLine, '', ...lines] : lines;
}

/** The members that the request doesn't have and the pool has: those that it may drop, or has kept. */
export function omittedMembers(changes: readonly Change[]): string[] {
  return changes.filter((change) => change.kind === 'may-remove').map((change) => change.path);
}

function turnsOff(change: Change): boolean {
  return change.path === 'MfaConfiguration' && change.after === 'OFF';
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
      return `− ${path}: ${valueText(before)} is removed: a pool with MFA off has no factors`;
    case 'may-remove':
      return `− ${path}: ${valueText(before)} may be removed: the file doesn't have it, and a request replaces the whole configuration`;
  }
}

function modeLine(before: MemberValue | undefined, after: MemberValue | undefined): string {
  const effect = isMode(after) ? `: ${modeEffects[after]}` : '';
  return `MFA mode: ${plain(before)} → ${plain(after)}${effect}`;
}

function isMode(value: MemberValue | undefined): value is MfaMode {
  return value === 'OFF' || value === 'ON' || value === 'OPTIONAL';
}

function plain(value: MemberValue | undefined): string {
  return typeof value === 'string' ? value : 'OFF';
}

function valueText(value: MemberValue | undefined): string {
  return typeof value === 'string' ? quoted(charactersOf(value), 0) : JSON.stringify(value ?? {});
}

/** Two values, each cut to the part around the first character in which they differ. */
function differingTexts(
  before: MemberValue | undefined,
  after: MemberValue | undefined,
): [string, string] {
  if (typeof before !== 'string' || typeof after !== 'string') {
    return [valueText(before), valueText(after)];
  }
  const old = charactersOf(before);
  const next = charactersOf(after);
  const longer = old.length > next.length ? old : next;
  const first = longer.findIndex((_, index) => old[index] !== next[index]);
  const start = longer.length <= shownLength ? 0 : Math.max(0, first - keptBefore);
  return [quoted(old, start), quoted(next, start)];
}

const segmenter = new Intl.Segmenter();

/** By what a reader takes for one character, so that no emoji is cut in half. */
function charactersOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** JSON writes line breaks and quotes as escapes, so a value stays on its line. */
function quoted(characters: readonly string[], start: number): string {
  const end = start + shownLength;
  const shown = JSON.stringify(characters.slice(start, end).join(''));
  return `${start > 0 ? '…' : ''}${shown}${end < characters.length ? '…' : ''}`;
}
