import {
  CognitoIdentityProviderClient,
  DescribeUserPoolCommand,
  GetUserPoolMfaConfigCommand,
  paginateListUserPools,
  SetUserPoolMfaConfigCommand,
  type CognitoIdentityProviderClientConfig,
} from '@aws-sdk/client-cognito-identity-provider';
import { fromIni } from '@aws-sdk/credential-provider-ini';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import type { MfaConfig } from '../../../server/src/core/request/mfaConfig';
import { addressOf } from './address';
export { localize } from '../../../server/src/core/localize';
import { mfaConfigFrom, poolFactsFrom, userPoolFrom } from './answers';
import type { AwsFailure, Call, Operation } from './failures';
import {
  regionOf,
  type Connection,
  type DescribedPool,
  type UserPool,
  type UserPools,
} from './userPools';

/** Time-outs of one attempt, in milliseconds, and how often the SDK tries to read. */
const limits = { connectionTimeout: 5_000, requestTimeout: 15_000, readAttempts: 3 };

/** The most that ListUserPools gives at once. */
const pageSize = 60;

/**
 * Amazon Cognito through the AWS SDK. One object serves one run of a command. This module is a
 * bundle of its own, loaded at the first command, so it must not bring a second `AwsFailure` class
 * along: the sorting of errors is passed in.
 */
export class SdkUserPools implements UserPools {
  /** Looked up by the first call, and renewed by the SDK when they expire. */
  private credentials: CognitoIdentityProviderClientConfig['credentials'];
  address: string | undefined;

  constructor(
    readonly connection: Connection,
    private readonly sortFailure: (error: unknown, call: Call) => AwsFailure,
  ) {}

  async list(signal: AbortSignal): Promise<UserPool[]> {
    return this.call('ListUserPools', undefined, signal, async (client) => {
      const found: UserPool[] = [];
      const pages = paginateListUserPools(
        { client, pageSize },
        { MaxResults: pageSize },
        { abortSignal: signal },
      );
      for await (const page of pages) {
        found.push(...(page.UserPools ?? []).map(userPoolFrom));
      }
      return found;
    });
  }

  async describe(id: string, signal: AbortSignal): Promise<DescribedPool> {
    return this.call('DescribeUserPool', id, signal, async (client) => {
      const command = new DescribeUserPoolCommand({ UserPoolId: id });
      const answer = await client.send(command, { abortSignal: signal });
      const pool = { Id: id, ...answer.UserPool };
      return { ...userPoolFrom(pool), id, facts: poolFactsFrom(pool, id) };
    });
  }

  async getMfaConfig(id: string, signal?: AbortSignal): Promise<MfaConfig> {
    return this.call('GetUserPoolMfaConfig', id, signal, async (client) => {
      const command = new GetUserPoolMfaConfigCommand({ UserPoolId: id });
      return mfaConfigFrom(await client.send(command, signal && { abortSignal: signal }));
    });
  }

  async setMfaConfig(id: string, config: MfaConfig): Promise<void> {
    await this.call('SetUserPoolMfaConfig', id, undefined, (client) =>
      client.send(new SetUserPoolMfaConfigCommand({ ...config, UserPoolId: id })),
    );
  }

  private async call<T>(
    operation: Operation,
    userPoolId: string | undefined,
    signal: AbortSignal | undefined,
    send: (client: CognitoIdentityProviderClient) => Promise<T>,
  ): Promise<T> {
    const { connection, credentials } = this;
    const maxAttempts = operation === 'SetUserPoolMfaConfig' ? 1 : limits.readAttempts;
    const config = { ...clientConfig(connection, userPoolId), maxAttempts };
    let client: CognitoIdentityProviderClient | undefined;
    const work = async (): Promise<T> => {
      client = await connect({ ...config, ...(credentials && { credentials }) });
      this.credentials ??= client.config.credentials;
      client.middlewareStack.add(
        (next) => (args) => {
          this.address = addressOf(args.request);
          return next(args);
        },
        { step: 'finalizeRequest', name: 'address' },
      );
      return send(client);
    };
    try {
      return await unlessAborted(work(), signal);
    } catch (error) {
      const cause = signal?.aborted ? cancellation() : error;
      throw this.sortFailure(cause, { operation, userPoolId, connection });
    } finally {
      client?.destroy();
    }
  }
}

/**
 * Ends when the signal does, whatever the work is at: the SDK heeds a signal once it sends, but not
 * while it looks for credentials, which can be a program that waits for its user.
 */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) {
    return work;
  }
  const listening = new AbortController();
  const aborted = new Promise<never>((_resolve, reject) => {
    const stop = (): void => {
      reject(cancellation());
    };
    if (signal.aborted) {
      stop();
    }
    signal.addEventListener('abort', stop, { once: true, signal: listening.signal });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    listening.abort();
  }
}

function cancellation(): Error {
  return new DOMException('The call was cancelled.', 'AbortError');
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

function clientConfig(
  { profile, region, endpointUrl }: Connection,
  userPoolId: string | undefined,
): CognitoIdentityProviderClientConfig {
  const { connectionTimeout, requestTimeout } = limits;
  const useRegion = userPoolId === undefined ? region : (regionOf(userPoolId) ?? region);
  return {
    // Without throwOnRequestTimeout the SDK's handler only warns and goes on waiting.
    requestHandler: { connectionTimeout, requestTimeout, throwOnRequestTimeout: true },
    ...(useRegion !== undefined && { region: useRegion }),
    ...(endpointUrl !== undefined && { endpoint: endpointUrl }),
    // The chain that `profile` alone gives goes on to other identities, such as the machine's own,
    // when the profile has no credentials: a change must never go to another account like that.
    // The files are read anew, because a user mends them while the editor runs.
    ...(profile === undefined
      ? { credentials: defaultProvider({ ignoreCache: true }) }
      : { profile, credentials: fromIni({ profile, ignoreCache: true }) }),
  };
}
