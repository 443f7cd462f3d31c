import { commands, l10n, type TextDocument, type Uri } from 'vscode';
import { isUserPoolId, poolLabel, type UserPool, type UserPools } from '../aws/userPools';
import { formattingSettings } from '../settings';
import { readPool } from './choosePool';
import { destinationOf } from './destination';
import { badIdText, chosenDocument, fileName, trusted } from './document';
import { isOwnPool, tellFacts } from './preflight';
import type { Services } from './services';
import { telling } from './telling';

/**
 * Shows a user pool's configuration beside a file, the pool's side in the file's own order and
 * style, so that only what differs shows. It changes neither.
 *
 * @param uri the file of the editor title menu; the active editor's otherwise
 */
export async function compare(services: Services, uri?: Uri | null): Promise<void> {
  const { dialogs, server } = services;
  if (!trusted(dialogs, l10n.t('Compare'))) {
    return;
  }
  const document = await chosenDocument(uri);
  if (!document) {
    const message = l10n.t('Compare needs a *.mfa.json file: open one and compare again.');
    dialogs.notify('error', message);
    return;
  }
  const file = fileName(document);
  const { userPoolId } = await server.request('cognitoMfa/readRequest', {
    uri: server.uriOf(document),
  });
  if (userPoolId !== undefined && userPoolId !== '' && !isUserPoolId(userPoolId)) {
    dialogs.notify('error', badIdText(file, userPoolId));
    return;
  }
  const title = l10n.t('Compare {0} with…', file);
  await telling(
    (reason) => l10n.t('{0} was not compared: {1}', file, reason),
    async () => {
      const chosen = await destinationOf(services, document.uri, userPoolId, title);
      if (chosen) {
        await showComparison(services, document, chosen.pools, chosen.pool);
      }
    },
  );
}

/** Reads the pool and opens the diff editor, or says that there is nothing to see in it. */
export async function showComparison(
  services: Services,
  document: TextDocument,
  pools: UserPools,
  chosen: UserPool,
): Promise<void> {
  const { server, dialogs, poolDocuments } = services;
  const { pool, config, facts } = await readPool(services, pools, chosen);
  const uri = server.uriOf(document);
  const { userPoolId } = await server.request('cognitoMfa/readRequest', { uri });
  if (isOwnPool(userPoolId, pool)) {
    await tellFacts(services, document, facts);
  }
  const file = fileName(document);
  const text = await server.request('cognitoMfa/poolText', {
    uri,
    userPoolId: pool.id,
    config,
    formatting: formattingSettings(document),
  });
  if (text === document.getText()) {
    const message = l10n.t('{0} has what {1} says: nothing differs.', poolLabel(pool), file);
    dialogs.notify('information', message);
    return;
  }
  const side = poolDocuments.put(pool, pools.connection, document.uri, text);
  await commands.executeCommand('vscode.diff', side, document.uri, `${poolLabel(pool)} ↔ ${file}`);
}
