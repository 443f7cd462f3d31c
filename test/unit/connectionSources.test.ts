import assert from 'node:assert/strict';
import { sortFailure, type AwsFailure } from '../../client/src/aws/failures';
import { SdkUserPools } from '../../client/src/aws/sdkUserPools';
import type { Connection } from '../../client/src/aws/userPools';
import { AwsFolder } from '../local-pool/awsFolder';
import { failureOf, tryAgain } from './support/failingCalls';

const nowhere = 'http://127.0.0.1:1';
const target = { kind: 'target', name: 'dev' } as const;
const openTargets = { kind: 'open-setting', setting: 'cognitoMfa.targets' } as const;

describe('A failure names the place that has', () => {
  const folder = AwsFolder.use();
  beforeEach(() =>
    folder.write(
      [
        ...['[profile direct]', `endpoint_url = ${nowhere}`],
        ...['[profile indirect]', 'services = local'],
        ...['[services local]', 'cognito_identity_provider =', `  endpoint_url = ${nowhere}`],
      ].join('\n'),
      ['direct', 'indirect', 'default']
        .map((name) => `[${name}]\naws_access_key_id = a\naws_secret_access_key = s\n`)
        .join(''),
    ),
  );

  const fail = (connection: Connection): Promise<AwsFailure> =>
    failureOf(new SdkUserPools(connection, sortFailure).getMfaConfig('us-east-1_x'));

  async function assertAddress(connection: Connection, place: string): Promise<AwsFailure> {
    const failure = await fail(connection);
    assert.equal(
      failure.message,
      `Could not reach ${nowhere} (the connection was refused): check that the server is running, and check ${place}.`,
    );
    return failure;
  }

  for (const name of ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER']) {
    it(`the address: ${name}, which no setting changes`, async () => {
      folder.set(name, nowhere);
      const failure = await assertAddress({}, `the environment variable ${name}`);
      assert.deepEqual(failure.actions, [tryAgain]);
    });
  }

  for (const profile of ['direct', 'indirect']) {
    it(`the address: the AWS config file, for profile ${profile}`, async () => {
      const place = `the endpoint_url of AWS profile ${profile} in your AWS config file`;
      const failure = await assertAddress({ profile }, place);
      assert.deepEqual(failure.actions, [tryAgain]);
    });
  }

  it('the address: a target', async () => {
    const connection = { endpointUrl: nowhere, sources: { endpointUrl: target } };
    const place = 'the endpointUrl of target dev in cognitoMfa.targets';
    const failure = await assertAddress(connection, place);
    assert.deepEqual(failure.actions, [tryAgain, openTargets]);
  });

  it('the profile: a target', async () => {
    const failure = await fail({ profile: 'gone', sources: { profile: target } });
    assert.equal(
      failure.message,
      'AWS profile gone is not in your AWS config and credentials files, or has no credentials there: check the profile of target dev in cognitoMfa.targets.',
    );
    assert.deepEqual(failure.actions, [openTargets]);
  });
});
