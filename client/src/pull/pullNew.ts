import {
  l10n,
  Position,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocument,
  type WorkspaceFolder,
} from 'vscode';
import { tellFacts } from '../apply/preflight';
import { poolLabel, type UserPool } from '../aws/userPools';
import { fileName } from '../document';
import { formattingSettings, settingsResource } from '../extensionSettings';
import { languageId } from '../language';
import { readPool } from '../pools/choosePool';
import { chooseDestination } from '../pools/destination';
import type { Services } from '../run/commandServices';
import { requests } from '../../../protocol/src/messages';
import { withNotes } from './pullMessages';

/** Brings a user pool's configuration into a new document, which it shows. */
export async function pullNew(services: Services): Promise<void> {
  const folder = await folderForNew(services);
  if (folder === 'none chosen') {
    return;
  }
  const title = l10n.t('Pull into a new file from…');
  const chosen = await chooseDestination(services, folder?.uri, title);
  if (!chosen) {
    return;
  }
  const { pool, config, facts } = await readPool(services, chosen.pools, chosen.pool);
  const formatting = formattingSettings();
  const params = { userPoolId: pool.id, config, formatting };
  const text = await services.server.request(requests.newDocument, params);
  const document = await newDocument(folder, pool, text);
  await window.showTextDocument(document);
  await tellFacts(services, document, facts);
  const message = l10n.t('Pulled {0} into a new file.', poolLabel(pool));
  services.dialogs.notify('information', withNotes(message, config));
}

/** The folder that has the settings and gets the file: with several, the active editor's. */
async function folderForNew({
  dialogs,
}: Services): Promise<WorkspaceFolder | undefined | 'none chosen'> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length <= 1) {
    return folders[0];
  }
  const active = window.activeTextEditor?.document.uri;
  const own = active && workspace.getWorkspaceFolder(settingsResource(active));
  return own ?? (await dialogs.pickFolder(l10n.t('Pull into a new file in…'))) ?? 'none chosen';
}

/** An unsaved document; saving it suggests its path in the workspace folder, where there is one. */
async function newDocument(
  folder: WorkspaceFolder | undefined,
  pool: UserPool,
  text: string,
): Promise<TextDocument> {
  // Only a file path can stand in an untitled document's URI.
  if (folder?.uri.scheme !== 'file') {
    return workspace.openTextDocument({ language: languageId, content: text });
  }
  const uri = await freeUri(folder, safeName(pool));
  const document = await workspace.openTextDocument(uri);
  const change = new WorkspaceEdit();
  change.insert(document.uri, new Position(0, 0), text);
  if (!(await workspace.applyEdit(change))) {
    throw new Error(l10n.t('the new document {0} could not be filled', fileName(document)));
  }
  return document;
}

/** The first of `name`, `name-2`, `name-3` … that neither a file nor an open document has. */
async function freeUri(folder: WorkspaceFolder, name: string): Promise<Uri> {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `-${number}`;
    const file = Uri.joinPath(folder.uri, `${name}${suffix}.mfa.json`);
    const open = workspace.textDocuments.some((document) => document.uri.path === file.path);
    if (!open && !(await exists(file))) {
      return file.with({ scheme: 'untitled' });
    }
  }
}

async function exists(file: Uri): Promise<boolean> {
  const folder = Uri.joinPath(file, '..');
  const wanted = fileNameOf(file).toLowerCase();
  // Many file systems take names that differ in case alone for one name.
  const entries = await workspace.fs.readDirectory(folder);
  return entries.some(([name]) => name.toLowerCase() === wanted);
}

function fileNameOf(file: Uri): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}

/** A pool's name as a file name that every system allows, or its id where nothing is left. */
function safeName(pool: UserPool): string {
  const safe = (pool.name ?? '').normalize('NFKC').replace(/[^\p{L}\p{N}_-]+/gu, '-');
  return safe.replace(/^-+|-+$/g, '').toLowerCase() || pool.id;
}
