import { parseMfaDocument } from '../document/mfaDocument';
import { newDocument } from '../request/pullConfig';
import type { MfaConfig } from '../request/mfaConfig';
import { analyse } from '../rules/analyse';
import type { Severity } from '../rules/rule';
import type { PoolFacts } from './poolFacts';

/** What a user pool has against a request. */
export interface PoolFinding {
  readonly rule: string;
  /** The rule's own severity: an error is what the service rejects. */
  readonly severity: Severity;
  readonly message: string;
}

/**
 * What the rules that compare a request with its user pool find in a configuration that stands in no
 * document, such as one that is brought back.
 */
export function poolFindings(config: MfaConfig, facts: PoolFacts): PoolFinding[] {
  const document = parseMfaDocument(newDocument(facts.userPoolId, config));
  return analyse(document, facts)
    .filter(({ rule }) => rule.needsPool === true)
    .map(({ rule: { id, severity }, finding }) => ({
      rule: id,
      severity,
      message: finding.message,
    }));
}
