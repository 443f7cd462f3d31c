import { l10n } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import { restoreWording } from '../apply/wording';
import type { Command } from '../run/command';
import type { Services } from '../run/commandServices';
import { bringBack, itemOf } from './earlierConfig';

/** Lets the user choose one of the configurations that user pools had before an Apply. */
export const restore: Command = {
  id: commandId('restore'),
  shownName: () => l10n.t('Restore'),
  needsTrust: true,
  takes: 'nothing',
  run: restoreEarlier,
};

async function restoreEarlier(services: Services): Promise<void> {
  const { dialogs, history, poolStates } = services;
  const entries = await history.all();
  if (entries.length === 0) {
    const message = l10n.t(
      'There is no earlier configuration: nothing has been applied from this machine yet.',
    );
    dialogs.notify('information', message);
    return;
  }
  const title = l10n.t('Restore an earlier configuration of…');
  const items = entries.map((entry) =>
    itemOf(entry, poolStates.get(entry.connection, entry.pool.id, 0)),
  );
  const chosen = await dialogs.pick(title, items);
  if (chosen) {
    const { entry } = chosen;
    const wording = restoreWording(entry);
    await bringBack(services, restore, { entry, wording, action: 'restore' });
  }
}
