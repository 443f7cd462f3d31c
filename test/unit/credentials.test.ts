import assert from 'node:assert/strict';
import { sortFailure, type AwsFailure } from '../../client/src/aws/failures';
import { errorDetails } from '../../client/src/log';

/** What the AWS SDK throws where it has no credentials. */
function providerFailure(message: string, name = 'CredentialsProviderError'): AwsFailure {
  const error = Object.assign(new Error(message), { name });
  return sortFailure(error, {
    operation: 'GetUserPoolMfaConfig',
    userPoolId: 'us-east-1_x',
    connection: { profile: 'work' },
  });
}

const processFailed =
  'The credential_process of AWS profile work returned no valid credentials: run its command in a terminal to see why.';
const notThere = (profile: string): string =>
  `AWS profile ${profile} is not in your AWS config and credentials files, or has no credentials there: check cognitoMfa.profile.`;

/** The SDK's own messages, and what the user is told. */
const cases: readonly (readonly [message: string, sentence: string, name?: string])[] = [
  [
    'Could not resolve credentials using profile: [work] in configuration/credentials file(s).',
    notThere('work'),
  ],
  ['Profile base was not found.', notThere('base')],
  ["Profile 'work' could not be found in shared credentials file.", notThere('work')],
  [
    'Profile work requires multi-factor authentication, but no MFA code callback was provided.',
    'AWS profile work needs an MFA code: run Check against User Pool, which asks for it.',
  ],
  ['Command failed: /usr/bin/vault --token hvs.SECRET\ntoken expired', processFailed],
  ['Profile work credential_process returned invalid JSON.', processFailed],
  ['Profile work credential_process did not return Version 1.', processFailed],
  [
    'The SSO session associated with this profile has expired. To refresh this SSO session run aws sso login with the corresponding profile.',
    'The AWS credentials for profile work have expired: run `aws sso login --profile work`.',
  ],
  [
    'Token is expired. To refresh this SSO session run aws sso login with the corresponding profile.',
    'The AWS credentials for profile work have expired: run `aws sso login --profile work`.',
    'TokenProviderError',
  ],
  [
    'The SSO session associated with this profile is invalid. To refresh this SSO session run aws sso login with the corresponding profile.',
    'You are not signed in to AWS for profile work: run `aws sso login --profile work`.',
  ],
  [
    'Failed to load a token for session x, please re-authenticate using aws login',
    'You are not signed in to AWS for profile work: run `aws login --profile work`.',
  ],
  [
    'Could not load credentials from any providers',
    'No AWS credentials were found for profile work: run `aws sso login --profile work` or change cognitoMfa.profile.',
  ],
];

describe('An error of AWS credentials', () => {
  for (const [message, sentence, name] of cases) {
    it(`says what to do about: ${message.slice(0, 60)}`, () => {
      const failure = providerFailure(message, name);
      assert.equal(failure.kind, 'credentials');
      assert.equal(failure.message, sentence);
    });
  }

  it('is logged without its message', () => {
    const frame = 'at resolve (provider.js:1:2)';
    const message = `Command failed: /usr/bin/vault --token hvs.SECRET\n    at hvs.SECRET (vault.js:1:1)`;
    for (const failure of [providerFailure(message), providerFailure(message).cause]) {
      assert.ok(failure instanceof Error);
      const cause = failure.cause ?? failure;
      assert.ok(cause instanceof Error);
      cause.stack = `Error: ${message}\n    ${frame}`;
      const logged = errorDetails('Apply', failure);
      assert.doesNotMatch(logged, /SECRET|vault/);
      assert.match(logged, /name=CredentialsProviderError/);
      assert.ok(logged.endsWith(frame), logged);
    }
  });

  it('is not quoted where it comes with another name', () => {
    const failure = providerFailure('Command failed: vault --token hvs.SECRET\nno', 'Error');
    assert.doesNotMatch(failure.message, /SECRET/);
    assert.doesNotMatch(errorDetails('Apply', failure), /SECRET/);
  });
});
