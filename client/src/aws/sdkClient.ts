import {
  CognitoIdentityProviderClient,
  type CognitoIdentityProviderClientConfig,
} from '@aws-sdk/client-cognito-identity-provider';
import { regionFor } from './profiles';

/**
 * A server at an address of its own needs no Region to be found, but the signature does: where the
 * SDK's chain has none either, any does.
 */
export async function connect(
  given: CognitoIdentityProviderClientConfig,
): Promise<CognitoIdentityProviderClient> {
  const region = given.region ?? (await regionFor(given.profile));
  const config = { ...given, ...(region !== undefined && { region }) };
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
