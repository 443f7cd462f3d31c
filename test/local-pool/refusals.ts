/** What SetUserPoolMfaConfig refuses in a well-formed request, alone or because of the pool. */
import type { JsonObject, ServiceError } from './awsJson';
import {
  emailIsNotOnlyRecovery,
  emailIsSentByDeveloper,
  factorsFitMode,
  noOneTimePasswordFirst,
  passkeysVerifyTheUser,
  tierHasFeatures,
} from './otherRefusals';
import {
  eumsRegionIsPools,
  phoneVerificationNeedsSms,
  phoneVerificationNeedsSmsFactor,
  roleIsOfThisAccount,
  smsConfigurationIsWhole,
  smsIsNotOnlyRecovery,
  snsRegionFitsPool,
} from './smsRefusals';

type Check = (request: JsonObject, pool: JsonObject) => ServiceError | undefined;

/** How a refusal is known. */
export type Evidence =
  /** Somebody has published what SetUserPoolMfaConfig answered. */
  | 'measured'
  /** The same, of CreateUserPool or UpdateUserPool with the same settings. */
  | 'measured elsewhere'
  /** The words were seen, but not which call they answered. */
  | 'words known'
  /** AWS's own text says so. */
  | 'documented';

/** One reason for which SetUserPoolMfaConfig refuses a well-formed request. */
export interface Refusal {
  /** What has to come together. */
  readonly when: string;
  readonly known: Evidence;
  /** Who published it, and when. */
  readonly source: string;
  readonly check: Check;
}

/**
 * Throws what the service answers to `request` on `pool` (a DescribeUserPool `UserPool`).
 * The presence of a factor block counts, not its content: the service behaves so (measured).
 */
export function refuse(request: JsonObject, pool: JsonObject): void {
  const refused = refusalOf(request, pool);
  if (refused !== undefined) throw refused.error;
}

/** Why the service refuses a request on a pool, and what it answers; undefined where it accepts it. */
export function refusalOf(
  request: JsonObject,
  pool: JsonObject,
): { readonly refusal: Refusal; readonly error: ServiceError } | undefined {
  for (const refusal of refusals) {
    const error = refusal.check(request, pool);
    if (error !== undefined) return { refusal, error };
  }
  return undefined;
}

/** Every refusal, in the order in which the service looks, as far as that is known. */
export const refusals: readonly Refusal[] = [
  {
    when: 'SmsConfiguration has neither SnsCallerArn nor EumsSms',
    known: 'measured',
    source: 'floci pull request 2831, 2026-08-31: whatever the mode, before OFF is looked at',
    check: smsConfigurationIsWhole,
  },
  {
    when: 'a factor beside OFF or no mode; ON or OPTIONAL without one',
    known: 'measured',
    source: 'terraform 46801; facts of SetUserPoolMfaConfig, 2026-10',
    check: factorsFitMode,
  },
  {
    when: 'email MFA or passkeys on a pool of the Lite plan',
    known: 'measured',
    source: 'FeatureUnavailableInTierException, of which several wordings were seen',
    check: tierHasFeatures,
  },
  {
    when: "email MFA on a pool that sends by Cognito's own account",
    known: 'measured',
    source: '2026-09-08',
    check: emailIsSentByDeveloper,
  },
  {
    when: 'email MFA on a pool whose account recovery is not set, or verified_email alone',
    known: 'measured',
    source: 'SetUserPoolMfaConfig',
    check: emailIsNotOnlyRecovery,
  },
  {
    when: 'SMS MFA on a pool whose account recovery is verified_phone_number alone',
    known: 'measured elsewhere',
    source: 'CreateUserPool; one reporter saw it with two mechanisms (aws-cdk 11478)',
    check: smsIsNotOnlyRecovery,
  },
  {
    when: 'OFF on a pool that verifies phone numbers by itself',
    known: 'measured',
    source: 'terraform 28294, us-east-1, 2022-12',
    check: phoneVerificationNeedsSms,
  },
  {
    when: 'ON or OPTIONAL without SMS block on such a pool',
    known: 'words known',
    source: 'public reports of the words, without the call',
    check: phoneVerificationNeedsSmsFactor,
  },
  {
    when: 'a role of another account than the pool',
    known: 'measured elsewhere',
    source: 'CreateUserPool, us-east-1, 2026-09-08',
    check: roleIsOfThisAccount,
  },
  {
    when: 'SnsRegion that the pool of a Region cannot send from',
    known: 'measured elsewhere',
    source: 'CreateUserPool; the table of the developer guide',
    check: snsRegionFitsPool,
  },
  {
    when: "EumsSms.Region other than the pool's own",
    known: 'documented',
    source: 'API reference of EumsSmsConfigurationType',
    check: eumsRegionIsPools,
  },
  {
    when: 'ON on a pool with EMAIL_OTP or SMS_OTP among its first factors',
    known: 'measured',
    source: 'SetUserPoolMfaConfig; OPTIONAL is accepted',
    check: noOneTimePasswordFirst,
  },
  {
    when: 'ON with single-factor passkeys on a pool with WEB_AUTHN among its first factors',
    known: 'measured',
    source: 'cdkd, us-east-1, 2026-09-23; OPTIONAL is accepted',
    check: passkeysVerifyTheUser,
  },
];
