import { l10n, type Memento, type Uri } from 'vscode';
import { sortFailure } from './aws/failures';
import type { Connection, UserPools } from './aws/userPools';
import { approveAddress, isApproved } from './commands/approveAddress';
import { connectionSettings } from './settings';
import { addressSetting, connectionTo, type Target } from './targets';
import type { Dialogs } from './ui/dialogs';

/** Makes the connections to user pools that the user's settings ask for. */
export class Connections {
  /**
   * @param approved where the addresses are kept that the user has agreed to
   * @param opened gets every connection before it is used, and gives what is used in its place
   */
  constructor(
    private readonly dialogs: () => Dialogs,
    private readonly approved: Memento,
    private readonly opened: (pools: UserPools) => UserPools,
  ) {}

  /**
   * The user pools that the settings of a resource lead to, or one of its targets.
   *
   * @throws DOMException named AbortError where the user declines to use an address
   */
  async connect(resource: Uri | undefined, target?: Target): Promise<UserPools> {
    const connection = connectionTo(target, connectionSettings(resource));
    const origin = addressSetting(target, resource);
    await approveAddress(this.dialogs(), this.approved, connection, origin);
    return this.connectTo(connection);
  }

  /** The same for what the user hasn't asked for: undefined where that would be a question. */
  async connectQuietly(resource: Uri | undefined, target?: Target): Promise<UserPools | undefined> {
    const connection = connectionTo(target, connectionSettings(resource));
    return isApproved(this.approved, connection, addressSetting(target, resource))
      ? this.connectTo(connection)
      : undefined;
  }

  /** A connection that was used before. Loads the AWS SDK at first. */
  async connectTo(connection: Connection): Promise<UserPools> {
    const sdk = await import('./aws/sdkUserPools.js');
    sdk.localize(l10n.bundle);
    return this.opened(new sdk.SdkUserPools(connection, sortFailure));
  }
}
