import type { Dialogs } from '../ui/dialogs';
import type { Question } from '../ui/question';

/** Where it is kept what the user has agreed to, such as the editor's global state. */
export interface Approvals {
  get(key: string): unknown;
  update(key: string, values: readonly string[]): PromiseLike<void>;
}

/**
 * Asks whether a value may be used. A yes holds for that value from then on.
 *
 * @param key where the approved values are kept
 * @throws DOMException named AbortError where the user declines
 */
export async function approveOnce(
  dialogs: Pick<Dialogs, 'confirm'>,
  approved: Approvals,
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
  await approved.update(key, [...valuesOf(approved, key), value]);
}

/** Whether the user has agreed to a value before. */
export function isApprovedValue(approved: Approvals, key: string, value: string): boolean {
  return valuesOf(approved, key).includes(value);
}

function valuesOf(approved: Approvals, key: string): string[] {
  const kept: unknown = approved.get(key);
  return Array.isArray(kept) ? kept.filter((value) => typeof value === 'string') : [];
}
