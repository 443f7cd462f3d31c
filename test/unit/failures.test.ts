import assert from 'node:assert/strict';
import type { Call, FailureKind } from '../../client/src/aws/call';
import { AwsFailure, sortFailure } from '../../client/src/aws/failures';
import { shownAddress } from '../../client/src/aws/address';
import { redact } from '../../client/src/aws/redact';

const set: Call = {
  operation: 'SetUserPoolMfaConfig',
  userPoolId: 'us-east-1_x',
  connection: { profile: 'work' },
};
const local: Call = { ...set, connection: { endpointUrl: 'http://me:secret@localhost:9229' } };
const list: Call = { operation: 'ListUserPools', connection: {} };

/** An error as the SDK throws it. */
function failed(name: string, message = '', more: object = {}): Error {
  return Object.assign(new Error(message), { name, ...more });
}

function refused(name: string, message: string, attempts = 1): Error {
  return failed(name, message, {
    $fault: 'client',
    $metadata: { httpStatusCode: 400, requestId: 'r-1', attempts },
  });
}

interface Case {
  readonly error: unknown;
  readonly call?: Call;
  readonly kind: FailureKind;
  readonly sentence: string;
}

const cases: Case[] = [
  {
    error: failed('CredentialsProviderError', 'Could not load credentials from any providers'),
    kind: 'credentials',
    sentence:
      'No AWS credentials were found for profile work: run `aws sso login --profile work` or change cognitoMfa.profile.',
  },
  {
    error: failed('CredentialsProviderError', 'Could not load credentials from any providers'),
    call: list,
    kind: 'credentials',
    sentence: 'No AWS credentials were found: run `aws sso login` or set cognitoMfa.profile.',
  },
  {
    error: failed(
      'CredentialsProviderError',
      'The SSO session associated with this profile has expired.',
    ),
    kind: 'credentials',
    sentence:
      'The AWS credentials for profile work have expired: run `aws sso login --profile work`.',
  },
  {
    error: refused(
      'ExpiredTokenException',
      'The security token included in the request is expired',
    ),
    kind: 'credentials',
    sentence:
      'The AWS credentials for profile work have expired: run `aws sso login --profile work`.',
  },
  {
    error: refused(
      'UnrecognizedClientException',
      'The security token included in the request is invalid.',
    ),
    kind: 'credentials',
    sentence:
      'AWS did not accept the credentials for profile work (UnrecognizedClientException): run `aws sso login --profile work` or change cognitoMfa.profile.',
  },
  {
    error: new Error('Region is missing'),
    call: list,
    kind: 'region',
    sentence: 'No AWS Region is set: set cognitoMfa.region, or a region in your AWS profile.',
  },
  {
    error: failed('Error', '', { code: 'ENOTFOUND' }),
    kind: 'network',
    sentence:
      'Could not reach Amazon Cognito in us-east-1 (the address was not found): check your network and the Region.',
  },
  {
    error: failed('AggregateError', '', {
      errors: [Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })],
    }),
    call: local,
    kind: 'network',
    sentence:
      'Could not reach http://localhost:9229 (the connection was refused): check that the server is running, and check cognitoMfa.endpointUrl.',
  },
  {
    error: failed('TimeoutError', 'socket hang up', { code: 'ECONNRESET' }),
    kind: 'network',
    sentence:
      'Could not reach Amazon Cognito in us-east-1 (the connection was lost): check your network and the Region.',
  },
  {
    error: failed('TimeoutError', 'a request has exceeded the configured 15000 ms requestTimeout.'),
    kind: 'timeout',
    sentence:
      'Amazon Cognito in us-east-1 did not answer SetUserPoolMfaConfig for user pool us-east-1_x in time: check your network and try again.',
  },
  {
    error: refused('AccessDeniedException', 'User: arn:aws:iam::1:user/me is not authorized'),
    kind: 'permissions',
    sentence:
      'The AWS identity of profile work needs the permission cognito-idp:SetUserPoolMfaConfig for user pool us-east-1_x: ask for it, or set cognitoMfa.profile to another profile.',
  },
  {
    error: refused(
      'AccessDenied',
      'User: arn:aws:iam::1:user/me is not authorized to perform: sts:AssumeRole on resource: arn',
    ),
    kind: 'permissions',
    sentence:
      'The AWS identity of profile work needs the permission sts:AssumeRole: ask for it, or set cognitoMfa.profile to another profile.',
  },
  {
    error: refused('AccessDeniedException', 'not authorized to perform: iam:PassRole on resource'),
    kind: 'permissions',
    sentence:
      'The AWS identity of profile work needs the permission iam:PassRole for the SMS role: ask for it, or set cognitoMfa.profile to another profile.',
  },
  {
    error: refused('TooManyRequestsException', 'Rate exceeded', 3),
    kind: 'throttling',
    sentence:
      'Amazon Cognito in us-east-1 received too many requests for user pool us-east-1_x: try again in a minute.',
  },
  {
    error: refused('ResourceNotFoundException', 'User pool us-east-1_x does not exist.'),
    kind: 'no-such-pool',
    sentence:
      'There is no user pool us-east-1_x in this AWS account for profile work: check UserPoolId in the file, and cognitoMfa.profile.',
  },
  {
    error: refused('InvalidParameterException', 'Invalid MFA Configuration given'),
    kind: 'refused',
    sentence:
      'Amazon Cognito refused SetUserPoolMfaConfig for user pool us-east-1_x: Invalid MFA Configuration given.',
  },
  {
    error: refused('FeatureUnavailableInTierException', 'Not in this tier.'),
    kind: 'refused',
    sentence:
      'Amazon Cognito refused SetUserPoolMfaConfig for user pool us-east-1_x because the plan of the pool has no email MFA and no passkeys: choose the Essentials or Plus plan (use the AWS console: an UpdateUserPool call resets what it leaves out), or remove EmailMfaConfiguration and WebAuthnConfiguration.',
  },
  {
    error: failed('InternalErrorException', '', {
      $metadata: { httpStatusCode: 500, attempts: 3 },
    }),
    kind: 'unavailable',
    sentence:
      'Amazon Cognito in us-east-1 failed at SetUserPoolMfaConfig for user pool us-east-1_x (InternalErrorException): try again in a minute.',
  },
  {
    error: failed('AbortError', 'Request aborted'),
    kind: 'cancelled',
    sentence: 'SetUserPoolMfaConfig for user pool us-east-1_x was cancelled.',
  },
  {
    error: 'a text that was thrown',
    kind: 'unknown',
    sentence: 'SetUserPoolMfaConfig for user pool us-east-1_x failed: a text that was thrown.',
  },
];

describe('An error of an AWS call', () => {
  for (const { error, call = set, kind, sentence } of cases) {
    it(`is sorted as ${kind}: ${sentence.slice(0, 60)}…`, () => {
      const failure = sortFailure(error, call);
      assert.equal(failure.kind, kind);
      assert.equal(failure.message, sentence);
      assert.equal(failure.cause, error);
    });
  }

  it('is sorted once', () => {
    const failure = sortFailure(failed('AbortError'), set);
    assert.equal(sortFailure(failure, list), failure);
    assert.ok(failure instanceof AwsFailure);
  });

  it('tells whether the request may have been carried out', () => {
    const may = (error: unknown): boolean => sortFailure(error, set).mayHaveArrived;
    assert.equal(may(refused('InvalidParameterException', 'no')), false);
    assert.equal(may(failed('CredentialsProviderError')), false);
    assert.equal(may(failed('Error', '', { code: 'ECONNREFUSED' })), false);
    assert.equal(may(failed('Error', '', { code: 'ENOTFOUND' })), false);
    assert.equal(may(refused('TooManyRequestsException', 'Rate exceeded')), false);
    assert.equal(may(failed('TimeoutError')), true);
    assert.equal(may(failed('Error', '', { code: 'ECONNRESET' })), true);
    // The first of two attempts may have been carried out before the second was refused.
    assert.equal(may(refused('ConcurrentModificationException', 'busy', 2)), true);
  });
});

describe('An address in a message', () => {
  for (const user of ['me:s3cretpw', 'me:s3cr/etpw', 'me:s3@cretpw', 'me', '']) {
    it(`has nothing of the user part ${user}`, () => {
      const address = `http://${user === '' ? '' : `${user}@`}127.0.0.1:1/path`;
      assert.equal(shownAddress(address), 'http://127.0.0.1:1/path');
    });
  }
});

describe('Redaction', () => {
  it('takes out what AWS repeats of a signed request', () => {
    const text =
      "The signature we calculated does not match.\n\nThe Canonical String for this request should have been\n'POST\n/\n\nx-amz-security-token:IQoJb3JpZ2lu\n'";
    assert.equal(redact(text), 'The signature we calculated does not match.\n\n…');
  });

  it('takes out headers, key ids and ExternalId', () => {
    assert.equal(redact('Authorization: AWS4-HMAC-SHA256 Credential=AKIA'), 'Authorization: ***');
    assert.equal(redact('x-amz-security-token: abc'), 'x-amz-security-token: ***');
    assert.equal(redact('key ASIAIOSFODNN7EXAMPLE is unknown'), 'key *** is unknown');
    assert.equal(redact('{"ExternalId":"my \\"id\\"","a":1}'), '{"ExternalId":***,"a":1}');
  });

  it('takes out an ExternalId that the service quotes', () => {
    const region = "Value 'mars' at 'smsMfaConfiguration.smsConfiguration.snsRegion' failed";
    const id = (value: string): string =>
      `Value ${value} at 'smsMfaConfiguration.smsConfiguration.externalId' failed`;
    assert.equal(redact(`${region}; ${id("'top'secret'")}`), `${region}; ${id('***')}`);
  });

  it('leaves other text alone', () => {
    const text = 'User pool us-east-1_x does not exist.';
    assert.equal(redact(text), text);
  });
});
