import type { TextChange, TextRange } from '../document/textRange';
import type { OtherFile } from '../model/otherFile';
import type { PoolFacts } from '../model/poolFacts';
import type { Severity } from '../settings/severity';
import type { Known } from './evidence';
import type { PoolRuleContext, RuleContext } from './ruleContext';

/** A change of the document that settles a finding. */
export interface Fix {
  /** What the fix does, as an instruction. */
  readonly title: string;
  readonly changes: readonly TextChange[];
  /** Whether this is the one obvious fix. */
  readonly preferred?: boolean;
  /**
   * Whether the fix only writes rightly what the file says already, so that it may be applied on
   * save without being looked at.
   */
  readonly safe?: boolean;
}

/** A file that a finding has to do with. */
export interface RelatedFile {
  readonly uri: string;
  /** What it has to do with it, as a sentence. */
  readonly message: string;
}

/** One place where a document breaks a rule. */
export interface Finding extends TextRange {
  /** What is wrong and what to do, in a sentence or two. */
  readonly message: string;
  /** Computed only when the user asks for them. */
  readonly fixes?: () => Fix[];
  /** The other files that it is about. */
  readonly related?: readonly RelatedFile[];
}

/** A document for the rule's documentation and its tests. */
export interface Example {
  /** The whole text of a `*.mfa.json` file. */
  readonly bad: string;
  /** The same file done right; it gives no finding of this rule. */
  readonly good: string;
  /** The user pool that both are meant for, for a rule that needs one. */
  readonly pool?: PoolFacts;
  /** The files beside both, for a rule on more than one. */
  readonly others?: readonly OtherFile[];
}

/** One thing to check. Each stands in a file of its own and is named in `rules/index.ts`. */
export type Rule = FileRule | PoolRule;

/** Finds something in a file by itself, though it may look at what was read of its user pool. */
export interface FileRule extends AnyRule {
  readonly needsPool?: false;
  check(context: RuleContext): Finding[];
}

/** Compares a file with its user pool, and so is asked only once that has been read. */
export interface PoolRule extends AnyRule {
  readonly needsPool: true;
  check(context: PoolRuleContext): Finding[];
}

interface AnyRule {
  /** The diagnostic's code, and the anchor of its paragraph in `docs/rules.md`. */
  readonly id: string;
  readonly severity: Severity;
  /**
   * Whether a file that breaks the rule can't be read as it was meant, so that the rule can be
   * neither switched off nor silenced.
   */
  readonly indispensable?: boolean;
  /** Whether some of its fixes are safe: Fix All asks no other rule for any. */
  readonly hasSafeFixes?: boolean;
  /** What the rule asks for, in one sentence. */
  readonly summary: string;
  /** Why, in Markdown: what the service does, or what a user would regret. */
  readonly details: string;
  /**
   * How it is known. What comes first carries the severity: an error needs a refusal that was measured, or that
   * stands in the model or in a standard.
   */
  readonly known: Known;
  /**
   * What the service answers to a file that breaks the rule, word for word, or the constant part of
   * it. Only for a rule that is an error, and only where the words are known.
   */
  readonly serviceMessage?: string;
  readonly example: Example;
}
