import type { OtherFile } from '../../../core/src/model/otherFile';
import type { PoolFacts } from '../../../core/src/model/poolFacts';

/**
 * A text in which `«»` stand around what the rule must report; without them, it must be silent. A rule
 * that compares it with a user pool gets that too, and one on several files the others.
 */
export type Case = readonly [
  what: string,
  text: string,
  pool?: PoolFacts | undefined,
  others?: readonly OtherFile[],
];

/**
 * How far a fix may be trusted: `safe` on save without being looked at, `preferred` as the one
 * obvious fix, else by choice.
 */
export type Trust = 'safe' | 'preferred' | 'by choice';

/** A fix of a finding, with the whole text that it leaves. */
export type FixResult = readonly [trust: Trust, title: string, result: string];

/** What a rule has to say of one text. */
export interface Saying {
  /** `«»` stand around what the rule reports. */
  readonly text: string;
  /** What was read of its user pool. */
  readonly pool?: PoolFacts;
  /** The files beside it. */
  readonly others?: readonly OtherFile[];
  /** The message of the first finding. */
  readonly says: string;
  /** The fixes of the first finding; none where they are left out. */
  readonly fixes?: readonly FixResult[];
}

/** All that a rule is held to. It stands in `test/rules/`, in the file of the rule's id. */
export interface RuleTests {
  /** Texts with something to report. */
  readonly finds: readonly Case[];
  /** Texts that nearly break the rule, or break another one. */
  readonly leavesAlone: readonly Case[];
  /** The words of each kind of finding, and the work of each fix. */
  readonly says: readonly Saying[];
  /**
   * Whether the rule is about what is no strict JSON, so that its bad example can't reach the service as
   * it stands. Apply sends the request that it reads out of the file, except where there is none to read.
   */
  readonly notJson?: boolean;
  /** Why the rule rejects what a checker of the schema alone accepts. */
  readonly beyondTheSchema?: string;
  /** Why the rule rejects what the service accepts. */
  readonly beyondTheService?: string;
}
