import { parseMfaDocument } from '../document/mfaDocument';
import { newDocument } from './pullConfig';
import type { MfaConfig } from '../model/mfaConfig';
import { linter } from '../rules/index';
import type { Severity } from '../settings/severity';
import { defaultSettings, type RuleSettings } from '../settings/serverSettings';
import type { PoolFacts } from '../model/poolFacts';

/** What a user pool has against a request. */
export interface PoolFinding {
  readonly rule: string;
  /** An error is what the service rejects, unless the user has set another severity. */
  readonly severity: Severity;
  readonly message: string;
}

/**
 * What the rules that compare a request with its user pool find in a configuration that stands in no
 * document, such as one that is brought back.
 */
export function poolFindings(
  config: MfaConfig,
  facts: PoolFacts,
  settings: RuleSettings = defaultSettings.rules,
): PoolFinding[] {
  const document = parseMfaDocument(newDocument(facts.userPoolId, config));
  return linter
    .report(document, settings, facts)
    .filter(({ rule }) => rule.needsPool === true)
    .map(({ rule: { id }, severity, finding }) => ({
      rule: id,
      severity,
      message: finding.message,
    }));
}
