import { posix } from 'node:path';
import { window, workspace, type TextDocument, type Uri } from 'vscode';
import type { Dialogs } from '../ui/dialogs';

const languageId = 'cognito-mfa';

/**
 * The document that a command is about: the one that the editor title menu names, else the active
 * editor's; undefined where that is no Cognito MFA file.
 */
export async function chosenDocument(uri: Uri | undefined): Promise<TextDocument | undefined> {
  const document = uri ? await workspace.openTextDocument(uri) : window.activeTextEditor?.document;
  return document?.languageId === languageId ? document : undefined;
}

/** The file name that messages use, such as `customers.mfa.json`. */
export function fileName(document: TextDocument): string {
  return posix.basename(document.uri.path);
}

/** Says why a command can't run while the workspace isn't trusted; true where it can. */
export function trusted(dialogs: Dialogs, command: string): boolean {
  if (!workspace.isTrusted) {
    dialogs.notify(
      'error',
      `${command} needs a trusted workspace, because it uses your AWS credentials: trust this workspace and try again.`,
    );
  }
  return workspace.isTrusted;
}
