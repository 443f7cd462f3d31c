import type { TextDocument } from 'vscode-languageserver-textdocument';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { MfaDocument } from '../document/mfaDocument';
import { report, type ReportedFinding } from '../rules/report';
import type { Severity } from '../rules/rule';
import { defaultSettings, type RuleSettings } from '../settings/settings';
import { lspRange } from './ranges';

/** The name that diagnostics carry as their source. */
export const diagnosticSource = 'Cognito MFA';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/**
 * The diagnostics of a document.
 *
 * @param documentation where `docs/rules.md` is; each diagnostic links to its rule's paragraph
 */
export function diagnosticsOf(
  textDocument: TextDocument,
  document: MfaDocument,
  documentation: string | undefined,
  settings: RuleSettings = defaultSettings.rules,
): Diagnostic[] {
  return report(document, settings).map((found) =>
    diagnosticOf(textDocument, found, documentation),
  );
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
  };
}
