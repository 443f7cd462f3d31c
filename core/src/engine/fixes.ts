import * as l10n from '@vscode/l10n';
import type { Member } from '../document/members';
import type { MfaDocument } from '../document/mfaDocument';
import { rangeOf, type TextRange } from '../document/textRange';
import { removeProperty, singleChange } from '../edits/editMembers';
import type { Fix } from './rule';

/**
 * The fix that gives the document `text`; none where that changes nothing. Members of a document
 * with syntax errors can't be added or removed: where they end is not sure.
 */
export function rewrite(title: string, document: MfaDocument, text: string): Fix[] {
  if (document.syntaxProblems.length > 0) {
    return [];
  }
  const change = singleChange(document.text, text);
  return change ? [{ title, changes: [change] }] : [];
}

/** The fix that removes a member; its title names that. */
export function removeBlock(document: MfaDocument, { name, property }: Member): Fix[] {
  const title = l10n.t('Remove "{0}"', name);
  return rewrite(title, document, removeProperty(document.text, property));
}

/** The fix that puts `text` in the place of a node or range. */
export function replace(title: string, range: TextRange, text: string): Fix {
  return { title, changes: [{ ...rangeOf(range), text }] };
}
