import {
  CognitoIdentityProviderClient,
  GetUserPoolMfaConfigCommand,
  SetUserPoolMfaConfigCommand,
  UpdateUserPoolCommand,
  type UpdateUserPoolRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import * as vscode from 'vscode';
import { mfaConfigFrom } from '../../../client/src/aws/answers';
import type { CommandId } from '../../../core/src/commandIds';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { startLocalPool, type LocalPool } from '../../local-pool/localPool';
import { ScriptedDialogs } from './scriptedDialogs';
import { closeEditors, openFile, testApi } from './workspace';

/** The service of most tests that run in this editor: to start one takes longer than most of them. */
let shared: Promise<LocalPool> | undefined;

/** A local user pool service that the extension talks to, and a second client to check with. */
export class PoolSession {
  private running: LocalPool | undefined;

  /** @param alone whether no other tests use the service, and so nobody has agreed to its address yet */
  constructor(private readonly alone = false) {}

  get pool(): LocalPool {
    if (!this.running) {
      throw new Error('The local user pool is not running.');
    }
    return this.running;
  }

  async start(): Promise<void> {
    this.running = await (this.alone ? startLocalPool() : (shared ??= startLocalPool()));
    await this.useEndpoint(this.running.url);
  }

  async stop(): Promise<void> {
    await this.useEndpoint(undefined);
    if (this.alone) await this.pool.close();
  }

  async useEndpoint(url: string | undefined): Promise<void> {
    const settings = vscode.workspace.getConfiguration('cognitoMfa');
    await settings.update('endpointUrl', url, vscode.ConfigurationTarget.Workspace);
  }

  /**
   * Runs a command with dialogs that answer as told, and gives what they showed.
   *
   * @param about the file that a menu names
   */
  async run(
    command: CommandId,
    dialogs = new ScriptedDialogs(),
    about?: vscode.Uri,
  ): Promise<ScriptedDialogs> {
    const api = await testApi();
    api.replaceDialogs(dialogs);
    dialogs.passTime = (milliseconds) => {
      api.passTime(milliseconds);
    };
    await vscode.commands.executeCommand(command, ...(about ? [about] : []));
    return dialogs;
  }

  /** What faults on the way to the service are watched by. */
  readonly watched = {
    address: (): string => this.pool.url,
    logged: async (): Promise<readonly string[]> => (await testApi()).logged,
  };

  /** The operations that the service has received, in order. */
  operations(): string[] {
    return this.pool.requests.map((request) => request.operation);
  }

  /** How many requests would have changed a pool. */
  sent(): number {
    return this.operations().filter((operation) => operation === 'SetUserPoolMfaConfig').length;
  }

  /** Opens a file that the pool of Customers takes, and that changes two of its members. */
  async openCustomers(): Promise<vscode.TextDocument> {
    return openFile(
      JSON.stringify({
        UserPoolId: this.pool.pools['Customers'],
        MfaConfiguration: 'ON',
        SoftwareTokenMfaConfiguration: { Enabled: true },
      }),
    );
  }

  async read(id: string): Promise<MfaConfig> {
    const command = new GetUserPoolMfaConfigCommand({ UserPoolId: id });
    return mfaConfigFrom(await this.withClient((client) => client.send(command)));
  }

  /** Changes a pool as somebody else would. */
  async write(id: string, config: MfaConfig): Promise<void> {
    const command = new SetUserPoolMfaConfigCommand({ ...config, UserPoolId: id });
    await this.withClient((client) => client.send(command));
  }

  /** Changes the rest of a pool as somebody else would. What isn't named goes back to its default. */
  async update(id: string, members: Omit<UpdateUserPoolRequest, 'UserPoolId'>): Promise<void> {
    const command = new UpdateUserPoolCommand({ ...members, UserPoolId: id });
    await this.withClient((client) => client.send(command));
  }

  private async withClient<T>(
    use: (client: CognitoIdentityProviderClient) => Promise<T>,
  ): Promise<T> {
    const client = new CognitoIdentityProviderClient({
      endpoint: this.pool.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'second', secretAccessKey: 'client' },
    });
    try {
      return await use(client);
    } finally {
      client.destroy();
    }
  }
}

/** Gives the tests of a `describe` the service, or one of their own, reset before each of them. */
export function usePoolSession({ alone = false } = {}): PoolSession {
  const session = new PoolSession(alone);
  before(() => session.start());
  after(() => session.stop());
  beforeEach(async () => {
    await closeEditors();
    await session.pool.reset();
  });
  return session;
}

/** A dialog script that says yes to every question. */
export function saysYes(pick?: string): ScriptedDialogs {
  return new ScriptedDialogs({ confirm: () => true, pick });
}
