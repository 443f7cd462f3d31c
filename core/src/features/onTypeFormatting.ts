import { findNodeAtOffset } from 'jsonc-parser';
import type { LanguageService } from 'vscode-json-languageservice';
import type { FormattingOptions, Position, TextEdit } from 'vscode-languageserver-types';
import { endOf } from '../document/textRange';
import { formatting } from './formatting';
import type { OpenDocument } from './openDocument';
import { lspRange } from './ranges';

/**
 * The edits that lay out the block which the character before `position` has just closed. None
 * while the text has syntax errors: where the block began is then a guess.
 */
export function onTypeFormatting(
  service: LanguageService,
  document: OpenDocument,
  position: Position,
  options: FormattingOptions,
): TextEdit[] {
  const { root, syntaxProblems } = document.mfa;
  const offset = document.text.offsetAt(position);
  const block = root && findNodeAtOffset(root, offset - 1);
  const closed =
    (block?.type === 'object' || block?.type === 'array') &&
    endOf(block) === offset &&
    syntaxProblems.length === 0;
  return closed ? formatting(service, document, options, lspRange(document.text, block)) : [];
}
