import type { TextDocument } from 'vscode-languageserver-textdocument';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { MfaDocument } from '../document/mfaDocument';
import { analyse, type RuleFinding } from '../rules/analyse';
import type { Severity } from '../rules/rule';
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
): Diagnostic[] {
  return analyse(document).map((found) => diagnosticOf(textDocument, found, documentation));
}

export function diagnosticOf(
  textDocument: TextDocument,
  { rule, finding }: RuleFinding,
  documentation: string | undefined,
): Diagnostic {
  return {
    range: lspRange(textDocument, finding),
    severity: severities[rule.severity],
    source: diagnosticSource,
    code: rule.id,
    ...(documentation !== undefined && {
      codeDescription: { href: `${documentation}#${rule.id}` },
    }),
    message: finding.message,
  };
}
