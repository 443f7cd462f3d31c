import { commands, l10n } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import type { PoolFacts } from '../../../core/src/model/poolFacts';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { reviewChanges, type Change } from '../../../core/src/request/review';
import { poolLabel, type UserPool, type UserPools } from '../aws/userPools';
import type { HistoryRecord } from '../history/record';
import { protectionOf } from '../connection/targets';
import type { Button } from '../ui/dialogs';
import type { Question } from '../ui/question';
import { showLogButton, workButton } from '../run/buttons';
import { readPool } from '../pools/choosePool';
import type { Preflight } from './preflight';
import { applyQuestion } from './question';
import { failureButtons } from '../run/failureButtons';
import { askWithoutUndo } from './askWithoutUndo';
import { sendAsShown, type Attempt } from './sendAsShown';
import type { Services } from '../run/commandServices';
import { beforeSending } from '../run/telling';
import type { Wording } from './wording';

/** What is going to be sent, and where it comes from. */
export interface Proposal {
  readonly wording: Wording;
  /** How the history names it. */
  readonly record: Pick<HistoryRecord, 'file' | 'action'>;
  readonly desired: MfaConfig;
  readonly pools: UserPools;
  /** The user pool that the source itself names, where it does. */
  readonly ownPool?: UserPool | undefined;
  /**
   * What the pool has against the source, by what was read of it just now. Undefined where the pool
   * would refuse it and the user has been told.
   */
  readonly check: (pool: UserPool, facts: PoolFacts | undefined) => Promise<Preflight | undefined>;
  /** Whether the source is as it was when it was read. */
  readonly isUnchanged: () => boolean;
  readonly isUnsaved: () => boolean;
  /** Everything from its beginning, for a button beside the message of a failure. */
  readonly again: () => Promise<void>;
  /** The buttons for what comes after it, beside the message of one that has succeeded. */
  readonly applied?: (pool: UserPool) => readonly Button[];
  /** Shows more of the differences than the summary does. */
  readonly compare: (pool: UserPool) => Promise<void>;
}

/**
 * Reads the pool, shows what would change, and sends it only when the user has confirmed exactly
 * that. What happened is read back from the pool, never guessed.
 */
export async function reviewAndSend(
  services: Services,
  proposal: Proposal,
  pool: UserPool,
): Promise<void> {
  // From the sending on, a failure is no error but an outcome.
  await beforeSending(proposal.wording.first, () =>
    exclusively(services, pool, () => review(services, proposal, pool)),
  );
}

/**
 * Two runs for one pool would each confirm what the other is about to change. Its id alone tells which
 * one it is: one address can be written in several ways.
 */
async function exclusively(
  { applying, dialogs, questions }: Services,
  pool: UserPool,
  work: () => Promise<void>,
): Promise<void> {
  if (applying.has(pool.id)) {
    const message = l10n.t('Finish or cancel the running Apply to {0} first.', poolLabel(pool));
    dialogs.notify('warning', message);
    await questions.reveal(pool.id);
    return;
  }
  applying.add(pool.id);
  try {
    await work();
  } finally {
    applying.delete(pool.id);
  }
}

const nothingToCheck: Preflight = { warnings: [], notes: [] };

/** Shows what would change until the user has confirmed what the pool still has, or declines. */
async function review(services: Services, proposal: Proposal, chosen: UserPool): Promise<void> {
  const { dialogs } = services;
  const { wording, pools, desired } = proposal;
  const protectedAs = chosen.protectedAs ?? protectionOf(chosen.id);
  const { pool, config, facts } = await readPool(services, pools, { ...chosen, protectedAs });
  let changes: readonly Change[] = reviewChanges(config, desired);
  // What is there already is sent to nobody, whatever the pool would refuse by now.
  const preflight = changes.length > 0 ? await proposal.check(pool, facts) : nothingToCheck;
  if (!preflight) {
    return;
  }
  let meanwhile = false;
  while (changes.length > 0) {
    const answer = await dialogs.confirm(
      questionFor(proposal, preflight, pool, changes, meanwhile),
    );
    if (answer === 'look') {
      await proposal.compare(pool);
    }
    if (answer !== true || !(await isAllowed(services, wording, pool))) {
      return;
    }
    const attempt = await sendConfirmed(services, proposal, pool, changes);
    if (attempt?.kind !== 'changed') {
      return;
    }
    ({ changes } = attempt);
    meanwhile = true;
  }
  dialogs.notify('information', wording.nothing(pool));
}

/** Sends what was shown, and asks where Undo could not bring back what the pool has. Undefined once the user was told. */
async function sendConfirmed(
  services: Services,
  proposal: Proposal,
  pool: UserPool,
  shown: readonly Change[],
): Promise<Attempt | undefined> {
  const { dialogs, log } = services;
  const { wording } = proposal;
  const label = poolLabel(pool);
  const tooLate = (): void => {
    const message = l10n.t(
      'It is too late to cancel: {0} is on its way to {1}.',
      wording.source,
      label,
    );
    dialogs.notify('information', message);
  };
  for (let withoutUndo = false; ; withoutUndo = true) {
    if (!proposal.isUnchanged()) {
      const message = l10n.t(
        '{0} was edited after the summary, so nothing was sent. Apply again.',
        wording.first,
      );
      dialogs.notify('warning', message, workButton(log, wording.yes.plain, proposal.again));
      return undefined;
    }
    const confirmed = { ...proposal, pool, shown, withoutUndo };
    const title = l10n.t('Applying {0} to {1}', wording.source, label);
    const attempt = await dialogs.withProgress(title, (progress) =>
      sendAsShown(services, confirmed, progress, tooLate),
    );
    if (attempt.kind === 'told') {
      tell(services, proposal, pool, attempt);
      return undefined;
    }
    if (attempt.kind === 'changed') {
      return attempt;
    }
    if (!(await askWithoutUndo(services, pool, attempt.unkept))) {
      return undefined;
    }
  }
}

/** Nothing is applied to a protected target by a click alone. */
async function isAllowed(
  { dialogs }: Services,
  wording: Wording,
  pool: UserPool,
): Promise<boolean> {
  const { protectedAs } = pool;
  if (protectedAs === undefined) {
    return true;
  }
  const allowed = await dialogs.confirmByTyping(wording.title(pool), protectedAs);
  if (!allowed) {
    const text = l10n.t('Nothing was sent to {0}: its name was not typed.', poolLabel(pool));
    dialogs.notify('information', text);
  }
  return allowed;
}

function questionFor(
  { wording, pools, desired, ownPool, isUnsaved }: Proposal,
  { warnings, notes }: Preflight,
  pool: UserPool,
  changes: readonly Change[],
  meanwhile: boolean,
): Question {
  const { connection, address } = pools;
  const unsaved = isUnsaved();
  const otherPool = ownPool?.id === pool.id ? undefined : ownPool;
  const state = { warnings, preflight: notes, unsaved, meanwhile, otherPool };
  return applyQuestion({ wording, pool, connection, address, changes, desired, ...state });
}

function tell(
  services: Services,
  { again, applied: next }: Proposal,
  pool: UserPool,
  { outcome: { kind, message, applied, failure }, kept }: Attempt & { readonly kind: 'told' },
): void {
  const { dialogs, log } = services;
  log.info(message);
  // There is nothing more to know of what went well.
  const show = kind === 'information' ? [] : [showLogButton(log)];
  const buttons = failure ? failureButtons(services, failure, again) : show;
  const undo = kept && applied === 'yes' ? [undoButton(log, pool)] : [];
  const more = applied === 'yes' ? (next?.(pool) ?? []) : [];
  dialogs.notify(kind, message, ...undo, ...more, ...buttons);
}

function undoButton(log: Services['log'], { id }: UserPool): Button {
  return workButton(log, l10n.t('Undo'), () => commands.executeCommand(commandId('undoApply'), id));
}
