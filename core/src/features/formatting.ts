import type { LanguageService } from 'vscode-json-languageservice';
import type { FormattingOptions, Range, TextEdit } from 'vscode-languageserver-types';
import type { OpenDocument } from './openDocument';

/** The edits that lay out a document, or one range of it, anew. */
export function formatting(
  service: LanguageService,
  document: OpenDocument,
  options: FormattingOptions,
  range?: Range,
): TextEdit[] {
  const json = document.jsonFor(service);
  // A last line break that is there stays there.
  const insertFinalNewline = document.mfa.text.endsWith('\n');
  return json ? service.format(document.text, range, { insertFinalNewline, ...options }) : [];
}
