import { getNodeValue, type Node } from 'jsonc-parser';
import { stringAt } from '../document/members';
import type { MfaDocument } from '../document/mfaDocument';
import type { OtherFile } from '../model/otherFile';
import type { PoolFacts } from '../model/poolFacts';
import type { ReportedFinding } from '../engine/report';
import { linter } from '../rules/index';
import type { Severity } from '../settings/severity';
import { defaultSettings, type RuleSettings } from '../settings/serverSettings';
import type { MfaConfig } from '../model/mfaConfig';
import { configFrom } from '../model/readConfig';

/** A warning, in the user's language. */
export interface Warning {
  readonly message: string;
  /** Whether it is because of the user pool that was read. */
  readonly ofPool: boolean;
}

/** What a document asks for, as far as it can be sent. */
export interface ReadRequest {
  /** Errors of the document itself, whatever its user pool is. */
  readonly errors: number;
  /** Errors beside those, because of how the user pool that was read is set up: what each says, in the text's order. */
  readonly poolErrors: readonly string[];
  /** Both kinds of warnings, in the text's order. */
  readonly warnings: readonly Warning[];
  /** The user pool that the file names, errors or not: an empty `UserPoolId` names none. */
  readonly userPoolId?: string;
  /** The request without `UserPoolId` and `$schema`; absent while the document itself has errors. */
  readonly config?: MfaConfig;
}

/**
 * Reads the request that a document holds. What counts as an error is the user's to set.
 *
 * @param facts of the user pool that was read for the document
 * @param others that the workspace has for the same user pool
 */
export function readRequest(
  document: MfaDocument,
  settings: RuleSettings = defaultSettings.rules,
  facts?: PoolFacts,
  others?: readonly OtherFile[],
): ReadRequest {
  const findings = linter.report(document, settings, facts, others);
  const ofPool = findings.filter(({ rule }) => rule.needsPool === true);
  const poolErrors = ofPool.filter(({ severity }) => severity === 'error');
  const errors = count(findings, 'error') - poolErrors.length;
  const userPoolId = stringAt(document.root, 'UserPoolId') ?? '';
  return {
    errors,
    poolErrors: poolErrors.map(({ finding }) => finding.message),
    warnings: findings
      .filter(({ severity }) => severity === 'warning')
      .map(({ rule, finding }) => ({
        message: finding.message,
        ofPool: rule.needsPool === true,
      })),
    ...(userPoolId !== '' && { userPoolId }),
    ...(errors === 0 && { config: configOf(document.root) }),
  };
}

function count(findings: readonly ReportedFinding[], severity: Severity): number {
  return findings.filter((found) => found.severity === severity).length;
}

/** Of members with the same name the last one counts. A document without errors fits the schema. */
function configOf(root: Node | undefined): MfaConfig {
  return configFrom(root ? getNodeValue(root) : {});
}
