import { l10n, workspace, type TextDocument, type Uri } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { poolLabel, type UserPool, type UserPools } from '../aws/userPools';
import { formattingSettings } from '../extensionSettings';
import { workButton } from '../run/buttons';
import { readPool } from '../pools/choosePool';
import { destinationOf } from '../pools/destination';
import { fileName } from '../document';
import { isOwnPool, tellFacts } from '../apply/preflight';
import { commandFile } from '../run/commandFile';
import type { Command } from '../run/command';
import type { Services } from '../run/commandServices';
import { telling } from '../run/telling';
import { showDiff } from '../ui/diff';
import type { Wording } from '../apply/wording';
import { requests } from '../../../protocol/src/messages';

/**
 * Shows a user pool's configuration beside a file, the pool's side in the file's own order and
 * style, so that only what differs shows. It changes neither.
 */
export const compare: Command = {
  id: commandId('compare'),
  shownName: () => l10n.t('Compare'),
  needsTrust: true,
  takes: 'file',
  run: compareFile,
};

async function compareFile(services: Services, uri: Uri | undefined): Promise<void> {
  const found = await commandFile(services, uri, {
    noFile: l10n.t('Compare needs a *.mfa.json file: open one and compare again.'),
  });
  if (!found) {
    return;
  }
  const { document, file, userPoolId } = found;
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

/**
 * Reads the pool and opens the diff editor, or says that there is nothing to see in it.
 *
 * @returns whether the diff editor was opened
 */
export async function showComparison(
  services: Services,
  document: TextDocument,
  pools: UserPools,
  chosen: UserPool,
): Promise<boolean> {
  const { server, dialogs, poolDocuments } = services;
  const { pool, config, facts } = await readPool(services, pools, chosen);
  const { userPoolId } = await server.request(requests.readRequest, {
    uri: server.uriOf(document),
  });
  if (isOwnPool(userPoolId, pool)) {
    await tellFacts(services, document, facts);
  }
  const file = fileName(document);
  const textOf = (now: MfaConfig) => poolText(services, document.uri, pool, now);
  if ((await textOf(config)) === document.getText()) {
    const message = l10n.t('No difference between {0} and {1}.', poolLabel(pool), file);
    dialogs.notify('information', message);
    return false;
  }
  const { connection } = pools;
  const beside = document.uri;
  const side = poolDocuments.put({ pool, connection, config, beside, name: file, textOf });
  await showDiff(side, beside, `${poolLabel(pool)} ↔ ${file}`);
  return true;
}

/**
 * Says, beside a comparison that a summary has led to, how to come back to that. It stays on screen for as
 * long as the user likes: nothing in it may become untrue meanwhile.
 */
export function tellCompared(
  { dialogs, log }: Services,
  { first, yes }: Wording,
  summary: () => Promise<void>,
): void {
  const message = l10n.t(
    '{0} was only compared: nothing was sent. Choose {1} to see the summary again.',
    first,
    yes.plain,
  );
  dialogs.notify('information', message, workButton(log, yes.plain, summary));
}

/** What a pool has, in the order and style that a file has by now. */
async function poolText(
  { server }: Services,
  file: Uri,
  { id: userPoolId }: UserPool,
  config: MfaConfig,
): Promise<string> {
  const document = await workspace.openTextDocument(file);
  const [uri, formatting] = [server.uriOf(document), formattingSettings(document)];
  return server.request(requests.poolText, { uri, userPoolId, config, formatting });
}
