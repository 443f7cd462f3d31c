/**
 * How a worker, which runs test files, tells what it does: a line of JSON for each event, at the end of
 * its progress file. Whoever follows that file (scripts/testing/) knows what was done until then, also
 * where the worker is lost.
 */
import { appendFileSync } from 'node:fs';

export type TestEvent =
  /** A file has begun, or has been left; it is named by its path. */
  | { readonly kind: 'file' | 'fileEnded'; readonly path: string }
  /** A test or a hook has begun. */
  | { readonly kind: 'begun'; readonly title: string }
  | { readonly kind: 'passed'; readonly title: string; readonly milliseconds: number }
  /** The reason stands in the title; see `skipBecause`. */
  | { readonly kind: 'skipped'; readonly title: string }
  /** `text` says what is wrong, with a stack. */
  | { readonly kind: 'failed'; readonly title: string; readonly text: string }
  /** No file is left. */
  | { readonly kind: 'done' };

export type Tell = (event: TestEvent) => void;

/** Writes at once: the next thing that the process does may be its last. */
export function progressTo(path: string): Tell {
  return (event) => {
    appendFileSync(path, `${JSON.stringify(event)}\n`);
  };
}
