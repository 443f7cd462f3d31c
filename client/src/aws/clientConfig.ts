import type { AgentOptions } from 'node:https';
import type { CognitoIdentityProviderClientConfig } from '@aws-sdk/client-cognito-identity-provider';
import * as l10n from '@vscode/l10n';
import { UnexpectedAnswer } from './answers';
import type { CredentialsConfig } from './credentials';
import { regionOf, type Connection, type Transport } from './userPools';

/** Time-outs of one attempt, in seconds, as long as no setting says otherwise. */
const defaults = { connectTimeout: 5, readTimeout: 15 };

/** How long a call may take with all its attempts, in milliseconds, as long as one attempt fits in. */
const callLimit = 60_000;

/** The longest answer that is read, in bytes. The service's longest has some 0.1 MB. */
const answerLimit = 4_000_000;

/** What was found out before the first call. */
export interface Preparation {
  /** With the address that the environment or the profile name, where no setting does. */
  readonly connection: Connection;
  /** The certificates to trust, in PEM; undefined for the well-known ones. */
  readonly ca: string | undefined;
}

/** The longest that one call may take, in milliseconds. */
export function timeLimit(transport: Transport | undefined): number {
  const { connectionTimeout, requestTimeout } = timeouts(transport);
  return Math.max(callLimit, connectionTimeout + requestTimeout);
}

/** How a client of the SDK reaches Amazon Cognito. */
export function clientConfig(
  { connection, ca }: Preparation,
  userPoolId: string | undefined,
): CognitoIdentityProviderClientConfig {
  const { profile, region, transport, endpointUrl } = connection;
  const useRegion = userPoolId === undefined ? region : (regionOf(userPoolId) ?? region);
  return {
    requestHandler: requestHandler(transport, {
      ...(ca !== undefined && { ca }),
      ...(transport?.verifySsl === false && { rejectUnauthorized: false }),
    }),
    ...(useRegion !== undefined && { region: useRegion }),
    // What the SDK would find of another profile must not count.
    ...(endpointUrl === undefined
      ? { ignoreConfiguredEndpointUrls: true }
      : { endpoint: endpointUrl }),
    ...(profile !== undefined && { profile }),
  };
}

/** How a client reaches the services that give credentials. Those are always checked, as in the AWS CLI. */
export function credentialsConfig({
  connection: { transport },
  ca,
}: Preparation): CredentialsConfig {
  return { requestHandler: requestHandler(transport, { ...(ca !== undefined && { ca }) }) };
}

function timeouts(transport: Transport | undefined): {
  connectionTimeout: number;
  requestTimeout: number;
} {
  const { connectTimeout = defaults.connectTimeout, readTimeout = defaults.readTimeout } =
    transport ?? {};
  return { connectionTimeout: connectTimeout * 1000, requestTimeout: readTimeout * 1000 };
}

/** Without throwOnRequestTimeout the SDK's handler only warns and goes on waiting. */
function requestHandler(
  transport: Transport | undefined,
  httpsAgent: AgentOptions,
): CognitoIdentityProviderClientConfig['requestHandler'] & object {
  const { connectionTimeout, requestTimeout } = timeouts(transport);
  return {
    connectionTimeout,
    requestTimeout,
    throwOnRequestTimeout: true,
    // The time until the first byte is the request's, the pauses after it are the socket's.
    socketTimeout: requestTimeout,
    httpsAgent,
  };
}

/**
 * Reads an answer's body.
 *
 * @throws UnexpectedAnswer where it is longer than any answer of the service, without reading on
 */
export async function collectUpToLimit(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop ends the connection.
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > answerLimit) {
      throw new UnexpectedAnswer(
        l10n.t('the answer is longer than {0} MB', answerLimit / 1_000_000),
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
