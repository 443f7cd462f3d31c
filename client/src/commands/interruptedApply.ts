import { l10n } from 'vscode';
import { tellInterrupted } from '../apply/interrupted';
import { beforeText, undoWording } from '../apply/wording';
import { poolLabel } from '../aws/userPools';
import { isAlready } from '../history/earlier';
import type { Command } from '../run/command';
import { runCommand } from '../run/runCommand';
import { workButton } from '../run/buttons';
import type { Services } from '../run/commandServices';
import { telling } from '../run/telling';
import { readPool } from '../pools/choosePool';
import { bringBack, compareEarlier, type BringingBack } from './earlierConfig';
import { compare } from './compare';
import { undoApply } from './undoApply';

/**
 * Tells, as the extension starts, of each Apply that was interrupted when the editor ended. Nothing is read from the
 * network for that; its buttons do, which go by the trust of the workspace like any command.
 */
export async function tellInterruptedApplies(services: Services): Promise<void> {
  await tellInterrupted(services, ({ id, message, mayHaveArrived }) => {
    const { dialogs, log } = services;
    log.info(message);
    const button = (command: Command, work: typeof compareInterrupted) =>
      workButton(log, command.shownName(), () =>
        runCommand(services, command, () => work(services, id)),
      );
    const buttons = mayHaveArrived
      ? [button(compare, compareInterrupted), button(undoApply, undoInterrupted)]
      : [];
    dialogs.notify(mayHaveArrived ? 'warning' : 'information', message, ...buttons);
  });
}

/** Undoes that one, never an earlier one: where it has changed nothing, the message says so. */
async function undoInterrupted(services: Services, id: string): Promise<void> {
  const back = await backTo(services, id);
  if (back) {
    await bringBack(services, undoApply, back);
  }
}

/** Shows what the pool has beside what it had, or says that it is the same. */
async function compareInterrupted(services: Services, id: string): Promise<void> {
  const back = await backTo(services, id);
  if (!back) {
    return;
  }
  const { entry, wording } = back;
  const { connection, pool } = entry;
  await telling(
    (reason) => l10n.t('{0} was not compared: {1}', wording.first, reason),
    async () => {
      const pools = await services.reconnect(connection, pool.id);
      const read = await readPool(services, pools, pool);
      if (isAlready(entry, read.config)) {
        const message = l10n.t('{0} is as it was {1}.', poolLabel(read.pool), beforeText(entry));
        services.dialogs.notify('information', message);
      } else {
        await compareEarlier(services, undoApply, back, pools, read);
      }
    },
  );
}

async function backTo(
  { history, dialogs }: Services,
  id: string,
): Promise<BringingBack | undefined> {
  const entry = (await history.all()).find((record) => record.id === id);
  if (!entry) {
    const message = l10n.t('The configuration from before that is no longer kept.');
    dialogs.notify('warning', message);
    return undefined;
  }
  return { entry, wording: undoWording(entry), action: 'undo' };
}
