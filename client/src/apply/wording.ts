import * as l10n from '@vscode/l10n';
import { poolLabel, type UserPool } from '../aws/userPools';
import type { HistoryRecord } from '../history/record';

/** The button that says yes: to what weakens the sign-in it says what that is. */
export interface YesButtons {
  readonly plain: string;
  readonly off: string;
  readonly optional: string;
  readonly lockOut: string;
}

/** How dialogs and messages put what is going to be sent, and what came of it. */
export interface Wording {
  /** What is sent, within a sentence, such as `pool.mfa.json`. */
  readonly source: string;
  /** The same at the beginning of a sentence. */
  readonly first: string;
  readonly yes: YesButtons;
  readonly title: (pool: UserPool) => string;
  /** How a document with the summary is called. */
  readonly tab: string;
  /** That the pool has it already. */
  readonly nothing: (pool: UserPool) => string;
  /** That the pool was read and has it now. */
  readonly done: (pool: UserPool, members: number) => string;
}

export function applyWording(file: string): Wording {
  return {
    ...{ source: file, first: file },
    yes: {
      plain: l10n.t('Apply'),
      off: l10n.t('Apply and Turn MFA Off'),
      optional: l10n.t('Apply and Make MFA Optional'),
      lockOut: l10n.t('Apply and Lock Everyone Out'),
    },
    title: (pool) => l10n.t('Apply {0} to {1}?', file, poolLabel(pool)),
    tab: l10n.t('{0} (Review)', file),
    nothing: (pool) => l10n.t('Nothing was sent: {0} already matches {1}.', poolLabel(pool), file),
    done: (pool, members) =>
      members === 1
        ? l10n.t('Applied {0} to {1} and read it back: 1 member changed.', file, poolLabel(pool))
        : l10n.t(
            'Applied {0} to {1} and read it back: {2} members changed.',
            file,
            poolLabel(pool),
            members,
          ),
  };
}

export function undoWording(last: HistoryRecord): Wording {
  return {
    ...earlierWording(last),
    yes: {
      plain: l10n.t('Undo'),
      off: l10n.t('Undo and Turn MFA Off'),
      optional: l10n.t('Undo and Make MFA Optional'),
      lockOut: l10n.t('Undo and Lock Everyone Out'),
    },
    title: (pool) => undoTitle(last, pool),
    tab: l10n.t('Undo (Review)'),
    done: (pool) => l10n.t('Undone: {0} is as it was {1}.', poolLabel(pool), beforeText(last)),
  };
}

export function restoreWording(chosen: HistoryRecord): Wording {
  return {
    ...earlierWording(chosen),
    yes: {
      plain: l10n.t('Restore'),
      off: l10n.t('Restore and Turn MFA Off'),
      optional: l10n.t('Restore and Make MFA Optional'),
      lockOut: l10n.t('Restore and Lock Everyone Out'),
    },
    title: (pool) => l10n.t('Restore what {0} had {1}?', poolLabel(pool), beforeText(chosen)),
    tab: l10n.t('Restore (Review)'),
    done: (pool) => l10n.t('Restored: {0} is as it was {1}.', poolLabel(pool), beforeText(chosen)),
  };
}

/** Such as `2026-11-24 14:05:09`, in the user's own time. */
export function timeText(time: number): string {
  const date = new Date(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}`;
}

/** What a record was kept before, within a sentence: its time is that of what was done then. */
export function beforeText({ action, time }: HistoryRecord): string {
  switch (action) {
    case undefined:
      return l10n.t('before the Apply at {0}', timeText(time));
    case 'undo':
      return l10n.t('before the Undo at {0}', timeText(time));
    case 'restore':
      return l10n.t('before the Restore at {0}', timeText(time));
  }
}

function earlierWording(record: HistoryRecord): Pick<Wording, 'source' | 'first' | 'nothing'> {
  const before = beforeText(record);
  return {
    source: l10n.t('the configuration from {0}', before),
    first: l10n.t('The configuration from {0}', before),
    nothing: (pool) =>
      l10n.t('Nothing was sent: {0} is already as it was {1}.', poolLabel(pool), before),
  };
}

function undoTitle({ action, file, time }: HistoryRecord, pool: UserPool): string {
  const [when, label] = [timeText(time), poolLabel(pool)];
  switch (action) {
    case undefined:
      return l10n.t('Undo the Apply of {0} to {1} at {2}?', file, label, when);
    case 'undo':
      return l10n.t('Take back the Undo in {0} at {1}?', label, when);
    case 'restore':
      return l10n.t('Undo the Restore in {0} at {1}?', label, when);
  }
}
