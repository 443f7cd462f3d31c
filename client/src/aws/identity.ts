import {
  ListUserPoolsCommand,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import {
  GetCallerIdentityCommand,
  STSClient,
  STSServiceException,
  type GetCallerIdentityCommandOutput,
} from '@aws-sdk/client-sts';
import { getEndpointFromInstructions } from '@smithy/core/endpoints';
import * as l10n from '@vscode/l10n';
import { isAmazon } from './address';
import { UnexpectedAnswer } from './answers';
import { variable } from './environment';
import type { Identity } from './userPools';

/**
 * Asks AWS STS whom the credentials of a client for user pools belong to, with the client's own Region
 * and connection. AWS is never asked about credentials that go with user pools at another address,
 * which can be made up: that address is asked then, or the one in `AWS_ENDPOINT_URL_STS`.
 *
 * @throws an error named NoIdentity, with the address as its message, where that has no AWS STS
 */
export async function callerIdentity(
  pools: CognitoIdentityProviderClient,
  signal: AbortSignal,
): Promise<Identity> {
  const { region, credentials, requestHandler, profile } = pools.config;
  const config = { region, credentials, requestHandler, profile };
  const usual = new STSClient(config);
  const [ofPools, ofSts] = [await poolsAddress(pools), await stsAddress(usual)];
  const elsewhere = !isCognito(ofPools) && isAmazon(ofSts) && !isChosen(ofSts);
  const client = elsewhere ? new STSClient({ ...config, endpoint: ofPools }) : usual;
  const asked = elsewhere ? ofPools : ofSts;
  try {
    const answer = await client.send(new GetCallerIdentityCommand({}), { abortSignal: signal });
    return identityFrom(answer, asked);
  } catch (error) {
    if (elsewhere && isNoSts(error)) {
      const { origin } = new URL(asked);
      throw Object.assign(new Error(origin, { cause: error }), { name: 'NoIdentity' });
    }
    throw error;
  }
}

async function poolsAddress({ config }: CognitoIdentityProviderClient): Promise<string> {
  const found = await getEndpointFromInstructions({}, ListUserPoolsCommand, { ...config });
  return found.url.href;
}

async function stsAddress({ config }: STSClient): Promise<string> {
  const found = await getEndpointFromInstructions({}, GetCallerIdentityCommand, { ...config });
  return found.url.href;
}

/** Whether an address is Amazon Cognito's: the public one, or one inside a private network. */
function isCognito(address: string): boolean {
  const { hostname } = new URL(address);
  return isAmazon(address) && /(^|\.)cognito-idp(-fips)?\./.test(hostname);
}

/** Whether the user's environment names this address of AWS STS and no other. */
function isChosen(address: string): boolean {
  const chosen = variable('AWS_ENDPOINT_URL_STS');
  return (
    chosen !== undefined &&
    URL.canParse(chosen) &&
    new URL(chosen).origin === new URL(address).origin
  );
}

/** Whether this is the answer of a server that doesn't speak as AWS STS does. */
function isNoSts(error: unknown): boolean {
  const status = statusOf(error);
  return error instanceof STSServiceException
    ? error.name.startsWith('Unknown') || [404, 405, 501].includes(status)
    : error instanceof UnexpectedAnswer || (status >= 400 && status < 500);
}

function statusOf(error: unknown): number {
  const metadata: unknown =
    error instanceof Error && '$metadata' in error ? error.$metadata : undefined;
  const status: unknown =
    typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata
      ? metadata.httpStatusCode
      : undefined;
  return typeof status === 'number' ? status : 0;
}

function identityFrom(answer: GetCallerIdentityCommandOutput, asked: string): Identity {
  const { Account: account, Arn: arn } = answer;
  if (account === undefined || arn === undefined) {
    throw new UnexpectedAnswer(l10n.t('The answer lacks the account or the ARN.'));
  }
  return { account, arn, ...(!isAmazon(asked) && { toldBy: new URL(asked).origin }) };
}
