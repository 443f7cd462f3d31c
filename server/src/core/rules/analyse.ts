import type { MfaDocument } from '../document/mfaDocument';
import { structureIssues } from '../schema/structure';
import { rules } from './index';
import type { Finding, Rule } from './rule';

/** A finding and the rule that made it. */
export interface RuleFinding {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** The most findings of one rule that are reported: a list that long is not read to its end. */
const maximumFindings = 200;

const analysed = new WeakMap<MfaDocument, RuleFinding[]>();

/** What all rules find in a document, in the text's order; computed once for each document. */
export function analyse(document: MfaDocument): readonly RuleFinding[] {
  let findings = analysed.get(document);
  if (!findings) {
    const issues = document.root ? structureIssues(document.root) : [];
    findings = rules
      .flatMap((rule) =>
        rule
          .check({ document, issues })
          .slice(0, maximumFindings)
          .map((finding) => ({ rule, finding })),
      )
      .sort((a, b) => a.finding.offset - b.finding.offset);
    analysed.set(document, findings);
  }
  return findings;
}
