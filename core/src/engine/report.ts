import { pathAt } from '../document/members';
import type { MfaDocument } from '../document/mfaDocument';
import type { RuleSettings } from '../settings/serverSettings';
import type { Severity } from '../settings/severity';
import type { Finding, Rule } from './rule';

/** A finding and the rule that made it. */
export interface RuleFinding {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** A finding as the user wants to hear of it. */
export interface ReportedFinding extends RuleFinding {
  readonly severity: Severity;
}

/**
 * What rules have found in a document, with the severities that the user has set and without what is
 * switched off or silenced. Rules without which a file can't be read rightly are always reported.
 */
export function reportFindings(
  document: MfaDocument,
  findings: readonly RuleFinding[],
  settings: RuleSettings,
): ReportedFinding[] {
  return findings.flatMap((found) => {
    const severity = severityOf(document, found, settings);
    return severity === 'off' ? [] : [{ ...found, severity }];
  });
}

function severityOf(
  { root }: MfaDocument,
  { rule, finding }: RuleFinding,
  { severities, silenced }: RuleSettings,
): Severity | 'off' {
  if (rule.indispensable === true) {
    return rule.severity;
  }
  const places = silenced.filter((place) => place.rule === rule.id);
  if (places.length > 0) {
    const member = pathAt(root, finding.offset).join('.');
    if (places.some((place) => place.member === member)) {
      return 'off';
    }
  }
  return severities.get(rule.id) ?? rule.severity;
}
