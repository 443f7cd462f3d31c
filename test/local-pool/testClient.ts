/** Small helpers around the real SDK client, for tests against the local pool. */
import assert from 'node:assert/strict';
import {
  CognitoIdentityProviderClient,
  CognitoIdentityProviderServiceException,
} from '@aws-sdk/client-cognito-identity-provider';
import type { LocalPool } from './localPool';

/** A client of the pool with made-up credentials; destroy it when done. */
export function clientFor(pool: LocalPool, maxAttempts: number): CognitoIdentityProviderClient {
  return new CognitoIdentityProviderClient({
    endpoint: pool.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'x', secretAccessKey: 'y' },
    maxAttempts,
  });
}

/** Asserts that the call fails with exactly this AWS error. */
export async function rejects(
  sent: Promise<unknown>,
  name: string,
  message: string,
): Promise<void> {
  await assert.rejects(sent, (error) => {
    assert.ok(error instanceof CognitoIdentityProviderServiceException, String(error));
    assert.deepEqual([error.name, error.message], [name, message]);
    return true;
  });
}

/** Posts a body as it is, past the SDK's own serializer. */
export async function post(
  url: string,
  body: string,
): Promise<{ response: Response; json: unknown }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.SetUserPoolMfaConfig',
    },
    body,
  });
  const json: unknown = await response.json();
  return { response, json };
}
