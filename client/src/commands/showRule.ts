import { commands, l10n, Uri } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import type { Command } from '../run/command';

/** Opens a rule's paragraph as a page. It stands in no menu: only a diagnostic's link knows its rule. */
export const showRule: Command = {
  id: commandId('showRule'),
  shownName: () => l10n.t('Showing a rule'),
  needsTrust: false,
  takes: 'arguments',
  run: async (_services, address) => {
    if (typeof address === 'string') {
      await commands.executeCommand('markdown.showPreview', Uri.parse(address));
    }
  },
};
