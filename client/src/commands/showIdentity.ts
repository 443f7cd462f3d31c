import { l10n } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import { identity as nameOf } from '../aws/failureText';
import type { Connection, Identity } from '../aws/userPools';
import { activeDocument } from '../document';
import { userPoolIdOf } from '../pools/ownPool';
import type { Command } from '../run/command';
import type { Services } from '../run/commandServices';

/** Asks AWS who the user is with the active file's connection, tells it, and keeps it for the status bar. */
export const showIdentity: Command = {
  id: commandId('showIdentity'),
  shownName: () => l10n.t('Show AWS Identity'),
  needsTrust: true,
  takes: 'nothing',
  run: lookUp,
};

async function lookUp(services: Services): Promise<void> {
  const { dialogs, server, identities, targetChoices } = services;
  const own = activeDocument();
  const userPoolId = own && (await userPoolIdOf(server, own));
  const shown = targetChoices.targetOf(own?.uri, userPoolId);
  const pools = await services.connect(own?.uri, shown?.target, userPoolId);
  const { connection } = pools;
  const title = l10n.t('Looking up the AWS identity of {0}', nameOf(connection));
  try {
    const found = await dialogs.withProgress(title, ({ signal }) =>
      pools.identity(userPoolId, signal),
    );
    identities.remember(connection, found);
    dialogs.notify('information', identityText(connection, found));
  } catch (error) {
    identities.forget(connection);
    throw error;
  }
}

function identityText(connection: Connection, { arn, account, toldBy }: Identity): string {
  return toldBy === undefined
    ? l10n.t('With {0} you are {1} in AWS account {2}.', nameOf(connection), arn, account)
    : l10n.t(
        'With {0} you are {1} in account {2}, according to {3} (not AWS).',
        nameOf(connection),
        arn,
        account,
        toldBy,
      );
}
