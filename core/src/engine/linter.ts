import type { MfaDocument } from '../document/mfaDocument';
import type { OtherFile } from '../model/otherFile';
import type { PoolFacts } from '../model/poolFacts';
import type { RuleSettings } from '../settings/serverSettings';
import { reportFindings, type ReportedFinding, type RuleFinding } from './report';
import type { Finding, Rule } from './rule';
import { hasPool, RuleContext } from './ruleContext';

/** The most findings of one rule that are reported: a list that long is not read to its end. */
const maximumFindings = 200;

/** Holds documents to a list of rules. It remembers none of them. */
export class Linter {
  constructor(private readonly rules: readonly Rule[]) {}

  /**
   * What all rules find in a document, in the text's order.
   *
   * @param facts of the user pool that was read for the document; another one's are passed over
   * @param others that the workspace has for the same user pool
   */
  analyse(
    document: MfaDocument,
    facts?: PoolFacts,
    others?: readonly OtherFile[],
  ): readonly RuleFinding[] {
    const context = new RuleContext(document, facts, others);
    const findings: RuleFinding[] = [];
    for (const rule of this.rules) {
      const found = findingsOf(rule, context);
      const reported = found.length > maximumFindings ? found.slice(0, maximumFindings) : found;
      for (const finding of reported) {
        findings.push({ rule, finding });
      }
    }
    return findings.sort((a, b) => a.finding.offset - b.finding.offset);
  }

  /** The same as the user wants to hear of it. */
  report(
    document: MfaDocument,
    settings: RuleSettings,
    facts?: PoolFacts,
    others?: readonly OtherFile[],
  ): ReportedFinding[] {
    return reportFindings(document, this.analyse(document, facts, others), settings);
  }
}

/** A rule on user pools has nothing to say before the pool is read. */
function findingsOf(rule: Rule, context: RuleContext): Finding[] {
  if (rule.needsPool !== true) return rule.check(context);
  return hasPool(context) ? rule.check(context) : [];
}
