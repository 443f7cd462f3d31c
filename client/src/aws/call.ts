import type { Connection } from './userPools';

export type Operation =
  | 'ListUserPools'
  | 'DescribeUserPool'
  | 'GetUserPoolMfaConfig'
  | 'SetUserPoolMfaConfig'
  | 'GetCallerIdentity'
  | 'AssumeRole';

/** Which call failed, and what it was about. */
export interface Call {
  readonly operation: Operation;
  readonly userPoolId?: string | undefined;
  readonly connection: Connection;
  /** The role that the request names for text messages. */
  readonly roleArn?: string | undefined;
}

/**
 * - `credentials`: none, expired or not valid; `region`: none is set, so there is no address
 * - `network`: no connection, or a lost one; `timeout`: no answer in time
 * - `certificate`: the server's is not trusted; `ca-bundle`: the file that says which are can't be used
 * - `refused`: the service says no to this request; `unavailable`: the service itself failed
 * - `unexpected`: an answer that isn't Amazon Cognito's
 * - `no-identity`: an address other than AWS that has user pools, and no AWS STS
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
  | 'no-identity'
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
