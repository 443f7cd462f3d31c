import { sentenceFor } from './failureText';
import type { Connection } from './userPools';

export type Operation =
  'ListUserPools' | 'DescribeUserPool' | 'GetUserPoolMfaConfig' | 'SetUserPoolMfaConfig';

/** Which call failed, and what it was about. */
export interface Call {
  readonly operation: Operation;
  readonly userPoolId?: string | undefined;
  readonly connection: Connection;
}

/**
 * - `credentials`: none, expired or not valid; `region`: none is set, so there is no address
 * - `network`: no connection, or a lost one; `timeout`: no answer in time
 * - `certificate`: the server's is not trusted; `ca-bundle`: the file that says which are can't be used
 * - `refused`: the service says no to this request; `unavailable`: the service itself failed
 * - `unexpected`: an answer that isn't Amazon Cognito's
 */
export type FailureKind =
  | 'credentials'
  | 'region'
  | 'network'
  | 'timeout'
  | 'certificate'
  | 'ca-bundle'
  | 'permissions'
  | 'throttling'
  | 'no-such-pool'
  | 'refused'
  | 'unavailable'
  | 'unexpected'
  | 'cancelled'
  | 'unknown';

/** What the error object says about itself, read without trusting its type. */
export interface ErrorFacts {
  readonly name: string;
  readonly message: string;
  /** Node's code, such as ECONNREFUSED, of this error or of one inside it. */
  readonly code?: string | undefined;
  readonly httpStatus?: number | undefined;
  readonly requestId?: string | undefined;
  /** How often the SDK tried, where it says so. */
  readonly attempts?: number | undefined;
}

/** Failures that come before the request is sent, or instead of carrying it out. */
const certainlyNotDone: readonly FailureKind[] = [
  'credentials',
  'region',
  'certificate',
  'ca-bundle',
  'permissions',
  'throttling',
  'no-such-pool',
  'refused',
];

/** Codes of a connection that never came about, so that nothing was sent on it. */
const neverConnected: readonly string[] = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED'];

/** Codes of a certificate that isn't trusted. The connection is given up before a request is sent. */
const certificateCodes: readonly string[] = [
  ...[
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'CERT_UNTRUSTED',
    'CERT_REJECTED',
  ],
  ...['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'INVALID_CA'],
  ...['UNABLE_TO_GET_ISSUER_CERT', 'CERT_SIGNATURE_FAILURE', 'CERT_CHAIN_TOO_LONG', 'CERT_REVOKED'],
  ...['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ...['INVALID_PURPOSE', 'HOSTNAME_MISMATCH', 'PATH_LENGTH_EXCEEDED'],
];

/** An error of an AWS call, sorted. `message` is the one sentence for the user. */
export class AwsFailure extends Error {
  override readonly name = 'AwsFailure';
  constructor(
    readonly kind: FailureKind,
    readonly call: Call,
    readonly facts: ErrorFacts,
    cause: unknown,
  ) {
    super(sentenceFor(kind, call, facts), { cause });
  }

  /**
   * Whether the request may have been carried out although the call failed. Only a call that was
   * tried once and got a refusal, or never got credentials, an address or a connection, surely
   * wasn't.
   */
  get mayHaveArrived(): boolean {
    const { code, attempts = 1 } = this.facts;
    const notSent = code !== undefined && neverConnected.includes(code);
    return attempts > 1 || !(notSent || certainlyNotDone.includes(this.kind));
  }
}

/** Sorts whatever an AWS call has thrown. An error that is sorted already stays as it is. */
export function sortFailure(error: unknown, call: Call): AwsFailure {
  if (error instanceof AwsFailure) {
    return error;
  }
  const facts = factsOf(error);
  return new AwsFailure(kindOf(facts), call, facts, error);
}

/** Error names by kind: the service's own, those of every AWS call, and the SDK's. */
const kindsByName: ReadonlyMap<string, FailureKind> = new Map([
  ...kind('cancelled', 'AbortError'),
  ...kind('credentials', 'CredentialsProviderError', 'TokenProviderError', 'ProviderError'),
  ...kind('credentials', 'ExpiredToken', 'ExpiredTokenException', 'RequestExpired'),
  ...kind('credentials', 'UnrecognizedClientException', 'InvalidClientTokenId'),
  ...kind('credentials', 'InvalidSignatureException', 'SignatureDoesNotMatch'),
  ...kind('credentials', 'MissingAuthenticationToken', 'MissingAuthenticationTokenException'),
  ...kind('credentials', 'IncompleteSignature', 'IncompleteSignatureException'),
  ...kind('credentials', 'RequestTimeTooSkewed', 'AuthFailure'),
  ...kind('permissions', 'AccessDenied', 'AccessDeniedException', 'NotAuthorizedException'),
  ...kind('permissions', 'UnauthorizedOperation', 'ForbiddenException'),
  ...kind('throttling', 'TooManyRequestsException', 'Throttling', 'ThrottlingException'),
  ...kind('throttling', 'LimitExceededException', 'RequestLimitExceeded', 'SlowDown'),
  ...kind('throttling', 'ConcurrentModificationException'),
  ...kind('no-such-pool', 'ResourceNotFoundException'),
  ...kind('unavailable', 'InternalErrorException', 'InternalFailure', 'ServiceUnavailable'),
  ...kind('timeout', 'TimeoutError', 'RequestTimeout', 'RequestTimeoutException'),
  ...kind('unexpected', 'UnexpectedAnswer', 'SyntaxError'),
  ...kind('ca-bundle', 'UnusableCaBundle'),
]);

/** Node's codes for a connection that couldn't be made or was lost. */
const networkCodes: readonly string[] = [
  ...['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN'],
  ...['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'EPROTO', 'ERR_SSL_WRONG_VERSION_NUMBER'],
];

/** The SDK gives a lost connection the name TimeoutError, so the code comes first. */
function kindOf(facts: ErrorFacts): FailureKind {
  if (facts.code !== undefined && networkCodes.includes(facts.code)) {
    return 'network';
  }
  if (facts.code !== undefined && certificateCodes.includes(facts.code)) {
    return 'certificate';
  }
  const status = facts.httpStatus ?? 0;
  // A gateway's own page.
  if (status >= 500 && facts.name === 'SyntaxError') {
    return 'unavailable';
  }
  const named = kindsByName.get(facts.name);
  if (named !== undefined) {
    return named;
  }
  if (facts.code === 'ETIMEDOUT') {
    return 'timeout';
  }
  if (facts.message === 'Region is missing') {
    return 'region';
  }
  if (status === 429) {
    return 'throttling';
  }
  if (status >= 400) {
    return status < 500 ? 'refused' : 'unavailable';
  }
  // Amazon Cognito doesn't redirect.
  if (status >= 300) {
    return 'unexpected';
  }
  return 'unknown';
}

function kind(of: FailureKind, ...names: string[]): [string, FailureKind][] {
  return names.map((name) => [name, of]);
}

/** Reads an error's facts. Anything can be thrown, so nothing is taken for granted. */
export function factsOf(error: unknown): ErrorFacts {
  if (!isObject(error)) {
    return { name: 'Error', message: String(error) };
  }
  const metadata = isObject(error['$metadata']) ? error['$metadata'] : {};
  return {
    name: textOf(error['name']) ?? 'Error',
    message: withoutHint(textOf(error['message']) ?? ''),
    code: codeOf(error),
    httpStatus: numberOf(metadata['httpStatusCode']),
    requestId: textOf(metadata['requestId']),
    attempts: numberOf(metadata['attempts']),
  };
}

/** The SDK's own words for programmers, behind the message of an answer that it couldn't read. */
function withoutHint(message: string): string {
  return message.replace(/\n {2}Deserialization error: to see the raw response,.*$/s, '');
}

/** A name with an IPv6 and an IPv4 address fails with one error for each, inside another. */
function codeOf(error: Readonly<Record<string, unknown>>, depth = 0): string | undefined {
  const own = textOf(error['code']);
  if (own !== undefined || depth > 3) {
    return own;
  }
  const inner: unknown[] = Array.isArray(error['errors']) ? error['errors'] : [];
  for (const each of [...inner, error['cause']]) {
    const found = isObject(each) ? codeOf(each, depth + 1) : undefined;
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
