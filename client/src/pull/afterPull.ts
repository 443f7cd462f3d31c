import { randomUUID } from 'node:crypto';
import { posix } from 'node:path';
import { l10n, Range, window, workspace, WorkspaceEdit, type TextDocument, type Uri } from 'vscode';
import { singleChange } from '../../../core/src/edits/editMembers';
import { fileName } from '../document';
import { workButton } from '../run/buttons';
import type { Services } from '../run/commandServices';
import { showFailure } from '../run/runCommand';
import type { Button } from '../ui/dialogs';
import { showDiff } from '../ui/diff';

/** What a pull has made of a file. */
export interface Pulled {
  readonly uri: Uri;
  readonly before: string;
  readonly after: string;
}

/** The buttons beside the message of a pull. They stay for as long as the user likes, whatever becomes of the file. */
export function afterPull(services: Services, pulled: Pulled): Button[] {
  return [
    button(services, l10n.t('Undo'), () => undoPull(services, pulled)),
    compareButton(services, pulled),
  ];
}

function compareButton(services: Services, pulled: Pulled): Button {
  return button(services, l10n.t('Compare'), () => comparePulled(services, pulled));
}

/** A button whose failure is shown, such as where the file is gone by now. */
function button(services: Services, title: string, work: () => Promise<void>): Button {
  return workButton(services.log, title, async () => {
    try {
      await work();
    } catch (error) {
      showFailure(services, { id: 'After a pull', shownName: () => title }, error);
    }
  });
}

/** Gives a file back what it had before the pull, unless it has been changed since. */
async function undoPull(services: Services, pulled: Pulled): Promise<void> {
  const { uri, before, after } = pulled;
  const document = await openAgain(uri);
  const file = fileName(document);
  if (document.getText() !== after || !(await replaceText(document, before))) {
    const message = l10n.t(
      '{0} was changed after the pull, so nothing was undone. Choose Compare to see what it had before.',
      file,
    );
    // The message before, which had this button too, is gone with the click.
    services.dialogs.notify('warning', message, compareButton(services, pulled));
    return;
  }
  await window.showTextDocument(document);
}

/**
 * Opens the file that a pull was for.
 *
 * @throws Error for one that never was on disk and was closed or saved elsewhere: VS Code would make a new one
 */
async function openAgain(uri: Uri): Promise<TextDocument> {
  const isOpen = workspace.textDocuments.some((each) => each.uri.toString() === uri.toString());
  if (uri.scheme === 'untitled' && !isOpen) {
    throw new Error(l10n.t('{0} is not open.', posix.basename(uri.path)));
  }
  return workspace.openTextDocument(uri);
}

async function replaceText(document: TextDocument, text: string): Promise<boolean> {
  const change = singleChange(document.getText(), text);
  if (!change) {
    return true;
  }
  const [start, end] = [change.offset, change.offset + change.length];
  const range = new Range(document.positionAt(start), document.positionAt(end));
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, range, change.text);
  return workspace.applyEdit(edit);
}

/** Shows what a file had before the pull beside what it has by now. */
async function comparePulled({ poolDocuments }: Services, { uri, before }: Pulled): Promise<void> {
  const file = fileName(await openAgain(uri));
  const earlier = poolDocuments.putText(`/${randomUUID()}/${file}`, before);
  const title = l10n.t('{0} before the pull ↔ now', file);
  await showDiff(earlier, uri, title);
}
