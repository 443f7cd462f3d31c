import { l10n } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import type { Command } from '../run/command';

/** Shows the details behind the messages. */
export const showLog: Command = {
  id: commandId('showLog'),
  shownName: () => l10n.t('Show Log'),
  needsTrust: false,
  takes: 'nothing',
  run: ({ log }) => {
    log.show();
    return Promise.resolve();
  },
};
