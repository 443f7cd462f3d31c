import { l10n, type Memento, type Uri } from 'vscode';
import { isExposed, isLoopback } from '../aws/address';
import { withoutUser } from '../aws/failureText';
import type { Connection } from '../aws/userPools';
import { isFromWorkspace } from '../settings';
import type { Dialogs } from '../ui/dialogs';
import { approveOnce } from './approveOnce';

const key = 'approvedAddresses';

/**
 * Asks before the first request to an address that the user may not have chosen: one that comes with
 * a workspace, or one without encryption. An address on this machine needs no question. An answer
 * holds for that address from then on.
 *
 * @throws DOMException named AbortError where the user declines
 */
export async function approveAddress(
  dialogs: Dialogs,
  approved: Memento,
  { endpointUrl }: Connection,
  resource: Uri | undefined,
): Promise<void> {
  if (endpointUrl === undefined || isLoopback(endpointUrl)) {
    return;
  }
  if (isExposed(endpointUrl) || isFromWorkspace('endpointUrl', resource)) {
    const named = l10n.t(
      'The setting cognitoMfa.endpointUrl names this address. What is sent there has your configuration in it and is signed with your AWS credentials.',
    );
    await ask(dialogs, approved, endpointUrl, named);
  }
}

/**
 * Asks before the first request to an address without encryption that the environment or a profile
 * names.
 *
 * @throws DOMException named AbortError where the user declines
 */
export async function approveConfiguredAddress(
  dialogs: Dialogs,
  approved: Memento,
  address: string,
): Promise<void> {
  const named = l10n.t(
    'The environment or your AWS config file names this address. What is sent there has your configuration in it and is signed with your AWS credentials.',
  );
  await ask(dialogs, approved, address, named);
}

async function ask(
  dialogs: Dialogs,
  approved: Memento,
  endpointUrl: string,
  named: string,
): Promise<void> {
  const unencrypted = l10n.t('Nothing is encrypted on the way: others can read it.');
  await approveOnce(dialogs, approved, key, endpointUrl, {
    title: l10n.t('Send requests for user pools to {0}?', withoutUser(endpointUrl)),
    detail: [named, ...(isExposed(endpointUrl) ? [unencrypted] : [])].join('\n\n'),
    yes: l10n.t('Use This Address'),
    no: l10n.t("Don't Send"),
  });
}
