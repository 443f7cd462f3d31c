import { keepLast } from '../document/keepLast';
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

/** What all rules find in a document, in the text's order. */
export const analyse = keepLast((document: MfaDocument): readonly RuleFinding[] => {
  const context = { document, issues: document.root ? structureIssues(document.root) : [] };
  const findings: RuleFinding[] = [];
  for (const rule of rules) {
    for (const finding of rule.check(context).slice(0, maximumFindings)) {
      findings.push({ rule, finding });
    }
  }
  return findings.sort((a, b) => a.finding.offset - b.finding.offset);
});
