import { randomUUID } from 'node:crypto';
import { l10n, Range, window, workspace, WorkspaceEdit, type TextDocument, type Uri } from 'vscode';
import { singleChange } from '../../../core/src/edits/editMembers';
import { fileName, openAgain } from '../document';
import type { Services } from '../run/commandServices';
import { lastingButton } from '../run/lastingButton';
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
    lastingButton(services, 'After a pull', l10n.t('Undo'), () => undoPull(services, pulled)),
    compareButton(services, pulled),
  ];
}

function compareButton(services: Services, pulled: Pulled): Button {
  return lastingButton(services, 'After a pull', l10n.t('Compare'), () =>
    comparePulled(services, pulled),
  );
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
