import { l10n } from 'vscode';
import { modeOf, withoutFactors, type MfaConfig } from '../../../server/src/core/request/mfaConfig';
import { poolLabel, type UserPool } from '../aws/userPools';
import type { HistoryEntry } from '../history/applyHistory';
import { chosenDocument, trusted } from './document';
import { checkConfig } from './preflight';
import { reviewAndSend, type Proposal } from './reviewAndSend';
import { runCommand, type Services } from './services';
import { userPoolIdOf } from './showIdentity';
import { beforeSending } from './telling';

/**
 * Brings back what a user pool had before the last Apply to it, through the same summary and checks as any
 * Apply: the one that is named, else that of the active file, else whichever was applied to last. Run once
 * more, it takes that back.
 */
export async function undoApply(services: Services, userPoolId?: string): Promise<void> {
  const { dialogs, history } = services;
  if (!trusted(dialogs, l10n.t('Undo'))) {
    return;
  }
  const entries = await history.all();
  const id = userPoolId ?? (await activePoolId(services));
  const last = entries.find(({ pool }) => pool.id === id) ?? entries[0];
  if (!last) {
    const message = l10n.t('There is nothing to undo: nothing was applied from here yet.');
    dialogs.notify('information', message);
    return;
  }
  await restore(services, last, (pool) =>
    l10n.t('Undo the Apply of {0} at {1} to {2}?', last.file, timeText(last.time), poolLabel(pool)),
  );
}

/** The user pool that the file in the active editor names. */
async function activePoolId({ server }: Services): Promise<string | undefined> {
  const document = await chosenDocument(undefined);
  return document && userPoolIdOf(server, document);
}

/** Lets the user choose one of the configurations that user pools had before an Apply. */
export async function restoreEarlier(services: Services): Promise<void> {
  const { dialogs, history } = services;
  if (!trusted(dialogs, l10n.t('Restore'))) {
    return;
  }
  const entries = await history.all();
  if (entries.length === 0) {
    const message = l10n.t('There is no earlier configuration: nothing was applied from here yet.');
    dialogs.notify('information', message);
    return;
  }
  const items = entries.map((entry) => ({
    label: poolLabel(entry.pool),
    description: timeText(entry.time),
    detail: l10n.t('MFA {0}, before {1} was applied', modeOf(entry.config), entry.file),
    entry,
  }));
  const chosen = await dialogs.pick(l10n.t('Restore an earlier configuration of…'), items);
  if (chosen) {
    const time = timeText(chosen.entry.time);
    await restore(services, chosen.entry, (pool) =>
      l10n.t('Restore what {0} had at {1}?', poolLabel(pool), time),
    );
  }
}

async function restore(
  services: Services,
  entry: HistoryEntry,
  title: (pool: UserPool) => string,
): Promise<void> {
  const { pool, connection, config, time } = entry;
  const desired = sendable(config);
  const source = l10n.t('Backup of {0}', timeText(time));
  const proposal: Proposal = {
    ...{ source, title, desired },
    pools: await beforeSending(source, () => services.reconnect(connection, pool.id)),
    check: (_pool, facts) => checkConfig(services, desired, facts),
    isUnchanged: () => true,
    isUnsaved: () => false,
    again: () => runCommand(services, 'Restore', () => restore(services, entry, title)),
  };
  await reviewAndSend(services, proposal, pool);
}

/** A user pool with MFA off can have SMS settings for phone verification, which can't be sent then. */
function sendable(config: MfaConfig): MfaConfig {
  const request = { ...config, MfaConfiguration: modeOf(config) };
  return modeOf(config) === 'OFF' ? withoutFactors(request) : request;
}

/** Such as `2026-11-24 14:05:09`, in the user's own time. */
function timeText(time: number): string {
  const date = new Date(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}`;
}
