import {
  CognitoIdentityProviderClient,
  DescribeUserPoolCommand,
  GetUserPoolMfaConfigCommand,
  paginateListUserPools,
  SetUserPoolMfaConfigCommand,
  type CognitoIdentityProviderClientConfig,
} from '@aws-sdk/client-cognito-identity-provider';
import { fromIni } from '@aws-sdk/credential-provider-ini';
import type { MfaConfig } from '../../../server/src/core/request/mfaConfig';
import { mfaConfigFrom, userPoolFrom } from './answers';
import type { AwsFailure, Call, Operation } from './failures';
import { regionOf, type Connection, type UserPool, type UserPools } from './userPools';

/** Time-outs of one attempt, in milliseconds, and how often the SDK tries. */
const limits = { connectionTimeout: 5_000, requestTimeout: 15_000, maxAttempts: 3 };

/** The most that ListUserPools gives at once. */
const pageSize = 60;

/**
 * Amazon Cognito through the AWS SDK. One object serves one run of a command. This module is a
 * bundle of its own, loaded at the first command, so it must not bring a second `AwsFailure` class
 * along: the sorting of errors is passed in.
 */
export class SdkUserPools implements UserPools {
  constructor(
    readonly connection: Connection,
    private readonly sortFailure: (error: unknown, call: Call) => AwsFailure,
  ) {}

  async list(signal: AbortSignal): Promise<UserPool[]> {
    return this.call('ListUserPools', undefined, async (client) => {
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

  async describe(id: string, signal: AbortSignal): Promise<UserPool> {
    return this.call('DescribeUserPool', id, async (client) => {
      const command = new DescribeUserPoolCommand({ UserPoolId: id });
      const answer = await client.send(command, { abortSignal: signal });
      return { id, name: userPoolFrom({ Id: id, ...answer.UserPool }).name };
    });
  }

  async getMfaConfig(id: string, signal?: AbortSignal): Promise<MfaConfig> {
    return this.call('GetUserPoolMfaConfig', id, async (client) => {
      const command = new GetUserPoolMfaConfigCommand({ UserPoolId: id });
      return mfaConfigFrom(await client.send(command, signal && { abortSignal: signal }));
    });
  }

  async setMfaConfig(id: string, config: MfaConfig): Promise<void> {
    await this.call('SetUserPoolMfaConfig', id, (client) =>
      client.send(new SetUserPoolMfaConfigCommand({ ...config, UserPoolId: id })),
    );
  }

  private async call<T>(
    operation: Operation,
    userPoolId: string | undefined,
    send: (client: CognitoIdentityProviderClient) => Promise<T>,
  ): Promise<T> {
    const { connection } = this;
    let client: CognitoIdentityProviderClient | undefined;
    try {
      client = await connect(clientConfig(connection, userPoolId));
      return await send(client);
    } catch (error) {
      throw this.sortFailure(error, { operation, userPoolId, connection });
    } finally {
      client?.destroy();
    }
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

function clientConfig(
  { profile, region, endpointUrl }: Connection,
  userPoolId: string | undefined,
): CognitoIdentityProviderClientConfig {
  const { maxAttempts, connectionTimeout, requestTimeout } = limits;
  const useRegion = userPoolId === undefined ? region : (regionOf(userPoolId) ?? region);
  return {
    maxAttempts,
    // Without throwOnRequestTimeout the SDK's handler only warns and goes on waiting.
    requestHandler: { connectionTimeout, requestTimeout, throwOnRequestTimeout: true },
    ...(useRegion !== undefined && { region: useRegion }),
    ...(endpointUrl !== undefined && { endpoint: endpointUrl }),
    // The chain that `profile` alone gives goes on to other identities, such as the machine's own,
    // when the profile has no credentials: a change must never go to another account like that.
    ...(profile !== undefined && { profile, credentials: fromIni({ profile }) }),
  };
}
