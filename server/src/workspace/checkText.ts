import type { Diagnostic, Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { byteOrderMark, type MfaDocument } from '../../../core/src/document/mfaDocument';
import { diagnosticsOf } from '../../../core/src/features/diagnostics';
import { OpenDocument } from '../../../core/src/features/openDocument';
import type { OtherFile } from '../../../core/src/model/otherFile';
import type { RuleSettings } from '../../../core/src/settings/serverSettings';

/**
 * The diagnostics of a file that isn't open. A byte order mark is reported, but takes no column: editors
 * hide it.
 *
 * @param othersOf the other files for the user pool of the document
 */
export function checkText(
  uri: string,
  text: string,
  documentation: string,
  rules: RuleSettings,
  othersOf: (document: MfaDocument) => readonly OtherFile[] | undefined,
): Diagnostic[] {
  const document = new OpenDocument(TextDocument.create(uri, 'cognito-mfa', 0, text));
  const others = othersOf(document.mfa);
  const found = diagnosticsOf(document, documentation, rules, undefined, others);
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
