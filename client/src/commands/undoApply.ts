import { l10n } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { beforeText, undoWording } from '../apply/wording';
import { poolLabel } from '../aws/userPools';
import type { HistoryEntry } from '../history/applyHistory';
import { latestThatDiffers } from '../history/earlier';
import { activePoolId } from '../pools/ownPool';
import type { Command } from '../run/command';
import type { Services } from '../run/commandServices';
import { beforeSending } from '../run/telling';
import { bringBack, itemOf } from './earlierConfig';

/**
 * Brings back what a user pool had before the last Apply to it, through the same summary and checks as any
 * Apply: of the pool whose id is given, else of the active file's, else of whichever was applied to last; it asks where
 * these two are not the same. What the pool has already it passes over. Run once more, it takes that back.
 */
export const undoApply: Command = {
  id: commandId('undoApply'),
  shownName: () => l10n.t('Undo'),
  needsTrust: true,
  takes: 'arguments',
  run: (services, id) => undo(services, typeof id === 'string' ? id : undefined),
};

async function undo(services: Services, userPoolId?: string): Promise<void> {
  const { dialogs, history } = services;
  const entries = await history.all();
  const last = await lastOf(services, entries, userPoolId);
  if (last === 'nothing') {
    const message =
      userPoolId === undefined
        ? l10n.t('There is nothing to undo: nothing has been applied from this machine yet.')
        : l10n.t(
            'There is nothing to undo: no earlier configuration of {0} is kept on this machine.',
            userPoolId,
          );
    dialogs.notify('information', message);
  } else if (last) {
    await undoLast(services, entries, last);
  }
}

/**
 * The last record of the user pool that is meant, else of any. Where the active file's pool was not the last that was
 * applied to, the user chooses: they may mean either. Undefined where they choose none.
 */
async function lastOf(
  { dialogs, server }: Services,
  entries: readonly HistoryEntry[],
  userPoolId: string | undefined,
): Promise<HistoryEntry | 'nothing' | undefined> {
  const of = (id: string | undefined) => entries.find(({ pool }) => pool.id === id);
  if (userPoolId !== undefined) {
    return of(userPoolId) ?? 'nothing';
  }
  const [newest] = entries;
  if (!newest) {
    return 'nothing';
  }
  const own = of(await activePoolId(server)) ?? newest;
  if (own === newest) {
    return newest;
  }
  const items = [own, newest].map((entry) => itemOf(entry));
  return (await dialogs.pick(l10n.t('Undo which Apply?'), items))?.entry;
}

/** Undoes the latest Apply whose undoing changes anything, and says so where that isn't the last. */
async function undoLast(
  services: Services,
  entries: readonly HistoryEntry[],
  last: HistoryEntry,
): Promise<void> {
  const now = await presentConfig(services, last);
  const entry = latestThatDiffers(entries, last, now);
  if (!entry) {
    const message = l10n.t(
      'There is nothing to undo: {0} has what it had before each Apply that is kept.',
      poolLabel(last.pool),
    );
    services.dialogs.notify('information', message);
    return;
  }
  const notes = entry === last ? [] : [passedOverText(last)];
  await bringBack(services, undoApply, {
    ...{ entry, notes, action: 'undo' },
    wording: undoWording(entry),
  });
}

function passedOverText(last: HistoryEntry): string {
  return l10n.t('The pool is already as it was {0}, so this goes further back.', beforeText(last));
}

async function presentConfig(
  services: Services,
  { connection, pool }: HistoryEntry,
): Promise<MfaConfig> {
  const label = poolLabel(pool);
  return beforeSending(l10n.t('The earlier configuration of {0}', label), async () => {
    const pools = await services.reconnect(connection, pool.id);
    return services.dialogs.withProgress(l10n.t('Reading user pool {0}', label), ({ signal }) =>
      pools.getMfaConfig(pool.id, signal),
    );
  });
}
