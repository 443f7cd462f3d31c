import { l10n, SnippetString, window, workspace } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import { skeletonFiles } from '../../../core/src/features/completion/skeletons';
import { languageId } from '../language';
import type { Command } from '../run/command';
import type { Services } from '../run/commandServices';

/** Opens a new, unsaved document with one of the skeletons, the cursor where something is to be filled in. */
export const newFile: Command = {
  id: commandId('newFile'),
  shownName: () => l10n.t('New MFA Config File'),
  needsTrust: false,
  takes: 'nothing',
  run: openNew,
};

async function openNew({ dialogs }: Services): Promise<void> {
  const items = skeletonFiles().map(({ label, detail, snippet }) => ({
    label,
    description: detail,
    snippet,
  }));
  const chosen = await dialogs.pick(l10n.t('New MFA Config File'), items);
  if (!chosen) {
    return;
  }
  const document = await workspace.openTextDocument({ language: languageId });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(chosen.snippet));
}
