import type { MfaDocument } from '../document/mfaDocument';
import { pathAt } from '../document/members';
import type { PoolFacts } from '../model/poolFacts';
import type { RuleSettings } from '../settings/serverSettings';
import { analyse, type RuleFinding } from './analyse';
import type { Severity } from '../settings/severity';

/** A finding as the user wants to hear of it. */
export interface ReportedFinding extends RuleFinding {
  readonly severity: Severity;
}

/**
 * What the rules find in a document, with the severities that the user has set and without what is
 * switched off or silenced. Rules without which a file can't be read rightly are always reported.
 *
 * @param facts of the user pool that was read for the document
 */
export function report(
  document: MfaDocument,
  settings: RuleSettings,
  facts?: PoolFacts,
): ReportedFinding[] {
  return analyse(document, facts).flatMap((found) => {
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
