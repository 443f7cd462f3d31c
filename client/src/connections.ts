import type { Memento, Uri } from 'vscode';
import type { Connection, UserPools } from './aws/userPools';
import type { AwsSdk } from './awsSdk';
import { approveAddress, isApproved } from './commands/approveAddress';
import { approveTrust, isTrustApproved } from './commands/approveTrust';
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
    private readonly sdk: AwsSdk,
    private readonly dialogs: () => Dialogs,
    private readonly approved: Memento,
    private readonly opened: (pools: UserPools) => UserPools,
  ) {}

  /**
   * The user pools that the settings of a resource lead to, or one of its targets.
   *
   * @throws DOMException named AbortError where the user declines to use an address or to trust a certificate
   */
  async connect(resource: Uri | undefined, target?: Target): Promise<UserPools> {
    const connection = connectionTo(target, connectionSettings(resource));
    const origin = addressSetting(target, resource);
    await approveAddress(this.dialogs(), this.approved, connection, origin);
    await approveTrust(this.dialogs(), this.approved, connection, resource);
    return this.opened(await this.sdk.connectTo(connection));
  }

  /** The same for what the user hasn't asked for: undefined where that would be a question. */
  async connectQuietly(resource: Uri | undefined, target?: Target): Promise<UserPools | undefined> {
    const connection = connectionTo(target, connectionSettings(resource));
    return isApproved(this.approved, connection, addressSetting(target, resource)) &&
      isTrustApproved(this.approved, connection, resource)
      ? this.opened(await this.sdk.connectQuietlyTo(connection))
      : undefined;
  }

  /**
   * A connection that was used before: as whom and where is as it was; which servers are trusted, and for
   * how long they are waited for, is as the settings say now.
   *
   * @throws DOMException named AbortError where the user declines to trust a certificate
   */
  async reconnect(before: Connection): Promise<UserPools> {
    const connection = { ...before, transport: connectionSettings(undefined).transport };
    await approveTrust(this.dialogs(), this.approved, connection, undefined);
    return this.opened(await this.sdk.connectTo(connection));
  }
}
