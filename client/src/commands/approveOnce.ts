import type { Memento } from 'vscode';
import type { Dialogs, Question } from '../ui/dialogs';

/**
 * Asks whether a value may be used. A yes holds for that value from then on.
 *
 * @param key where the approved values are kept
 * @throws DOMException named AbortError where the user declines
 */
export async function approveOnce(
  dialogs: Dialogs,
  approved: Memento,
  key: string,
  value: string,
  question: Question,
): Promise<void> {
  const known = approved.get<readonly string[]>(key, []);
  if (known.includes(value)) {
    return;
  }
  if ((await dialogs.confirm(question)) !== true) {
    throw new DOMException('The value was not approved.', 'AbortError');
  }
  await approved.update(key, [...known, value]);
}
