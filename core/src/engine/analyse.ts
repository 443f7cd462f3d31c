import { keepLast } from '../document/keepLast';
import type { MfaDocument } from '../document/mfaDocument';
import { factsFor, type PoolFacts } from '../model/poolFacts';
import { structureIssues } from '../schema/structure';
import { rules } from '../rules/index';
import type { Finding, Rule } from './rule';

/** A finding and the rule that made it. */
export interface RuleFinding {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** The most findings of one rule that are reported: a list that long is not read to its end. */
const maximumFindings = 200;

/** The rules that a file can break by itself: the others have nothing to say before its pool is read. */
const fileRules = rules.filter(({ needsPool }) => needsPool !== true);

/**
 * What all rules find in a document, in the text's order.
 *
 * @param facts of the user pool that was read for the document; another one's are passed over
 */
export const analyse = keepLast(
  (document: MfaDocument, facts?: PoolFacts): readonly RuleFinding[] => {
    const issues = document.root ? structureIssues(document.root) : [];
    const pool = factsFor(document, facts);
    const context = { document, issues, pool };
    const findings: RuleFinding[] = [];
    for (const rule of pool ? rules : fileRules) {
      for (const finding of rule.check(context).slice(0, maximumFindings)) {
        findings.push({ rule, finding });
      }
    }
    return findings.sort((a, b) => a.finding.offset - b.finding.offset);
  },
);
