import type { Call, ErrorFacts, FailureKind } from '../call';
import type { ActionFor } from './action';
import type { Known } from './evidence';

/** One way of telling a failure by its error. */
export type Match =
  /** By Node's code of a connection. */
  | { readonly codes: readonly string[] }
  /**
   * By the error's name. `words` stand in the error's own text, where one name is given to several
   * failures and nothing but the text tells them apart; `status` is that of the answer, from the first
   * to the last one, where that does.
   */
  | {
      readonly names: readonly string[];
      readonly words?: RegExp;
      readonly status?: readonly [number, number];
    }
  /** By the status of an answer whose error has no known name: the first and the last one. */
  | { readonly statuses: readonly [number, number] };

/** One kind of failure: everything that messages, buttons and documentation say of it. */
export interface CatalogueEntry {
  /** The anchor of its paragraph in `docs/errors.md`. */
  readonly id: string;
  readonly kind: FailureKind;
  readonly matches: readonly Match[];
  /** Whether the request may have been carried out all the same, where it was sent once. */
  readonly carriedOut: 'no' | 'maybe';
  /** The one sentence for the user: what happened, and what to do about it. */
  readonly sentence: (call: Call, facts: ErrorFacts) => string;
  /** What helps, best first: each is a button, where it can do anything for the call. */
  readonly actions?: readonly ActionFor[];
  /** Why it happens and what to do, in Markdown, for `docs/errors.md`. */
  readonly details: string;
  /** How the error, and what else the entry says of the service, is known. */
  readonly known: Known;
  /** An error of this kind, for the documentation and the tests. */
  readonly example: Example;
}

export interface Example {
  readonly name: string;
  /** The error's own text, word for word as the service or the SDK writes it. */
  readonly message?: string;
  readonly code?: string;
  readonly httpStatus?: number;
  /** Whether it is a call to another address than AWS. */
  readonly elsewhere?: boolean;
}

/** Whether an error is one that `match` is for. */
export function isMatch(match: Match, facts: ErrorFacts): boolean {
  if ('codes' in match) {
    return facts.code !== undefined && match.codes.includes(facts.code);
  }
  if ('names' in match) {
    const { names, words, status } = match;
    return (
      names.includes(facts.name) &&
      (words?.test(facts.message) ?? true) &&
      (status === undefined || isWithin(status, facts))
    );
  }
  return isWithin(match.statuses, facts);
}

function isWithin(
  [first, last]: readonly [number, number],
  { httpStatus = 0 }: ErrorFacts,
): boolean {
  return first <= httpStatus && httpStatus <= last;
}
