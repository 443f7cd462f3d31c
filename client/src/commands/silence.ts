import { ConfigurationTarget, l10n, Uri, workspace } from 'vscode';
import type { Services } from '../run/commandServices';

/**
 * Writes a place where a rule is disabled into the settings, and not into the file: the AWS CLI
 * must still read that. Goes to the workspace's settings, or to the user's where there is none.
 *
 * @param args what the quick fix has: the document's URI, the rule's id and the member's path
 */
export async function silence({ dialogs }: Services, args: readonly unknown[]): Promise<void> {
  const [address, rule, member] = args;
  if (typeof address !== 'string' || typeof rule !== 'string' || typeof member !== 'string') {
    dialogs.notify('error', l10n.t('Only the quick fix of a problem can disable a rule.'));
    return;
  }
  const uri = Uri.parse(address);
  const inWorkspace = workspace.getWorkspaceFolder(uri) !== undefined;
  const target = inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  const settings = workspace.getConfiguration('cognitoMfa', uri);
  const known = settings.inspect<unknown[]>('silenced');
  const present = (inWorkspace ? known?.workspaceValue : known?.globalValue) ?? [];
  const file = inWorkspace ? workspace.asRelativePath(uri, false) : uri.path.slice(1);
  await settings.update('silenced', [...present, { file, rule, member }], target);
}
