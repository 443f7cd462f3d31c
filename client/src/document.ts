import { posix } from 'node:path';
import {
  FilePermission,
  FileSystemError,
  l10n,
  languages,
  RelativePattern,
  window,
  workspace,
  type TextDocument,
  type Uri,
} from 'vscode';
import { languageId } from './language';
import type { Dialogs } from './ui/dialogs';

/**
 * The document that a command is about; undefined where that is no Cognito MFA file.
 */
export async function chosenDocument(uri: Uri | undefined): Promise<TextDocument | undefined> {
  if (!uri) {
    return undefined;
  }
  const document = await workspace.openTextDocument(uri);
  return document.languageId === languageId ? document : undefined;
}

/** The Cognito MFA file in the active editor, where it is one. */
export function activeDocument(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === languageId ? document : undefined;
}

/**
 * The same, shown in an editor where nothing shows it yet: whoever applies a file from the Explorer sees
 * what is sent, and VS Code keeps a document open that an editor shows.
 */
export async function shownDocument(uri: Uri | undefined): Promise<TextDocument | undefined> {
  const isOpen = workspace.textDocuments.some((each) => each.uri.toString() === uri?.toString());
  const document = await chosenDocument(uri);
  if (document && uri && !isOpen) {
    await window.showTextDocument(document);
  }
  return document;
}

/**
 * Opens a file that a message still has buttons for.
 *
 * @throws Error for one that never was on disk and was closed or saved elsewhere: VS Code would make a new one
 */
export async function openAgain(uri: Uri): Promise<TextDocument> {
  const isOpen = workspace.textDocuments.some((each) => each.uri.toString() === uri.toString());
  if (uri.scheme === 'untitled' && !isOpen) {
    throw new Error(l10n.t('{0} is not open.', posix.basename(uri.path)));
  }
  return workspace.openTextDocument(uri);
}

/** The file name that messages use, such as `customers.mfa.json`. */
export function fileName(document: TextDocument): string {
  return posix.basename(document.uri.path);
}

/**
 * Whether a document is a file, or going to be one. Others are copies that something shows, such as
 * an old version beside a new one.
 */
export function isFile({ uri: { scheme } }: TextDocument): boolean {
  return (
    scheme === 'file' || scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) === true
  );
}

/** Whether a document is a file that its file system, or the user's settings, let nobody change. */
export async function isReadOnly(document: TextDocument): Promise<boolean> {
  const { uri } = document;
  if (uri.scheme === 'untitled') {
    return false;
  }
  if (isProtectedBySettings(document)) {
    return true;
  }
  try {
    const { permissions = 0 } = await workspace.fs.stat(uri);
    return (permissions & FilePermission.Readonly) !== 0;
  } catch (error) {
    // A file that was deleted is still there in the editor.
    if (error instanceof FileSystemError && error.code === 'FileNotFound') {
      return false;
    }
    throw error;
  }
}

/** Whether the editor refuses to type in a file, as `files.readonlyInclude` tells it. */
function isProtectedBySettings(document: TextDocument): boolean {
  const settings = workspace.getConfiguration('files', document.uri);
  const folder = workspace.getWorkspaceFolder(document.uri);
  const matches = (setting: string): boolean =>
    Object.entries(settings.get<Readonly<Record<string, unknown>>>(setting, {})).some(
      ([glob, on]) => {
        const pattern = folder ? new RelativePattern(folder, glob) : glob;
        return on === true && languages.match({ pattern }, document) > 0;
      },
    );
  return matches('readonlyInclude') && !matches('readonlyExclude');
}

/**
 * Says why a command can't run while the workspace isn't trusted; true where it can.
 *
 * @param command its name in the user's language
 */
export function trusted(dialogs: Dialogs, command: string): boolean {
  if (!workspace.isTrusted) {
    dialogs.notify(
      'error',
      l10n.t(
        '{0} needs a trusted workspace, because it uses your AWS credentials: trust this workspace and try again.',
        command,
      ),
    );
  }
  return workspace.isTrusted;
}
