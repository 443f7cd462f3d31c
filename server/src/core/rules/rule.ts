import type { MfaDocument } from '../document/mfaDocument';
import type { TextChange, TextRange } from '../document/textRange';
import type { StructureIssue } from '../schema/structure';

/**
 * `error`: the service, or any JSON parser before it, rejects the file. `warning`: it is accepted
 * and its author would regret it. `information`: worth knowing.
 */
export type Severity = 'error' | 'warning' | 'information';

/** What every rule looks at: a document, and where it breaks its schema. */
export interface RuleContext {
  readonly document: MfaDocument;
  readonly issues: readonly StructureIssue[];
}

/** A change of the document that settles a finding. */
export interface Fix {
  /** What the fix does, as an instruction. */
  readonly title: string;
  readonly changes: readonly TextChange[];
  /** Whether this is the one obvious fix. */
  readonly preferred?: boolean;
}

/** One place where a document breaks a rule. */
export interface Finding extends TextRange {
  /** What is wrong and what to do, in a sentence or two. */
  readonly message: string;
  /** Computed only when the user asks for them. */
  readonly fixes?: () => Fix[];
}

/** A document for the rule's documentation and its tests. */
export interface Example {
  /** The whole text of a `*.mfa.json` file. */
  readonly bad: string;
  /** The same file done right; it gives no finding of this rule. */
  readonly good: string;
}

/** One thing to check. Each stands in a file of its own and is named in `index.ts`. */
export interface Rule {
  /** The diagnostic's code, and the anchor of its paragraph in `docs/rules.md`. */
  readonly id: string;
  readonly severity: Severity;
  /** What the rule asks for, in one sentence. */
  readonly summary: string;
  /** Why, in Markdown: what the service does, or what a user would regret. */
  readonly details: string;
  readonly example: Example;
  check(context: RuleContext): Finding[];
}
