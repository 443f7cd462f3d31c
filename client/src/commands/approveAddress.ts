import { l10n, type Memento } from 'vscode';
import { withoutUser } from '../aws/failureText';
import type { Connection } from '../aws/userPools';
import type { Dialogs } from '../ui/dialogs';

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
  if (endpointUrl === undefined || isApproved(approved, connection, origin)) {
    return;
  }
  const address = withoutUser(endpointUrl);
  const yes = await dialogs.confirm({
    title: l10n.t('Send requests for user pools to {0}?', address),
    detail: [
      l10n.t(
        'The setting {0} names this address. What is sent there has your configuration in it and is signed with your AWS credentials.',
        origin.setting,
      ),
      ...(isPlain(endpointUrl)
        ? [l10n.t('Nothing is encrypted on the way: others can read it.')]
        : []),
    ].join('\n\n'),
    yes: l10n.t('Use This Address'),
    no: l10n.t("Don't Send"),
  });
  if (yes !== true) {
    throw new DOMException('The address was not approved.', 'AbortError');
  }
  await approved.update(key, [...approved.get<readonly string[]>(key, []), endpointUrl]);
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
    !(isPlain(endpointUrl) || fromWorkspace) ||
    approved.get<readonly string[]>(key, []).includes(endpointUrl)
  );
}

/** Whether nothing is encrypted on the way to an address. */
function isPlain(address: string): boolean {
  return address.toLowerCase().startsWith('http:');
}

function isLoopback(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
