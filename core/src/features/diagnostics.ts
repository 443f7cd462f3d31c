import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { OtherFile } from '../model/otherFile';
import type { PoolFacts } from '../model/poolFacts';
import type { ReportedFinding } from '../engine/report';
import type { Severity } from '../settings/severity';
import { defaultSettings, type RuleSettings } from '../settings/serverSettings';
import type { OpenDocument } from './openDocument';
import { lspRange } from './ranges';

/** Where a file begins. */
const start = { line: 0, character: 0 };

/** The name that diagnostics carry as their source. */
export const diagnosticSource = 'Cognito MFA';

const severities = {
  error: 1 satisfies typeof DiagnosticSeverity.Error,
  warning: 2 satisfies typeof DiagnosticSeverity.Warning,
  information: 3 satisfies typeof DiagnosticSeverity.Information,
} as const satisfies Record<Severity, DiagnosticSeverity>;

/**
 * The diagnostics of a document.
 *
 * @param documentation where `docs/rules.md` is; each diagnostic links to its rule's paragraph
 * @param facts of the user pool that was read for the document
 * @param others that the workspace has for the same user pool
 */
export function diagnosticsOf(
  document: OpenDocument,
  documentation: string | undefined,
  settings: RuleSettings = defaultSettings.rules,
  facts?: PoolFacts,
  others?: readonly OtherFile[],
): Diagnostic[] {
  return document
    .report(settings, facts, others)
    .map((found) => diagnosticOf(document.text, found, documentation));
}

export function diagnosticOf(
  textDocument: TextDocument,
  { rule, finding, severity }: ReportedFinding,
  documentation: string | undefined,
): Diagnostic {
  return {
    range: lspRange(textDocument, finding),
    severity: severities[severity],
    source: diagnosticSource,
    code: rule.id,
    ...(documentation !== undefined && {
      codeDescription: { href: `${documentation}#${rule.id}` },
    }),
    message: finding.message,
    ...(finding.related && {
      relatedInformation: finding.related.map(({ uri, message }) => ({
        location: { uri, range: { start, end: start } },
        message,
      })),
    }),
  };
}
