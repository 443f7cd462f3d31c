import * as l10n from '@vscode/l10n';
import { changeLines, shownLength } from './changeLines';
import type { Change } from './review';
import type { MfaConfig } from '../model/mfaConfig';
import { locksEveryoneOut } from './lockOut';
import { reviewNotes, turnsMfaOff } from './reviewNotes';
import { visibleText } from './visibleText';

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
 * @param length how many characters of a value are shown
 */
export function reviewLines(
  changes: readonly Change[],
  desired: MfaConfig,
  length = shownLength,
): string[] {
  const first = [
    ...(turnsMfaOff(changes) ? [turnsOffLine(), ''] : []),
    ...(locksEveryoneOut(desired) ? [locksOutLine(), ''] : []),
  ];
  const notes = reviewNotes(changes);
  // Names come from outside as well as values, and stand in the notes too.
  return [
    ...first,
    ...changeLines(changes, length),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ].map(visibleText);
}
