import type { FaultProxy } from '../local-pool/faultProxy';

/** A value that must stand in no log and no message. */
export const externalId = 'external-id-of-the-fault-suite';

/** The rows of the README's table: what goes wrong, and what the user sees. */
export const kinds = {
  refused: ['The service refuses the request, or the identity', '… was not applied, and why'],
  busy: ['The service is busy, then no longer', 'Applied …'],
  staysBusy: ['The service is busy three times', '… was not applied: try again'],
  failing: ['The service or a gateway fails (500, 502, 503)', '… was not applied, as read again'],
  lost: [
    'The connection is cut before the request is carried out',
    '… was not applied, as read again',
  ],
  answerLost: ['The connection is cut instead of or during the answer', 'Applied …, as read again'],
  cutAfter: ['The connection is cut after the answer', 'Applied …'],
  noAnswer: ['No answer in time, request lost', '… was not applied, as read again'],
  lateAnswer: ['No answer in time, request carried out', 'Applied …, as read again'],
  unreadable: ['No JSON, or a redirect', '… was not applied, as read again'],
  unreadableAfter: ['Broken JSON or 50 MB, request carried out', 'Applied …, as read again'],
  reading: ['Reading fails, and works when tried again', 'Applied …'],
  notRead: [
    'Reading stays busy, or gives no JSON, a redirect or 50 MB',
    '… was not applied, nothing sent',
  ],
  untrusted: [
    'A certificate that is not trusted, or for another name',
    '… was not applied, nothing sent',
  ],
} as const satisfies Record<string, readonly [what: string, sees: string]>;

/** One way to fail, and what becomes of an Apply. */
export interface FaultCase {
  readonly title: string;
  readonly kind: keyof typeof kinds;
  readonly order: (proxy: FaultProxy) => void;
  /** The message, with FILE, POOL and URL in the place of what differs between runs. */
  readonly sees: string;
  readonly holds: 'old' | 'new';
  /** How many requests that would change the pool were sent. */
  readonly sent: number;
  /** How many of them the pool has carried out. */
  readonly applied: number;
  /** A text that the log has at the end; the message where absent. */
  readonly logged?: string;
}
