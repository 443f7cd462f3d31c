/** The steps at which the process of an Apply can end. */
import type { RecordState } from '../../client/src/history/record';

/** Where a process stops: `before` or `after` it writes down how far it has come. */
export type Stop = `${'before' | 'after'} ${RecordState}`;

/** The rows of the README's table: where it ends, and what the next start says. */
export const interruptionKinds = {
  unsent: ['The editor ends before it says that it sends', 'The next start: nothing was sent'],
  sending: ['The editor ends just before the request', 'The next start: it is unknown'],
  unanswered: ['The editor ends before the answer is noted', 'The next start: it is unknown'],
  accepted: ['The editor ends before the user is told', 'The next start: it was accepted'],
} as const satisfies Record<string, readonly [what: string, sees: string]>;

/** One step, and what is left of an Apply that ends there. */
export interface Interruption {
  readonly title: string;
  /** Undefined where the next start has nothing to say. */
  readonly kind: keyof typeof interruptionKinds | undefined;
  /** Where the process stops, or which request the pool has carried out by then, and not answered. */
  readonly stop: Stop | 'answer' | 'reading back';
  readonly holds: 'old' | 'new';
  /** How many requests were sent that would change the pool. */
  readonly sent: 0 | 1;
  /** How many of them the pool has carried out. */
  readonly applied: 0 | 1;
}

const before = { holds: 'old', sent: 0, applied: 0 } as const;
const after = { holds: 'new', sent: 1, applied: 1 } as const;

/** Every step from keeping to telling. */
export const interruptions: readonly Interruption[] = [
  { title: 'before it kept anything', stop: 'before kept', kind: undefined, ...before },
  { title: 'once it had kept', stop: 'after kept', kind: 'unsent', ...before },
  { title: 'before it said that it sends', stop: 'before sending', kind: 'unsent', ...before },
  { title: 'just before it sent', stop: 'after sending', kind: 'sending', ...before },
  { title: 'while the answer was on its way', stop: 'answer', kind: 'unanswered', ...after },
  { title: 'just after the answer', stop: 'before accepted', kind: 'unanswered', ...after },
  { title: 'before it was read back', stop: 'after accepted', kind: 'accepted', ...after },
  { title: 'while it was read back', stop: 'reading back', kind: 'accepted', ...after },
  { title: 'before the user was told', stop: 'before settled', kind: 'accepted', ...after },
  { title: 'when all was done', stop: 'after settled', kind: undefined, ...after },
];
