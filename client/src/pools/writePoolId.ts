import { l10n, window, workspace, WorkspaceEdit, type Uri } from 'vscode';
import { requests } from '../../../protocol/src/messages';
import type { UserPool } from '../aws/userPools';
import { openAgain } from '../document';
import { formattingSettings } from '../extensionSettings';
import { documentFile } from '../run/commandFile';
import type { Services } from '../run/commandServices';
import { lastingButton } from '../run/lastingButton';
import type { Button } from '../ui/dialogs';

/** Offers to write the user pool that was picked into the file, beside the message of an Apply to it. */
export function writePoolIdButton(services: Services, file: Uri, { id }: UserPool): Button {
  return lastingButton(services, 'Write UserPoolId', l10n.t('Write UserPoolId'), () =>
    writePoolId(services, file, id),
  );
}

/** Whatever has become of the file since, an id that it has stays. */
async function writePoolId(services: Services, uri: Uri, userPoolId: string): Promise<void> {
  const { server, dialogs, pickedPools } = services;
  const document = await openAgain(uri);
  const readOnly = (name: string): string =>
    l10n.t('{0} is read-only, so UserPoolId was not written.', name);
  const found = await documentFile(services, document, {
    ...{ copy: readOnly, readOnly },
    unfit: (name, { editable }) =>
      editable
        ? undefined
        : l10n.t('{0} has a syntax error, so UserPoolId was not written: fix it first.', name),
  });
  if (!found) {
    return;
  }
  const params = { uri: server.uriOf(document), userPoolId };
  const formatting = formattingSettings(document);
  const { edits, version } = await server.request(requests.poolIdEdits, { ...params, formatting });
  if (!edits) {
    const message = l10n.t('{0} has a UserPoolId already, which stays as it is.', found.file);
    dialogs.notify('information', message);
    return;
  }
  const change = new WorkspaceEdit();
  change.set(uri, await server.editorEdits(edits));
  if (document.version !== version || !(await workspace.applyEdit(change))) {
    const message = l10n.t('{0} was edited meanwhile, so UserPoolId was not written.', found.file);
    dialogs.notify('warning', message);
    return;
  }
  pickedPools.forget(uri);
  await window.showTextDocument(document);
}
