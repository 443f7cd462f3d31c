import { commands, l10n } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import { modeOf, withoutFactors, type MfaConfig } from '../../../core/src/model/mfaConfig';
import { modeAndFactors } from '../../../core/src/request/modeAndFactors';
import { poolLabel, type UserPool, type UserPools } from '../aws/userPools';
import type { HistoryEntry } from '../history/applyHistory';
import { formattingSettings } from '../extensionSettings';
import { protectionOf } from '../connection/targets';
import { poolIcon } from '../ui/poolIcon';
import { readPool } from '../pools/choosePool';
import { tellCompared } from './compare';
import { checkConfig } from '../apply/preflight';
import { reviewAndSend, type Proposal } from '../apply/reviewAndSend';
import { runCommand } from '../run/runCommand';
import type { Command } from '../run/command';
import type { Services } from '../run/commandServices';
import { activePoolId } from '../pools/ownPool';
import { beforeSending } from '../run/telling';
import { beforeText, restoreWording, timeText, undoWording, type Wording } from '../apply/wording';
import { requests } from '../../../protocol/src/messages';

/**
 * Brings back what a user pool had before the last Apply to it, through the same summary and checks as any
 * Apply: of the pool whose id is given, else of the active file's, else of whichever was applied to last; it asks where
 * these two are not the same. Run once more, it takes that back.
 */
export const undoApply: Command = {
  id: commandId('undoApply'),
  shownName: () => l10n.t('Undo'),
  needsTrust: true,
  takes: 'arguments',
  run: (services, id) => undo(services, typeof id === 'string' ? id : undefined),
};

/** Lets the user choose one of the configurations that user pools had before an Apply. */
export const restore: Command = {
  id: commandId('restore'),
  shownName: () => l10n.t('Restore'),
  needsTrust: true,
  takes: 'nothing',
  run: restoreEarlier,
};

async function undo(services: Services, userPoolId?: string): Promise<void> {
  const { dialogs, history } = services;
  const entries = await history.all();
  if (entries.length === 0) {
    const message = l10n.t(
      'There is nothing to undo: nothing has been applied from this machine yet.',
    );
    dialogs.notify('information', message);
    return;
  }
  const last = await lastOf(services, entries, userPoolId);
  if (last) {
    await bringBack(services, last, undoWording(last), 'undo');
  }
}

/**
 * The last record of the user pool that is meant, else of any. Where the active file's pool was not the last that was
 * applied to, the user chooses: they may mean either.
 */
async function lastOf(
  { dialogs, server }: Services,
  entries: readonly HistoryEntry[],
  userPoolId: string | undefined,
): Promise<HistoryEntry | undefined> {
  const of = (id: string | undefined) => entries.find(({ pool }) => pool.id === id);
  const [newest] = entries;
  if (userPoolId !== undefined) {
    return of(userPoolId) ?? newest;
  }
  const own = of(await activePoolId(server));
  if (!own || own === newest || !newest) {
    return own ?? newest;
  }
  const chosen = await dialogs.pick(l10n.t('Undo which Apply?'), [own, newest].map(itemOf));
  return chosen?.entry;
}

async function restoreEarlier(services: Services): Promise<void> {
  const { dialogs, history } = services;
  const entries = await history.all();
  if (entries.length === 0) {
    const message = l10n.t(
      'There is no earlier configuration: nothing has been applied from this machine yet.',
    );
    dialogs.notify('information', message);
    return;
  }
  const title = l10n.t('Restore an earlier configuration of…');
  const chosen = await dialogs.pick(title, entries.map(itemOf));
  if (chosen) {
    await bringBack(services, chosen.entry, restoreWording(chosen.entry), 'restore');
  }
}

/** A record in a list. */
function itemOf(entry: HistoryEntry) {
  const { pool, time } = entry;
  return {
    label: poolLabel(pool),
    description: timeText(time),
    detail: detailOf(entry),
    // It may have been protected then, or be so now.
    iconPath: poolIcon({ ...pool, protectedAs: pool.protectedAs ?? protectionOf(pool.id) }),
    entry,
  };
}

function detailOf({ action, config, file }: HistoryEntry): string {
  const had = modeAndFactors(config);
  switch (action) {
    case undefined:
      return l10n.t('MFA {0}, before {1} was applied', had, file);
    case 'undo':
      return l10n.t('MFA {0}, before an Undo', had);
    case 'restore':
      return l10n.t('MFA {0}, before a Restore', had);
  }
}

async function bringBack(
  services: Services,
  entry: HistoryEntry,
  wording: Wording,
  action: 'undo' | 'restore',
): Promise<void> {
  const { pool, connection, file } = entry;
  const desired = sendable(entry.config);
  const pools = await beforeSending(wording.first, () => services.reconnect(connection, pool.id));
  const again = () =>
    runCommand(services, action === 'undo' ? undoApply : restore, () =>
      bringBack(services, entry, wording, action),
    );
  const proposal: Proposal = {
    ...{ wording, desired, pools, again },
    record: { file, action },
    check: async (_pool, facts) => {
      const found = await checkConfig(services, desired, facts);
      return { ...found, warnings: [...historyWarnings(entry, action), ...found.warnings] };
    },
    isUnchanged: () => true,
    isUnsaved: () => false,
    compare: async (pool) => {
      await compareEarlier(services, pools, pool, { ...entry, config: desired });
      tellCompared(services, wording, again);
    },
  };
  await reviewAndSend(services, proposal, pool);
}

/** What the user must know of a record before it is sent. */
function historyWarnings({ lost, unreadable }: HistoryEntry, action: 'undo' | 'restore'): string[] {
  return [
    // Of a list, the user has chosen.
    ...(unreadable > 0 && action === 'undo'
      ? [
          l10n.t(
            "The record of a later Apply can't be read, so this may not be the last one. Show Log says which.",
          ),
        ]
      : []),
    ...(lost.length > 0
      ? [
          l10n.t(
            'The secret storage has lost {0}, so this is sent without it.',
            lost.map((path) => path.slice(path.lastIndexOf('.') + 1)).join(', '),
          ),
        ]
      : []),
  ];
}

/** Shows what a pool has now beside what it would be given back. */
async function compareEarlier(
  services: Services,
  pools: UserPools,
  chosen: UserPool,
  entry: HistoryEntry,
): Promise<void> {
  const { server, poolDocuments } = services;
  const { pool, config } = await readPool(services, pools, chosen);
  const formatting = formattingSettings();
  const textOf = (shown: MfaConfig) =>
    server.request(requests.newDocument, { userPoolId: pool.id, config: shown, formatting });
  const beside = poolDocuments.putText(
    `/${pool.id}/${entry.id}/earlier.mfa.json`,
    await textOf(entry.config),
  );
  const { connection } = pools;
  const now = poolDocuments.put({ pool, connection, config, beside, name: 'now.mfa.json', textOf });
  const title = `${poolLabel(pool)} ↔ ${beforeText(entry)}`;
  await commands.executeCommand('vscode.diff', now, beside, title);
}

/** A user pool with MFA off can have SMS settings for phone verification, which can't be sent then. */
function sendable(config: MfaConfig): MfaConfig {
  const request = { ...config, MfaConfiguration: modeOf(config) };
  return modeOf(config) === 'OFF' ? withoutFactors(request) : request;
}
