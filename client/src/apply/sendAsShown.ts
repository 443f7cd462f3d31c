import { isDeepStrictEqual } from 'node:util';
import * as l10n from '@vscode/l10n';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { reviewChanges, type Change } from '../../../core/src/request/review';
import { poolLabel, type UserPool, type UserPools } from '../aws/userPools';
import type { Clock } from '../clock';
import type { HistoryRecord } from '../history/record';
import type { PoolLocks } from '../history/poolLocks';
import type { Progress } from '../ui/dialogs';
import { keep, nothingKept, type Keeping, type Unkept } from './keep';
import type { Outcome } from './send';
import { sendPatiently } from './sendPatiently';
import type { Wording } from './wording';

/** What sending needs of the extension: no editor. */
export interface Sender extends Keeping {
  readonly locks: PoolLocks;
  readonly clock: Clock;
}

/** What the user has confirmed. */
export interface Confirmed {
  readonly wording: Pick<Wording, 'source' | 'first' | 'done'>;
  readonly record: Pick<HistoryRecord, 'file' | 'action'>;
  readonly pools: UserPools;
  readonly pool: UserPool;
  readonly desired: MfaConfig;
  /** What they were shown that would change. */
  readonly shown: readonly Change[];
  /** Whether it is sent even where what the pool has can't be kept. */
  readonly withoutUndo: boolean;
}

/** What came of sending, or why nothing was sent. */
export type Attempt =
  | {
      readonly kind: 'told';
      readonly outcome: Outcome;
      /** Whether Undo can bring back what the pool had. */
      readonly kept: boolean;
    }
  /** The pool isn't what was shown any more: this is what would change now. */
  | { readonly kind: 'changed'; readonly changes: readonly Change[] }
  | { readonly kind: 'unkept'; readonly unkept: Unkept };

/**
 * Sends the request if it changes what was shown, and nothing else. From reading the pool to reading it back no other
 * window sends anything to it.
 *
 * @param onTooLate what to do when the user cancels while the request is on its way
 */
export async function sendAsShown(
  sender: Sender,
  confirmed: Confirmed,
  progress: Progress,
  onTooLate: () => void,
): Promise<Attempt> {
  const waits = (): void => {
    progress.report(l10n.t('waiting for an Apply in another window…'));
  };
  return sender.locks.holding(confirmed.pool.id, progress.signal, waits, () =>
    send(sender, confirmed, progress, onTooLate),
  );
}

async function send(
  sender: Sender,
  { wording, record, pools, pool, desired, shown, withoutUndo }: Confirmed,
  progress: Progress,
  onTooLate: () => void,
): Promise<Attempt> {
  const before = await pools.getMfaConfig(pool.id, progress.signal);
  const changes = reviewChanges(before, desired);
  if (!isDeepStrictEqual(changes, shown)) {
    return { kind: 'changed', changes };
  }
  const found = await keep(sender, record, pools, pool, before, progress.signal);
  if ('reason' in found && !withoutUndo) {
    return { kind: 'unkept', unkept: found };
  }
  const kept = 'reason' in found ? nothingKept : found;
  const { log, clock } = sender;
  const sending = { pools, pool, wording, before, desired, log, onAccepted: kept.accepted };
  const outcome = await sendPatiently(sending, progress, onTooLate, clock);
  if ('changedTo' in outcome) {
    await kept.forget();
    const left = reviewChanges(outcome.changedTo, desired);
    return left.length > 0
      ? { kind: 'changed', changes: left }
      : { kind: 'told', kept: false, outcome: hasItMeanwhile(wording, pool) };
  }
  await (outcome.applied === 'no' ? kept.forget() : kept.settled());
  return { kind: 'told', outcome, kept: outcome.applied !== 'no' && kept !== nothingKept };
}

/** What was refused before somebody else did the same. */
function hasItMeanwhile({ first }: Pick<Wording, 'first'>, pool: UserPool): Outcome {
  const message = l10n.t('{0} was not applied, but {1} matches it by now.', first, poolLabel(pool));
  return { kind: 'information', message, applied: 'no' };
}
