import { l10n, type Memento } from 'vscode';
import { isExposed, isLoopback } from '../aws/address';
import type { Connection } from '../aws/userPools';
import type { Dialogs } from '../ui/dialogs';
import { approveOnce, isApprovedValue } from './approveOnce';

const key = 'approvedAddresses';

/** Where an address comes from. */
export interface Origin {
  /** The setting that names it. */
  readonly setting: string;
  /** Whether it has that from the workspace, which can be somebody else's. */
  readonly fromWorkspace: boolean;
}

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
  connection: Connection,
  origin: Origin,
): Promise<void> {
  const { endpointUrl } = connection;
  if (endpointUrl !== undefined && !isApproved(approved, connection, origin)) {
    const named = l10n.t(
      'This address comes from the setting {0}. Requests to it contain your configuration and are signed with your AWS credentials.',
      origin.setting,
    );
    await ask(dialogs, approved, endpointUrl, named);
  }
}

/** Whether requests may be sent to an address without asking. */
export function isApproved(
  approved: Memento,
  { endpointUrl }: Connection,
  { fromWorkspace }: Origin,
): boolean {
  return (
    endpointUrl === undefined ||
    isLoopback(endpointUrl) ||
    !(isExposed(endpointUrl) || fromWorkspace) ||
    isApprovedValue(approved, key, endpointUrl)
  );
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
    'This address comes from the environment or your AWS config file. Requests to it contain your configuration and are signed with your AWS credentials.',
  );
  await ask(dialogs, approved, address, named);
}

/**
 * The same where nobody may be asked.
 *
 * @throws DOMException named AbortError where the user hasn't agreed to the address before
 */
export async function requireApproval(approved: Memento, address: string): Promise<void> {
  if (!isApprovedValue(approved, key, address)) {
    throw new DOMException('The address was not approved.', 'AbortError');
  }
  return Promise.resolve();
}

async function ask(
  dialogs: Dialogs,
  approved: Memento,
  address: string,
  named: string,
): Promise<void> {
  const unencrypted = l10n.t('The connection is not encrypted, so others can read what is sent.');
  await approveOnce(dialogs, approved, key, address, {
    title: l10n.t('Send requests for user pools to {0}?', address),
    detail: [named, ...(isExposed(address) ? [unencrypted] : [])].join('\n\n'),
    yes: l10n.t('Use This Address'),
    no: l10n.t("Don't Send"),
  });
}
