import type { Memento } from 'vscode';
import type { Dialogs } from '../ui/dialogs';
import type { Question } from '../ui/question';

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
  if (isApprovedValue(approved, key, value)) {
    return;
  }
  if ((await dialogs.confirm(question)) !== true) {
    throw new DOMException('The value was not approved.', 'AbortError');
  }
  await approved.update(key, [...approved.get<readonly string[]>(key, []), value]);
}

/** Whether the user has agreed to a value before. */
export function isApprovedValue(approved: Memento, key: string, value: string): boolean {
  return approved.get<readonly string[]>(key, []).includes(value);
}
