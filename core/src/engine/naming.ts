import { lastName } from '../model/memberPath';

/** The longest text of the user's that a message repeats, in UTF-16 code units. */
const longestText = 40;

/** A text of the user's in a message, cut where it would fill the screen. */
export function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

/** The member at the end of `path`, as messages name it. */
export function nameOf(path: readonly string[]): string {
  return `"${shortened(lastName(path))}"`;
}
