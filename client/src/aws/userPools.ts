import type { PoolFacts } from '../../../core/src/model/poolFacts';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';

/** Which AWS identity and address the requests use. An absent part is left to the AWS SDK. */
export interface Connection {
  /** A profile of the AWS config and credentials files. */
  readonly profile?: string | undefined;
  /** The Region for everything that doesn't name a user pool. */
  readonly region?: string | undefined;
  /** Where to send the requests instead of to AWS, such as `http://localhost:9229`. */
  readonly endpointUrl?: string | undefined;
  /** How the server is reached and trusted; absent where everything is as usual. */
  readonly transport?: Transport | undefined;
  /** Where profile and address are named; absent where their own settings do. */
  readonly sources?: Sources | undefined;
}

/** Where a profile or an address is named that no setting of its own has. */
export type Source =
  /** A target of `cognitoMfa.targets`. */
  | { readonly kind: 'target'; readonly name: string }
  | { readonly kind: 'environment'; readonly variable: string }
  | { readonly kind: 'config-file'; readonly profile: string }
  /** A record of an earlier Apply, which no setting changes. */
  | { readonly kind: 'history' };

export interface Sources {
  readonly profile?: Source | undefined;
  readonly endpointUrl?: Source | undefined;
}

/** Counterparts of the AWS CLI's options for the connection itself. */
export interface Transport {
  /** Absolute path of a PEM file: the certificates to trust instead of the well-known ones. */
  readonly caBundle?: string | undefined;
  /** What that file must have, where the user was asked about it: see `digestOf`. Nothing else is trusted then. */
  readonly caDigest?: string | undefined;
  /** `false`: the server's certificate is not checked. */
  readonly verifySsl?: boolean | undefined;
  /** Seconds until a connection must stand; 5 where absent. */
  readonly connectTimeout?: number | undefined;
  /** Seconds that a server may be silent; 15 where absent. */
  readonly readTimeout?: number | undefined;
}

export interface UserPool {
  readonly id: string;
  /** Absent where only the id is known, such as without permission for DescribeUserPool. */
  readonly name?: string | undefined;
  /** The id of its AWS account, where DescribeUserPool has told it. */
  readonly account?: string | undefined;
  /** The name of the target in the user's settings that it was reached as. */
  readonly target?: string | undefined;
  /** The name that has to be typed before anything is applied to it. */
  readonly protectedAs?: string | undefined;
}

/** What DescribeUserPool tells: the pool, and what decides which configurations it accepts. */
export interface DescribedPool extends UserPool {
  readonly facts: PoolFacts;
}

/**
 * What the commands need from Amazon Cognito. Every function rejects with an `AwsFailure` and with
 * nothing else.
 */
export interface UserPools {
  readonly connection: Connection;
  /**
   * Where the last request went. Not only the settings decide that: the environment and a profile can
   * name an address too.
   */
  readonly address: string | undefined;
  /**
   * Asks the user for the MFA code that the credentials need, where they need one. An input box closes
   * whatever list is open, so this comes before the first of them; without it the first call asks.
   *
   * @param userPoolId names the Region to sign in to, where there is one
   */
  signIn(userPoolId?: string): Promise<void>;
  /**
   * Whom the requests are signed for, as AWS STS tells it.
   *
   * @param userPoolId names the Region to ask in, where there is one
   */
  identity(userPoolId: string | undefined, signal: AbortSignal): Promise<Identity>;
  /** Every user pool of the account in the connection's Region, in the service's order. */
  list(signal: AbortSignal): Promise<UserPool[]>;
  /** The user pool with its name, account and facts. */
  describe(id: string, signal: AbortSignal): Promise<DescribedPool>;
  getMfaConfig(id: string, signal?: AbortSignal): Promise<MfaConfig>;
  /**
   * Replaces the pool's whole MFA configuration. It sends one request and never a second one, which
   * would undo what somebody else has set in between. It takes no signal: a request that was aborted on
   * its way may have arrived all the same, so a caller must read the pool again to know.
   */
  setMfaConfig(id: string, config: MfaConfig): Promise<void>;
}

/**
 * Whether a text has the form of a user pool id, which the service model gives: at most 55
 * characters, a Region, `_`, then letters and digits. A Region out of any other text would lead to an
 * address that isn't Amazon's.
 */
export function isUserPoolId(text: string): boolean {
  return text.length <= 55 && /^[\w-]+_[0-9a-zA-Z]+$/.test(text);
}

/** The Region in a user pool id, which is the part before the `_`. */
export function regionOf(userPoolId: string): string | undefined {
  const end = userPoolId.indexOf('_');
  return end > 0 ? userPoolId.slice(0, end) : undefined;
}

/** How messages name a user pool: `Customers (us-east-1_x)` or the id alone, after its target's name. */
export function poolLabel({ id, name, target }: UserPool): string {
  const pool = name === undefined || name === id ? id : `${name} (${id})`;
  return target === undefined ? pool : `${target} · ${pool}`;
}

/** Whom AWS credentials belong to. */
export interface Identity {
  /** The id of the AWS account. */
  readonly account: string;
  /** Such as `arn:aws:sts::123456789012:assumed-role/Deploy/me`. */
  readonly arn: string;
  /** Who has told it, where that isn't AWS. */
  readonly toldBy?: string;
}
