import { l10n } from 'vscode';
import { modeOf, withoutFactors, type MfaConfig } from '../../../server/src/core/request/mfaConfig';
import { poolLabel } from '../aws/userPools';
import type { HistoryEntry } from '../history/applyHistory';
import { trusted } from './document';
import { checkConfig } from './preflight';
import { reviewAndSend, type Proposal } from './reviewAndSend';
import { runCommand, type Services } from './services';

/**
 * Brings back what the user pool of the last Apply had before it, through the same summary and checks
 * as any Apply. Run once more, it takes that back.
 */
export async function undoApply(services: Services): Promise<void> {
  const { dialogs, history } = services;
  if (!trusted(dialogs, l10n.t('Undo'))) {
    return;
  }
  const [last] = await history.all();
  if (!last) {
    const message = l10n.t('There is nothing to undo: nothing was applied from here yet.');
    dialogs.notify('information', message);
    return;
  }
  await restore(services, last);
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
    await restore(services, chosen.entry);
  }
}

async function restore(services: Services, entry: HistoryEntry): Promise<void> {
  const { pool, connection, config, time } = entry;
  const desired = sendable(config);
  const proposal: Proposal = {
    source: l10n.t('Backup of {0}', timeText(time)),
    desired,
    pools: await services.reconnect(connection),
    check: (_pool, facts) => checkConfig(services, desired, facts),
    isUnchanged: () => true,
    isUnsaved: () => false,
    again: () => runCommand(services, 'Restore', () => restore(services, entry)),
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
