import { l10n, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import { losesText, type PulledChanges } from '../../../core/src/request/pulledChanges';
import { requests, type RequestReading } from '../../../protocol/src/messages';
import { tellFacts } from '../apply/preflight';
import { whereText } from '../apply/question';
import { poolLabel } from '../aws/userPools';
import { chosenDocument } from '../document';
import { formattingSettings } from '../extensionSettings';
import { readPool, type ReadPool } from '../pools/choosePool';
import { destinationOf, stillTo, type Destination } from '../pools/destination';
import { afterPull } from '../pull/afterPull';
import { pulledText, pullQuestion, withNotes } from '../pull/pullMessages';
import { pullNew } from '../pull/pullNew';
import { workButton } from '../run/buttons';
import type { Command } from '../run/command';
import { documentFile, type CommandFile } from '../run/commandFile';
import type { Services } from '../run/commandServices';
import { runCommand } from '../run/runCommand';
import { telling } from '../run/telling';
import { showComparison } from './compare';

/**
 * Brings a user pool's configuration into the open file, or into a new document where no Cognito
 * MFA file is open. It asks before anything in the file goes or gets another value.
 */
export const pull: Command = {
  id: commandId('pull'),
  shownName: () => l10n.t('Pull'),
  needsTrust: true,
  takes: 'file',
  run: async (services, uri) => {
    const document = await chosenDocument(uri);
    await (document ? pullInto(services, document, destinationOf) : pullNew(services));
  },
};

async function pullInto(
  services: Services,
  document: TextDocument,
  destination: typeof destinationOf,
): Promise<void> {
  const readOnlyText = (name: string) =>
    l10n.t('{0} is read-only, so nothing was pulled into it.', name);
  const found = await documentFile(services, document, {
    ...{ copy: readOnlyText, readOnly: readOnlyText, unfit: unfitText },
    badId: (reason) => l10n.t('{0} Nothing was changed.', reason),
  });
  if (!found) {
    return;
  }
  const { file, userPoolId } = found;
  const title = l10n.t('Pull into {0} from…', file);
  const read = await telling(
    (reason) => l10n.t('Nothing was pulled into {0}: {1}', file, reason),
    async () => {
      const chosen = await destination(services, document.uri, userPoolId, title);
      return chosen && { chosen, ...(await readPool(services, chosen.pools, chosen.pool)) };
    },
  );
  if (read) {
    await tellFacts(services, document, read.facts);
    await bringIn(services, found, read);
  }
}

/** @param read the user pool, and the connection that led to it */
async function bringIn(
  services: Services,
  found: CommandFile,
  read: ReadPool & { readonly chosen: Destination },
): Promise<void> {
  const { dialogs, server } = services;
  const { document, file, reading } = found;
  const { pool, config } = read;
  const formatting = formattingSettings(document);
  const params = { uri: server.uriOf(document), userPoolId: pool.id, config, formatting };
  const { edits, version, changed } = await server.request(requests.pullEdits, params);
  const tellEdited = (): void => {
    dialogs.notify('warning', editedText(file));
  };
  // The text can name another user pool by now than the one that was read.
  if (!edits || !changed || version !== reading.version || document.isClosed) {
    tellEdited();
    return;
  }
  if (edits.length === 0) {
    const message = l10n.t('Nothing to pull: {0} already matches {1}.', file, poolLabel(pool));
    dialogs.notify('information', withNotes(message, config));
    return;
  }
  if (!(await isAgreed(services, found, changed, read))) {
    return;
  }
  const before = document.getText();
  const change = new WorkspaceEdit();
  change.set(document.uri, await server.editorEdits(edits));
  // VS Code refuses the edit when the text changes between this check and its arrival.
  const isUnchanged = document.version === version && !document.isClosed;
  if (!isUnchanged || !(await workspace.applyEdit(change))) {
    tellEdited();
    return;
  }
  const message = pulledText(poolLabel(pool), file, changed.changes.length);
  const pulled = { uri: document.uri, before, after: document.getText() };
  dialogs.notify('information', withNotes(message, config), ...afterPull(services, pulled));
}

/** Whether the user wants what a pull changes. Nobody is asked where the file only gains by it. */
async function isAgreed(
  services: Services,
  { document, file, userPoolId }: CommandFile,
  changed: PulledChanges,
  { chosen, pool }: ReadPool & { readonly chosen: Destination },
): Promise<boolean> {
  const { dialogs, log } = services;
  if (!losesText(changed)) {
    return true;
  }
  const { connection, address } = chosen.pools;
  const place = whereText(connection, pool, address);
  const question = pullQuestion(poolLabel(pool), file, changed, place);
  const answer = await dialogs.confirm(question);
  if (answer === 'look' && (await showComparison(services, document, chosen.pools, chosen.pool))) {
    const destination = stillTo(chosen, userPoolId, destinationOf);
    const again = () => runCommand(services, pull, () => pullInto(services, document, destination));
    const message = l10n.t(
      '{0} was only compared: nothing was changed. Choose {1} to see the summary again.',
      file,
      question.yes,
    );
    dialogs.notify('information', message, workButton(log, question.yes, again));
  }
  return answer === true;
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
