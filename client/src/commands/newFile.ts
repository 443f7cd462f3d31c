import { l10n, SnippetString, window, workspace } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import { skeletonFiles } from '../../../core/src/features/completion/skeletons';
import type { UserPool } from '../aws/userPools';
import { languageId } from '../language';
import { tellPools } from '../pools/choosePool';
import { listQuietly } from '../pools/listQuietly';
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

async function openNew(services: Services): Promise<void> {
  const items = skeletonFiles().map(({ label, detail, snippetFor }) => ({
    label,
    description: detail,
    snippetFor,
  }));
  const chosen = await services.dialogs.pick(l10n.t('New MFA Config File'), items);
  const pool = chosen && (await choosePoolFor(services, chosen.label));
  if (!pool) {
    return;
  }
  const document = await workspace.openTextDocument({ language: languageId });
  const editor = await window.showTextDocument(document);
  const snippet = chosen.snippetFor(pool === 'none' ? undefined : pool.id);
  await editor.insertSnippet(new SnippetString(snippet));
}

/** The user pool that the file is for. Nothing is sent for it in a workspace that isn't trusted. */
async function choosePoolFor(
  services: Services,
  skeleton: string,
): Promise<UserPool | 'none' | undefined> {
  if (!workspace.isTrusted) {
    return 'none';
  }
  const { dialogs, log } = services;
  const loading = new AbortController();
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const connect = () => services.connectQuietly(folder);
  const listed = listQuietly(connect, loading.signal, (error) => {
    log.error('Listing the user pools for a new file', error);
  });
  try {
    const title = l10n.t('{0}: the user pool of the new file', skeleton);
    const chosen = await dialogs.pickOptionalPool(title, l10n.t('No User Pool'), listed);
    if (chosen !== undefined && chosen !== 'none') {
      tellPools(services, (await listed).pools);
    }
    return chosen;
  } finally {
    loading.abort();
  }
}
