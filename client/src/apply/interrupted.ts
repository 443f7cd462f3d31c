import * as l10n from '@vscode/l10n';
import { poolLabel } from '../aws/userPools';
import type { ApplyHistory } from '../history/applyHistory';
import type { PoolLocks } from '../history/poolLocks';
import type { HistoryRecord, RecordState } from '../history/record';
import { timeText } from './wording';

/** An Apply whose process ended before the user was told what came of it. */
export interface Interrupted {
  /** The id of its record. */
  readonly id: string;
  /** What is known of it, in a sentence. */
  readonly message: string;
  /** Whether the user pool can have been changed: if not, there is nothing to compare and to undo. */
  readonly mayHaveArrived: boolean;
}

/** What finding them needs. */
export interface Records {
  readonly history: ApplyHistory;
  readonly locks: PoolLocks;
  readonly log: { error(what: string, error: unknown): void };
}

/**
 * Finds each Apply that a process which has ended left without an end, by what stands on disk alone, and tells it once:
 * of several windows that start, one does. One that runs in another window is waited for, and then needs nothing.
 */
export async function tellInterrupted(
  records: Records,
  tell: (interrupted: Interrupted) => void,
): Promise<void> {
  const { history, locks } = records;
  const never = new AbortController().signal;
  const unsettled = await history.unsettled();
  await Promise.all(
    [...unsettled].map(async ([id, { pool }]) => {
      const found = await locks.holding(pool.id, never, doNothing, () => settle(records, id));
      if (found) {
        tell(found);
      }
    }),
  );
}

/** Takes an Apply that is still without an end, so that nobody else tells it. */
async function settle({ history, log }: Records, id: string): Promise<Interrupted | undefined> {
  const record = await history.readIfThere(id);
  if (!record || record.state === 'settled') {
    return undefined;
  }
  const mayHaveArrived = record.state !== 'kept';
  try {
    // What changed nothing leaves nothing to undo.
    await (mayHaveArrived ? history.mark(id, 'settled') : history.remove(id));
  } catch (error) {
    // It is told once more then.
    log.error('Settling an interrupted Apply', error);
  }
  return { id, mayHaveArrived, message: messageOf(whatText(record), record.state) };
}

function messageOf(what: string, state: Exclude<RecordState, 'settled'>): string {
  switch (state) {
    case 'kept':
      return l10n.t('{0} was interrupted before anything was sent.', what);
    case 'sending':
      return l10n.t(
        '{0} was interrupted while it was sent, so it is unknown whether the pool has it.',
        what,
      );
    case 'accepted':
      return l10n.t(
        '{0} was interrupted after Amazon Cognito had accepted it, before it was read back.',
        what,
      );
  }
}

/** What was done, at the beginning of a sentence. */
function whatText({ action, file, pool, time }: HistoryRecord): string {
  const [label, when] = [poolLabel(pool), timeText(time)];
  switch (action) {
    case undefined:
      return l10n.t('The Apply of {0} to {1} at {2}', file, label, when);
    case 'undo':
      return l10n.t('The Undo in {0} at {1}', label, when);
    case 'restore':
      return l10n.t('The Restore in {0} at {1}', label, when);
  }
}

function doNothing(): void {
  // There is nobody to tell that it waits.
}
