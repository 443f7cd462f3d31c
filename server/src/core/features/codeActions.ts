import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import type { MfaDocument } from '../document/mfaDocument';
import { touches } from '../document/textRange';
import { analyse } from '../rules/analyse';
import { diagnosticOf } from './diagnostics';
import { lspEdit, textRange } from './ranges';

/** The quick fixes of the findings at `range`, each tied to the diagnostic that it settles. */
export function codeActions(
  textDocument: TextDocument,
  document: MfaDocument,
  range: Range,
  documentation: string | undefined,
): CodeAction[] {
  const selection = textRange(textDocument, range);
  return analyse(document)
    .filter(({ finding }) => touches(finding, selection))
    .flatMap((found) =>
      (found.finding.fixes?.() ?? []).map((fix) => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(textDocument, found, documentation)],
        ...(fix.preferred === true && { isPreferred: true }),
        edit: {
          changes: {
            [textDocument.uri]: fix.changes.map((change) => lspEdit(textDocument, change)),
          },
        },
      })),
    );
}
