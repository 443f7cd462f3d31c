import { commands, type Uri } from 'vscode';
import { plainLabel } from './plainText';

/** Opens the diff editor, in a tab of that title. */
export async function showDiff(left: Uri, right: Uri, title: string): Promise<void> {
  await commands.executeCommand('vscode.diff', left, right, plainLabel(title));
}
