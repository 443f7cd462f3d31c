import { l10n, SnippetString, window, workspace } from 'vscode';
import { skeletonFiles } from '../../../core/src/features/completion/skeletons';
import { languageId } from '../language';
import type { Services } from '../run/commandServices';

/** Opens a new, unsaved document with one of the skeletons, the cursor where something is to be filled in. */
export async function newFile({ dialogs }: Services): Promise<void> {
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
