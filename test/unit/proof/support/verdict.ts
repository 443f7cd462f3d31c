import type { PoolFacts } from '../../../../core/src/model/poolFacts';

/**
 * How far a fix may be trusted: `safe` on save without being looked at, `preferred` as the one
 * obvious fix, else by choice.
 */
export type Trust = 'safe' | 'preferred' | 'by choice';

/** A fix of a finding, with the whole text that it leaves. */
export type FixVerdict = readonly [trust: Trust, title: string, result: string];

/** One file, and what a rule has to say of it. */
export interface Verdict {
  readonly rule: string;
  /** `«»` stand around what the rule reports. */
  readonly text: string;
  /** What was read of its user pool. */
  readonly pool?: PoolFacts;
  /** The message of the first finding. */
  readonly says: string;
  /** The fixes of the first finding. */
  readonly fixes?: readonly FixVerdict[];
}

/** One file that nearly breaks a rule, which has nothing to say of it. */
export interface NearMiss {
  readonly rule: string;
  readonly text: string;
  /** What it is that the rule leaves alone. */
  readonly leaves: string;
}
