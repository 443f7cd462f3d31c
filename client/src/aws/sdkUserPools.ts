import {
  CognitoIdentityProviderClient,
  DescribeUserPoolCommand,
  GetUserPoolMfaConfigCommand,
  paginateListUserPools,
  SetUserPoolMfaConfigCommand,
  type CognitoIdentityProviderClientConfig,
} from '@aws-sdk/client-cognito-identity-provider';
import { AdaptiveRetryStrategy } from '@smithy/core/retry';
import type { MfaConfig } from '../../../server/src/core/request/mfaConfig';
import { addressOf, isExposed } from './address';
export { localize } from '../../../server/src/core/localize';
import { mfaConfigFrom, userPoolFrom } from './answers';
import { clientConfig, timeLimit, type Preparation } from './clientConfig';
import { configuredEndpoint, trustedCertificates } from './configFiles';
import type { AwsFailure, Call, Operation } from './failures';
import { cancellation, timeout, TimeLimit, unlessAborted } from './timeLimit';
import type { Connection, UserPool, UserPools } from './userPools';

/** How often the SDK tries to read, as long as there is time left. */
const readAttempts = 5;

/** The most that ListUserPools gives at once. */
const pageSize = 60;

/** What the composition root adds to the calls. */
export interface Watcher {
  /**
   * Asks for an address without encryption that the environment or a profile names, before anything is
   * sent there.
   *
   * @throws DOMException named AbortError where the user declines
   */
  approve(address: string): Promise<void>;
  /** Gets what came of each attempt: the answer's metadata, or the error. */
  answered(attempt: string, outcome: unknown): void;
}

/** Nobody can be asked, so nothing is sent. */
const nobody: Watcher = {
  approve: () => Promise.reject(cancellation()),
  answered: () => undefined,
};

/**
 * Amazon Cognito through the AWS SDK. One object serves one run of a command. This module is a
 * bundle of its own, loaded at the first command, so it must not bring a second `AwsFailure` class
 * along: the sorting of errors is passed in.
 */
export class SdkUserPools implements UserPools {
  /** Looked up by the first call, and renewed by the SDK when they expire. */
  private credentials: CognitoIdentityProviderClientConfig['credentials'];
  private preparation: Promise<Preparation> | undefined;
  /** Remembers between the calls how fast the service lets them come. */
  private readonly patience = new AdaptiveRetryStrategy(readAttempts);
  address: string | undefined;

  constructor(
    readonly connection: Connection,
    private readonly sortFailure: (error: unknown, call: Call) => AwsFailure,
    private readonly watcher: Watcher = nobody,
    /** In milliseconds, the longest that a call may take with all its attempts. */
    private readonly callLimit = timeLimit(connection.transport),
  ) {}

  async list(signal: AbortSignal): Promise<UserPool[]> {
    return this.call('ListUserPools', undefined, signal, async (client, abortSignal) => {
      const found: UserPool[] = [];
      const pages = paginateListUserPools(
        { client, pageSize },
        { MaxResults: pageSize },
        { abortSignal },
      );
      for await (const page of pages) {
        found.push(...(page.UserPools ?? []).map(userPoolFrom));
      }
      return found;
    });
  }

  async describe(id: string, signal: AbortSignal): Promise<UserPool> {
    return this.call('DescribeUserPool', id, signal, async (client, abortSignal) => {
      const command = new DescribeUserPoolCommand({ UserPoolId: id });
      const answer = await client.send(command, { abortSignal });
      return { ...userPoolFrom({ Id: id, ...answer.UserPool }), id };
    });
  }

  async getMfaConfig(id: string, signal?: AbortSignal): Promise<MfaConfig> {
    return this.call('GetUserPoolMfaConfig', id, signal, async (client, abortSignal) => {
      const command = new GetUserPoolMfaConfigCommand({ UserPoolId: id });
      return mfaConfigFrom(await client.send(command, { abortSignal }));
    });
  }

  async setMfaConfig(id: string, config: MfaConfig): Promise<void> {
    await this.call('SetUserPoolMfaConfig', id, undefined, (client, abortSignal) =>
      client.send(new SetUserPoolMfaConfigCommand({ ...config, UserPoolId: id }), { abortSignal }),
    );
  }

  private async call<T>(
    operation: Operation,
    userPoolId: string | undefined,
    signal: AbortSignal | undefined,
    send: (client: CognitoIdentityProviderClient, abortSignal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const limit = new TimeLimit(this.callLimit);
    const abortSignal = signal ? AbortSignal.any([signal, limit.signal]) : limit.signal;
    let client: CognitoIdentityProviderClient | undefined;
    let endpointUrl: string | undefined;
    const work = async (): Promise<T> => {
      const preparation = await (this.preparation ??= this.prepare());
      endpointUrl = preparation.endpoint;
      client = await this.connect(operation, preparation, userPoolId);
      this.watch(client, limit);
      return send(client, abortSignal);
    };
    try {
      return await unlessAborted(work(), abortSignal);
    } catch (error) {
      const cause = signal?.aborted ? cancellation() : limit.signal.aborted ? timeout() : error;
      const connection =
        endpointUrl === undefined ? this.connection : { ...this.connection, endpointUrl };
      throw this.sortFailure(cause, { operation, userPoolId, connection });
    } finally {
      limit.clear();
      client?.destroy();
    }
  }

  /** What the environment and the profile add to the settings. */
  private async prepare(): Promise<Preparation> {
    const { profile, endpointUrl } = this.connection;
    const ca = await trustedCertificates(this.connection);
    const endpoint = endpointUrl ?? (await configuredEndpoint(profile));
    if (endpointUrl === undefined && endpoint !== undefined && isExposed(endpoint)) {
      await this.watcher.approve(endpoint);
    }
    return { endpoint, ca };
  }

  /** The client for one call. The request that changes a user pool is tried once. */
  private async connect(
    operation: Operation,
    preparation: Preparation,
    userPoolId: string | undefined,
  ): Promise<CognitoIdentityProviderClient> {
    const { credentials } = this;
    const client = await connect({
      ...clientConfig(this.connection, preparation, userPoolId),
      ...(credentials && { credentials }),
      ...(operation === 'SetUserPoolMfaConfig'
        ? { maxAttempts: 1 }
        : { maxAttempts: readAttempts, retryStrategy: this.patience }),
    });
    this.credentials ??= client.config.credentials;
    return client;
  }

  /** Keeps where the requests go, lets the time run from the first one, and tells of each attempt. */
  private watch({ middlewareStack }: CognitoIdentityProviderClient, limit: TimeLimit): void {
    middlewareStack.add(
      (next) => (args) => {
        this.address = addressOf(args.request);
        limit.start();
        return next(args);
      },
      { step: 'build', name: 'address' },
    );
    middlewareStack.add(
      (next, { commandName = '' }) =>
        async (args) => {
          const attempt = `${commandName} at ${this.address ?? ''}`;
          try {
            const result = await next(args);
            this.watcher.answered(attempt, result.output);
            return result;
          } catch (error) {
            this.watcher.answered(attempt, error);
            throw error;
          }
        },
      // Inside the SDK's repetitions.
      { step: 'finalizeRequest', priority: 'low', name: 'attempt' },
    );
  }
}

/**
 * A server at an address of its own needs no Region to be found, but the signature does: where the
 * SDK's chain has none either, any does.
 */
async function connect(
  config: CognitoIdentityProviderClientConfig,
): Promise<CognitoIdentityProviderClient> {
  const client = new CognitoIdentityProviderClient(config);
  if (config.endpoint === undefined || (await regionIsKnown(client))) {
    return client;
  }
  client.destroy();
  return new CognitoIdentityProviderClient({ ...config, region: 'us-east-1' });
}

async function regionIsKnown(client: CognitoIdentityProviderClient): Promise<boolean> {
  return client.config.region().then(
    () => true,
    () => false,
  );
}
