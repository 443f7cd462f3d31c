import { l10n } from 'vscode';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { modeAndFactors } from '../../../core/src/request/modeAndFactors';
import { poolLabel, type UserPools } from '../aws/userPools';
import type { HistoryEntry } from '../history/applyHistory';
import { isAlready, sendable } from '../history/earlier';
import { formattingSettings } from '../extensionSettings';
import { protectionOf } from '../connection/targets';
import { showDiff } from '../ui/diff';
import { poolIcon } from '../ui/poolIcon';
import { readPool, type ReadPool } from '../pools/choosePool';
import { tellCompared } from './compare';
import { checkConfig } from '../apply/preflight';
import { reviewAndSend, type Proposal } from '../apply/reviewAndSend';
import { runCommand } from '../run/runCommand';
import type { Command } from '../run/command';
import type { Services } from '../run/commandServices';
import { beforeSending } from '../run/telling';
import { beforeText, timeText, type Wording } from '../apply/wording';
import { requests } from '../../../protocol/src/messages';

/** What is brought back, and how that is told. */
export interface BringingBack {
  readonly entry: HistoryEntry;
  readonly wording: Wording;
  /** How the history names it. */
  readonly action: 'undo' | 'restore';
  /** What the user must know of how the record was found. */
  readonly notes?: readonly string[];
}

/**
 * A record in a list.
 *
 * @param now what its pool was last known to have
 */
export function itemOf(entry: HistoryEntry, now?: MfaConfig) {
  const { pool, time } = entry;
  const present = now && isAlready(entry, now) ? [l10n.t('already in the pool')] : [];
  return {
    label: poolLabel(pool),
    description: [timeText(time), ...present].join(' · '),
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

/**
 * Brings back what a user pool had, through the same summary and checks as any Apply.
 *
 * @param command does it, once more too
 */
export async function bringBack(
  services: Services,
  command: Command,
  back: BringingBack,
): Promise<void> {
  const { entry, wording, action, notes = [] } = back;
  const { pool, connection, file } = entry;
  const desired = sendable(entry.config);
  const pools = await beforeSending(wording.first, () => services.reconnect(connection, pool.id));
  const again = () => runCommand(services, command, () => bringBack(services, command, back));
  const proposal: Proposal = {
    ...{ wording, desired, pools, again },
    record: { file, action },
    check: async (_pool, facts) => {
      const found = await checkConfig(services, desired, facts);
      const warnings = [...notes, ...historyWarnings(entry, action), ...found.warnings];
      return { ...found, warnings };
    },
    isUnchanged: () => true,
    isUnsaved: () => false,
    compare: async (pool) => {
      await compareEarlier(services, command, back, pools, await readPool(services, pools, pool));
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

/** Shows what a pool has now beside what it would be given back, and says how to go on to that. */
export async function compareEarlier(
  services: Services,
  command: Command,
  back: BringingBack,
  { connection }: UserPools,
  { pool, config }: ReadPool,
): Promise<void> {
  const { server, poolDocuments } = services;
  const { entry, wording } = back;
  const formatting = formattingSettings();
  const textOf = (shown: MfaConfig) =>
    server.request(requests.newDocument, { userPoolId: pool.id, config: shown, formatting });
  const beside = poolDocuments.putText(
    `/${pool.id}/${entry.id}/earlier.mfa.json`,
    await textOf(sendable(entry.config)),
  );
  const now = poolDocuments.put({ pool, connection, config, beside, name: 'now.mfa.json', textOf });
  const title = `${poolLabel(pool)} ↔ ${beforeText(entry)}`;
  await showDiff(now, beside, title);
  tellCompared(services, wording, () =>
    runCommand(services, command, () => bringBack(services, command, back)),
  );
}
