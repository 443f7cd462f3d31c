import * as l10n from '@vscode/l10n';
import { changeLines, valueText } from './changeLines';
import type { PulledChanges } from './pulledChanges';
import { visibleText } from './visibleText';

/**
 * What a pull changes in a file, one line for each member and for each block that goes as a whole, and for each comment
 * that goes with them: the mode first, then what goes.
 *
 * @param length how many characters of a value are shown
 */
export function pullLines({ changes, comments }: PulledChanges, length: number): string[] {
  const lost = comments.map(
    (comment) => `− ${l10n.t('A comment is removed: {0}', valueText(comment, length))}`,
  );
  return changeLines(changes, length, lost).map(visibleText);
}
