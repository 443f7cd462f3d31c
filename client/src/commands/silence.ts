import { l10n, Uri, workspace } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import { ruleSetting } from '../run/ruleSetting';
import type { Command } from '../run/command';
import type { Services } from '../run/commandServices';

/**
 * Writes a place where a rule is disabled into the settings, and not into the file: the AWS CLI
 * must still read that. Goes to the workspace's settings, or to the user's where there is none.
 * The quick fix gives it the document's URI, the rule's id and the member's path.
 */
export const silence: Command = {
  id: commandId('silence'),
  shownName: () => l10n.t('Disabling a rule'),
  needsTrust: false,
  takes: 'arguments',
  run: disable,
};

async function disable(
  { dialogs }: Services,
  address: unknown,
  rule: unknown,
  member: unknown,
): Promise<void> {
  if (typeof address !== 'string' || typeof rule !== 'string' || typeof member !== 'string') {
    dialogs.notify('error', l10n.t('Only the quick fix of a problem can disable a rule.'));
    return;
  }
  const uri = Uri.parse(address);
  const { inWorkspace, present, write } = ruleSetting('silenced', uri);
  const others: readonly unknown[] = Array.isArray(present) ? present : [];
  const file = inWorkspace ? workspace.asRelativePath(uri, false) : uri.path.slice(1);
  await write([...others, { file, rule, member }]);
}
