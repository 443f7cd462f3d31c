import type { MfaRequest } from '../local-pool/requestCases';
import type { PoolSeed } from '../local-pool/seeds';
import type { Severity } from '../../core/src/settings/severity';

/** What SetUserPoolMfaConfig does with a request. */
export type Verdict =
  | { readonly kind: 'accepted' }
  | {
      readonly kind: 'refused';
      /** The service's own words. */
      readonly words: string;
      /** The exception. */
      readonly name: string;
      /** Whether the refusal was measured or stands in the service model: only then is a file in error. */
      readonly isProved: boolean;
    };

/** One request that a row of the facts is about. */
export interface Trial {
  /** What of the row it tries; empty where the row has one request. */
  readonly what?: string;
  readonly request: MfaRequest;
  readonly verdict: Verdict;
  /** Every error and warning that the rules have for it, in the text's order. */
  readonly rules?: readonly (readonly [id: string, severity: Severity])[];
  /** What GetUserPoolMfaConfig answers after it, where the row says so. */
  readonly then?: MfaRequest;
}

/** A row of the tables of what is known of the service, in its own words. */
export interface Row {
  readonly fact: string;
  /** The Region of the row's user pool; us-east-1 where it is left out. */
  readonly region?: string;
  /** What of the pool differs from one that stands in the way of nothing. */
  readonly pool?: Partial<Pick<PoolSeed, 'tier' | 'pool' | 'mfa'>>;
  readonly trials: readonly Trial[];
}

export const accepted: Verdict = { kind: 'accepted' };

/** Refused as somebody has measured it, or as the service model has it. */
export function refused(words: string, name = 'InvalidParameterException'): Verdict {
  return { kind: 'refused', words, name, isProved: true };
}

/** Refused by the local pool, as AWS's text says or words of an unknown call do: no proof. */
export function unproved(words: string): Verdict {
  return { kind: 'refused', words, name: 'InvalidParameterException', isProved: false };
}

export const error = (id: string) => [id, 'error'] as const;
export const warning = (id: string) => [id, 'warning'] as const;

/** What `OFF`, or no mode, and a factor together are answered with. */
export const together =
  "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.";

/** The members of a pool whose users get back in by `names`, in that order. */
export const recovery = (...names: string[]): PoolSeed['pool'] => ({
  AccountRecoverySetting: {
    RecoveryMechanisms: names.map((Name, index) => ({ Name, Priority: index + 1 })),
  },
});
