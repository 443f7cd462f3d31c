import {
  type CognitoIdentityProviderClient,
  DescribeUserPoolCommand,
  GetUserPoolMfaConfigCommand,
  paginateListUserPools,
  SetUserPoolMfaConfigCommand,
  type CognitoIdentityProviderClientConfig,
} from '@aws-sdk/client-cognito-identity-provider';
import { AdaptiveRetryStrategy } from '@smithy/core/retry';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { addressOf, isExposed } from './address';
export { localize } from '../../../core/src/localize';
import { mfaConfigFrom, poolFactsFrom, userPoolFrom } from './answers';
import {
  clientConfig,
  collectUpToLimit,
  credentialsConfig,
  timeLimit,
  type Preparation,
} from './clientConfig';
import { trustedCertificates, withConfigured } from './configFiles';
import { Credentials } from './credentials';
import type { Call, Operation } from './call';
import type { AwsFailure } from './failures';
import { callerIdentity } from './identity';
import { connect } from './sdkClient';
import { cancellation, timeout, TimeLimit, unlessAborted } from './timeLimit';
export { awsFiles } from './profiles';
export { Credentials };
import type { Connection, DescribedPool, UserPool, UserPools, Identity } from './userPools';
import { sendWhole, WholeAnswers } from './wholeMessages';

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

interface Options {
  /** Where credentials are remembered; without it a role that needs an MFA code gives an error. */
  readonly credentials?: Credentials;
  /** Without it nothing is sent to an address without encryption that no setting names. */
  readonly watcher?: Watcher;
  /** In milliseconds, the longest that a call may take with all its attempts. */
  readonly callLimit?: number;
}

/**
 * Amazon Cognito through the AWS SDK. One object serves one run of a command. This module is a
 * bundle of its own, loaded at the first command, so it must not bring a second `AwsFailure` class
 * along: the sorting of errors is passed in.
 */
export class SdkUserPools implements UserPools {
  /** Looked up by the first call, and renewed by the SDK when they expire. */
  private known: CognitoIdentityProviderClientConfig['credentials'];
  private preparation: Promise<Preparation> | undefined;
  /** Remembers between the calls how fast the service lets them come. */
  private readonly patience = new AdaptiveRetryStrategy(readAttempts);
  private readonly credentials: Credentials;
  private readonly watcher: Watcher;
  private readonly callLimit: number;
  address: string | undefined;

  constructor(
    readonly connection: Connection,
    private readonly sortFailure: (error: unknown, call: Call) => AwsFailure,
    { credentials, watcher, callLimit }: Options = {},
  ) {
    this.credentials = credentials ?? new Credentials();
    this.watcher = watcher ?? nobody;
    this.callLimit = callLimit ?? timeLimit(connection.transport);
  }

  async signIn(userPoolId?: string): Promise<void> {
    if (await this.credentials.canAsk(this.connection)) {
      await this.call('AssumeRole', userPoolId, undefined, (client) => client.config.credentials());
    }
  }

  async identity(userPoolId: string | undefined, signal: AbortSignal): Promise<Identity> {
    return this.call('GetCallerIdentity', userPoolId, signal, (client, abortSignal) =>
      callerIdentity(client, abortSignal),
    );
  }

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

  async describe(id: string, signal: AbortSignal): Promise<DescribedPool> {
    return this.call('DescribeUserPool', id, signal, async (client, abortSignal) => {
      const command = new DescribeUserPoolCommand({ UserPoolId: id });
      const answer = await client.send(command, { abortSignal });
      const pool = { Id: id, ...answer.UserPool };
      return { ...userPoolFrom(pool), id, facts: poolFactsFrom(pool, id) };
    });
  }

  async getMfaConfig(id: string, signal?: AbortSignal): Promise<MfaConfig> {
    return this.call('GetUserPoolMfaConfig', id, signal, async (client, abortSignal, answers) => {
      const command = new GetUserPoolMfaConfigCommand({ UserPoolId: id });
      return mfaConfigFrom(answers.complete(await client.send(command, { abortSignal })));
    });
  }

  async setMfaConfig(id: string, config: MfaConfig): Promise<void> {
    await this.call('SetUserPoolMfaConfig', id, undefined, (client, abortSignal) => {
      const request = { ...config, UserPoolId: id };
      sendWhole(client, request);
      return client.send(new SetUserPoolMfaConfigCommand(request), { abortSignal });
    });
  }

  private async call<T>(
    operation: Operation,
    userPoolId: string | undefined,
    signal: AbortSignal | undefined,
    send: (
      client: CognitoIdentityProviderClient,
      abortSignal: AbortSignal,
      answers: WholeAnswers,
    ) => Promise<T>,
  ): Promise<T> {
    const limit = new TimeLimit(this.callLimit);
    const abortSignal = signal ? AbortSignal.any([signal, limit.signal]) : limit.signal;
    let { connection } = this;
    const work = async (): Promise<T> => {
      const preparation = await (this.preparation ??= this.prepare());
      ({ connection } = preparation);
      const answers = new WholeAnswers(collectUpToLimit);
      const client = await this.connect(operation, preparation, userPoolId, answers);
      try {
        // Nobody waits any more for what comes after that.
        abortSignal.throwIfAborted();
        this.watch(client, limit);
        return await send(client, abortSignal, answers);
      } finally {
        client.destroy();
      }
    };
    try {
      return await unlessAborted(work(), abortSignal);
    } catch (error) {
      const call = { operation, userPoolId, connection };
      const failure = signal?.aborted ? cancellation() : error;
      const late = limit.signal.aborted && !signal?.aborted;
      throw late ? this.outOfTime(limit, call) : this.sortFailure(failure, call);
    } finally {
      limit.clear();
    }
  }

  /** Where the service had asked for patience until the time was over, that is what the user must know. */
  private outOfTime({ refusal }: TimeLimit, call: Call): AwsFailure {
    const refused = refusal === undefined ? undefined : this.sortFailure(refusal, call);
    return refused?.kind === 'throttling' ? refused : this.sortFailure(timeout(), call);
  }

  /** What the environment and the profile add to the settings. */
  private async prepare(): Promise<Preparation> {
    const ca = await trustedCertificates(this.connection);
    const connection = await withConfigured(this.connection);
    const { endpointUrl } = connection;
    const isSet = this.connection.endpointUrl !== undefined;
    if (!isSet && endpointUrl !== undefined && isExposed(endpointUrl)) {
      await this.watcher.approve(endpointUrl);
    }
    return { connection, ca };
  }

  /** The client for one call. The request that changes a user pool is tried once. */
  private async connect(
    operation: Operation,
    preparation: Preparation,
    userPoolId: string | undefined,
    answers: WholeAnswers,
  ): Promise<CognitoIdentityProviderClient> {
    const forCredentials = credentialsConfig(preparation);
    const client = await connect({
      ...clientConfig(preparation, userPoolId),
      streamCollector: answers.collector,
      credentials: this.known ?? this.credentials.provider(this.connection, forCredentials),
      ...(operation === 'SetUserPoolMfaConfig'
        ? { maxAttempts: 1 }
        : { maxAttempts: readAttempts, retryStrategy: this.patience }),
    });
    this.known ??= client.config.credentials;
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
            limit.refusal = undefined;
            const result = await next(args);
            this.watcher.answered(attempt, result.output);
            return result;
          } catch (error) {
            limit.refusal = error;
            this.watcher.answered(attempt, error);
            throw error;
          }
        },
      // Inside the SDK's repetitions.
      { step: 'finalizeRequest', priority: 'low', name: 'attempt' },
    );
  }
}
