/**
 * How far a fix may be trusted: `safe` on save without being looked at, `preferred` as the one
 * obvious fix, else by choice.
 */
export type Trust = 'safe' | 'preferred' | 'by choice';

/** One file, and what a rule has to say of it. */
export interface Verdict {
  readonly rule: string;
  /** `«»` stand around what the rule reports. */
  readonly text: string;
  /** The message of the first finding. */
  readonly says: string;
  /** The fixes of the first finding, each with the whole text that it leaves. */
  readonly fixes?: readonly (readonly [trust: Trust, title: string, result: string])[];
}
