import { randomUUID } from 'node:crypto';

/*
 * The id of a record begins with a number that no later record falls behind, whatever the machine's clock does: the
 * time, or one more than the highest number that is there. The records of earlier versions have the time.
 */

/** Digits of the number, at least: milliseconds since 1970 fit for thirty thousand years. */
const digits = 15;

/** The id of a record that comes after all that are there. */
export function nextRecordId(ids: readonly string[], now: number): string {
  const highest = Math.max(0, ...ids.map(numberOf));
  return `${String(Math.max(now, highest + 1)).padStart(digits, '0')}-${randomUUID()}`;
}

/** The ids of records, the latest first. What isn't one comes last. */
export function latestFirst(ids: readonly string[]): string[] {
  return ids.toSorted((a, b) => numberOf(b) - numberOf(a) || (a < b ? 1 : -1));
}

/** The number that an id begins with; -1 for what is no id. */
export function numberOf(id: string): number {
  const [number = ''] = id.split('-', 1);
  const value = /^\d{15,16}$/.test(number) ? Number(number) : -1;
  return value < Number.MAX_SAFE_INTEGER ? value : -1;
}
