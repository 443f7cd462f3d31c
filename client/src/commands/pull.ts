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
import { commandId } from '../../../core/src/commandIds';
import { modeOf, type MfaConfig } from '../../../core/src/model/mfaConfig';
import { unknownParts } from '../../../core/src/model/unknownMembers';
import { requests, type RequestReading } from '../../../protocol/src/messages';
import { poolLabel, type UserPool } from '../aws/userPools';
import { formattingSettings, settingsResource } from '../extensionSettings';
import { readPool } from '../pools/choosePool';
import { chooseDestination, readDestination } from '../pools/destination';
import { chosenDocument, fileName } from '../document';
import { languageId } from '../language';
import { tellFacts } from '../apply/preflight';
import type { Command } from '../run/command';
import { documentFile } from '../run/commandFile';
import type { Services } from '../run/commandServices';
import { telling } from '../run/telling';

/**
 * Brings a user pool's configuration into the open file, or into a new document where no Cognito
 * MFA file is open.
 */
export const pull: Command = {
  id: commandId('pull'),
  shownName: () => l10n.t('Pull'),
  needsTrust: true,
  takes: 'file',
  run: async (services, uri) => {
    const document = await chosenDocument(uri);
    await (document ? pullInto(services, document) : pullNew(services));
  },
};

async function pullInto(services: Services, document: TextDocument): Promise<void> {
  const { dialogs, server } = services;
  const readOnlyText = (name: string) =>
    l10n.t('{0} is read-only, so nothing was pulled into it.', name);
  const found = await documentFile(services, document, {
    ...{ copy: readOnlyText, readOnly: readOnlyText, unfit: unfitText },
    badId: (reason) => l10n.t('{0} Nothing was changed.', reason),
  });
  if (!found) {
    return;
  }
  const { file, reading, userPoolId } = found;
  const title = l10n.t('Pull into {0} from…', file);
  const read = await telling(
    (reason) => l10n.t('Nothing was pulled into {0}: {1}', file, reason),
    () => readDestination(services, document, userPoolId, title),
  );
  if (!read) {
    return;
  }
  const { pool, config, facts } = read;
  await tellFacts(services, document, facts);
  const formatting = formattingSettings(document);
  const params = { uri: server.uriOf(document), userPoolId: pool.id, config, formatting };
  const { edits, version, members = 0 } = await server.request(requests.pullEdits, params);
  const tellEdited = (): void => {
    dialogs.notify('warning', editedText(file));
  };
  // The text can name another user pool by now than the one that was read.
  if (!edits || version !== reading.version || document.isClosed) {
    tellEdited();
    return;
  }
  if (edits.length === 0) {
    const message = l10n.t('Nothing to pull: {0} already matches {1}.', file, poolLabel(pool));
    dialogs.notify('information', withNotes(message, config));
    return;
  }
  const change = new WorkspaceEdit();
  change.set(document.uri, await server.editorEdits(edits));
  // VS Code refuses the edit when the text changes between this check and its arrival.
  if (document.version !== version || !(await workspace.applyEdit(change))) {
    tellEdited();
    return;
  }
  const message = pulledText(poolLabel(pool), file, members);
  dialogs.notify('information', withNotes(message, config));
}

function pulledText(pool: string, file: string, members: number): string {
  switch (members) {
    case 0:
      return l10n.t('No value changed in {0}, pulled from {1}.', file, pool);
    case 1:
      return l10n.t('1 member changed in {0}, pulled from {1}.', file, pool);
    default:
      return l10n.t('{0} members changed in {1}, pulled from {2}.', members, file, pool);
  }
}

function editedText(file: string): string {
  return l10n.t('{0} was edited during the pull, so nothing was changed. Pull again.', file);
}

/** Why nothing can be pulled into a text, whatever the user pool has. */
function unfitText(file: string, { editable }: RequestReading): string | undefined {
  return editable
    ? undefined
    : l10n.t(
        '{0} has syntax errors, so nothing was changed. Fix them, or empty the file, and pull again.',
        file,
      );
}

/** Says too what a file with MFA off can't have, and what nobody here knows. */
function withNotes(message: string, config: MfaConfig): string {
  const unknown = unknownParts(config);
  const whole =
    unknown.length === 0
      ? message
      : l10n.t(
          "{0} This version of the extension doesn't know {1}: it is in the file as the pool has it.",
          message,
          unknown.join(', '),
        );
  return config.SmsMfaConfiguration !== undefined && modeOf(config) === 'OFF'
    ? l10n.t(
        "{0} Left out: the SMS settings for phone verification, which can't be applied with MFA off.",
        whole,
      )
    : whole;
}

async function pullNew(services: Services): Promise<void> {
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
