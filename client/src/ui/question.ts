import type { QuestionButtons } from './modalButtons';

/** A question with one way to say yes. Closing it is a no. */
export interface Question extends QuestionButtons {
  readonly title: string;
  readonly detail: string;
  /** The detail where there is more room, for one that is too long for a modal window. */
  readonly whole?: string;
  /** What it is about, such as a user pool's id, by which its document is found again. */
  readonly about?: string;
  /** How the document is called that such a question gets. */
  readonly name?: string;
}

/** Whether the user said yes; `look` for one who wants to see more first. */
export type Answer = boolean | 'look';
