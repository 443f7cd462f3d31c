import type { FailureAction } from '../../../client/src/aws/catalogue/action';

/** An error that the service is known to answer, and what a message makes of it. */
export interface PublishedError {
  /** Where it is known from: a call, and what about the request or the pool brings it about. */
  readonly row: string;
  readonly name: string;
  readonly message?: string;
  readonly entry: string;
  /** The sentence, with the pool as POOL and the address as URL; or the reason that it gives. */
  readonly sentence?: string;
  readonly because?: string;
  /** The buttons where the call went to AWS. */
  readonly buttons: readonly FailureAction['kind'][];
}

const busy = {
  entry: 'too-many-requests',
  sentence: 'URL received too many requests for user pool POOL: try again in a minute.',
  buttons: ['try-again'],
} as const;

/** What every call can answer. */
export const aboutTheCall: readonly PublishedError[] = [
  {
    row: 'unknown pool',
    name: 'ResourceNotFoundException',
    entry: 'no-such-pool',
    sentence:
      'There is no user pool POOL at URL for the default AWS credentials: check UserPoolId in the file, and cognitoMfa.profile.',
    buttons: ['choose-profile'],
  },
  {
    row: 'no permission',
    name: 'NotAuthorizedException',
    entry: 'access-denied',
    sentence:
      'The AWS identity of the default AWS credentials needs the permission cognito-idp:SetUserPoolMfaConfig for user pool POOL: ask for it, or set cognitoMfa.profile to another profile.',
    buttons: ['choose-profile'],
  },
  {
    row: 'no permission, as AWS says it of any call',
    name: 'AccessDeniedException',
    message:
      'User: arn:aws:iam::123456789012:user/me is not authorized to perform: cognito-idp:SetUserPoolMfaConfig on resource: *',
    entry: 'access-denied',
    sentence:
      'The AWS identity of the default AWS credentials needs the permission cognito-idp:SetUserPoolMfaConfig for user pool POOL: ask for it, or set cognitoMfa.profile to another profile.',
    buttons: ['choose-profile'],
  },
  {
    row: 'no permission to give the role away',
    name: 'AccessDenied',
    message:
      'User: arn:aws:iam::123456789012:user/me is not authorized to perform: iam:PassRole on resource: arn:aws:iam::123456789012:role/sms',
    entry: 'pass-role-denied',
    sentence:
      'The AWS identity of the default AWS credentials needs the permission iam:PassRole for the SMS role: ask for it, or set cognitoMfa.profile to another profile.',
    buttons: ['choose-profile'],
  },
  { row: 'too many requests', name: 'TooManyRequestsException', ...busy },
  {
    row: 'two changes at a time',
    name: 'ConcurrentModificationException',
    entry: 'changed-by-others',
    sentence: 'Someone else is changing user pool POOL right now: try again in a moment.',
    buttons: ['try-again'],
  },
  {
    row: 'the service itself fails',
    name: 'InternalErrorException',
    entry: 'service-failed',
    sentence:
      'URL failed at SetUserPoolMfaConfig for user pool POOL (InternalErrorException): try again in a minute.',
    buttons: ['try-again'],
  },
  {
    row: 'expired credentials',
    name: 'ExpiredTokenException',
    entry: 'expired-token',
    sentence: 'The AWS credentials have expired: run `aws sso login`.',
    buttons: ['log-in-again'],
  },
  {
    row: 'expired credentials, by the other name',
    name: 'ExpiredToken',
    entry: 'expired-token',
    sentence: 'The AWS credentials have expired: run `aws sso login`.',
    buttons: ['log-in-again'],
  },
];
