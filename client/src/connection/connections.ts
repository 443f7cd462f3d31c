import { workspace, type Memento, type Uri } from 'vscode';
import type { Connection, UserPools } from '../aws/userPools';
import type { AwsSdk } from '../awsSdk';
import { approveAddress, isApproved } from './approveAddress';
import { approveTrust, isTrustApproved, trustRequest, type TrustRequest } from './approveTrust';
import { needsAnswerText, runsProgramText } from './quietly';
import { connectionSettings, isFromWorkspace, settingsResource } from '../extensionSettings';
import { addressSetting, connectionTo, type Target } from './targets';
import type { Dialogs } from '../ui/dialogs';

/** Why user pools aren't read where nobody has asked for it, in a sentence. */
export interface QuietRefusal {
  readonly refusal: string;
}

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
   * @param userPoolId the one that is meant, where that is known already
   * @throws DOMException named AbortError where the user declines to use an address or to trust a certificate
   */
  async connect(
    resource: Uri | undefined,
    target?: Target,
    userPoolId?: string,
  ): Promise<UserPools> {
    const connection = connectionTo(target, connectionSettings(resource));
    const origin = addressSetting(target, resource);
    await approveAddress(this.dialogs(), this.approved, connection, origin);
    return this.#open(connection, resource, userPoolId);
  }

  /** The same for what the user hasn't asked for, which asks nothing. */
  async connectQuietly(
    resource: Uri | undefined,
    target?: Target,
  ): Promise<UserPools | QuietRefusal> {
    const connection = connectionTo(target, connectionSettings(resource));
    if (!isApproved(this.approved, connection, addressSetting(target, resource))) {
      return { refusal: needsAnswerText() };
    }
    const trust = await this.#trust(connection, resource);
    if (!isTrustApproved(this.approved, trust)) {
      return { refusal: needsAnswerText() };
    }
    const pools = await this.sdk.connectQuietlyTo(trust.connection);
    return pools ? this.opened(pools) : { refusal: runsProgramText(connection) };
  }

  /**
   * A connection that was used before: as whom and where is as it was; which servers are trusted, and for
   * how long they are waited for, is as the settings say now.
   *
   * @throws DOMException named AbortError where the user declines to trust a certificate
   */
  async reconnect(before: Connection, userPoolId: string): Promise<UserPools> {
    const { transport } = connectionSettings(undefined);
    const connection: Connection = {
      ...before,
      transport,
      sources: { endpointUrl: { kind: 'history' } },
    };
    return this.#open(connection, undefined, userPoolId);
  }

  async #open(
    connection: Connection,
    resource: Uri | undefined,
    userPoolId: string | undefined,
  ): Promise<UserPools> {
    const trust = await this.#trust(connection, resource);
    const trusted = await approveTrust(this.dialogs(), this.approved, trust);
    return this.opened(await this.sdk.connectTo(trusted, userPoolId));
  }

  async #trust(connection: Connection, resource: Uri | undefined): Promise<TrustRequest> {
    const { profile, endpointUrl, transport } = connection;
    const origin = {
      folder: folderOf(resource),
      caBundle: isFromWorkspace('caBundle', resource),
      verifySsl: isFromWorkspace('verifySsl', resource),
    };
    const isAsked = transport?.verifySsl === false && origin.verifySsl;
    const address =
      endpointUrl ?? (isAsked ? await (await this.sdk.files()).endpointFor(profile) : undefined);
    return trustRequest(connection, origin, address);
  }
}

/** The workspace folder of a resource, else the first, by its URI. */
function folderOf(resource: Uri | undefined): string {
  const folder = resource && workspace.getWorkspaceFolder(settingsResource(resource));
  return (folder ?? workspace.workspaceFolders?.[0])?.uri.toString() ?? '';
}
