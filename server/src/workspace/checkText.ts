import type { Diagnostic, Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { byteOrderMark } from '../../../core/src/document/mfaDocument';
import { diagnosticsOf } from '../../../core/src/features/diagnostics';
import { OpenDocument } from '../../../core/src/features/openDocument';
import type { RuleSettings } from '../../../core/src/settings/serverSettings';

/**
 * The diagnostics of a file that isn't open. A byte order mark is reported, but takes no column: editors
 * hide it.
 */
export function checkText(
  uri: string,
  text: string,
  documentation: string,
  rules: RuleSettings,
): Diagnostic[] {
  const document = new OpenDocument(TextDocument.create(uri, 'cognito-mfa', 0, text));
  const found = diagnosticsOf(document, documentation, rules);
  if (!text.startsWith(byteOrderMark)) {
    return found;
  }
  return found.map((diagnostic) => {
    const { start, end } = diagnostic.range;
    return { ...diagnostic, range: { start: withoutMark(start), end: withoutMark(end) } };
  });
}

function withoutMark({ line, character }: Position): Position {
  return { line, character: line === 0 ? Math.max(0, character - 1) : character };
}
