import { l10n, Uri } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import { ruleSetting } from '../run/ruleSetting';
import type { Command } from '../run/command';
import type { Services } from '../run/commandServices';

/**
 * Switches a rule off in the workspace's settings, or in the user's for a file that belongs to none, which is said.
 * The quick fix gives it the document's URI and the rule's id.
 */
export const disableRule: Command = {
  id: commandId('disableRule'),
  shownName: () => l10n.t('Disabling a rule'),
  needsTrust: false,
  takes: 'arguments',
  run: disable,
};

async function disable({ dialogs }: Services, address: unknown, rule: unknown): Promise<void> {
  if (typeof address !== 'string' || typeof rule !== 'string') {
    dialogs.notify('error', l10n.t('Only the quick fix of a problem can disable a rule.'));
    return;
  }
  const { inWorkspace, present, write } = ruleSetting('rules', Uri.parse(address));
  await write({ ...(typeof present === 'object' ? present : {}), [rule]: 'off' });
  if (!inWorkspace) {
    const message = l10n.t(
      'The file belongs to no workspace folder, so {0} is disabled in your user settings.',
      rule,
    );
    dialogs.notify('information', message);
  }
}
