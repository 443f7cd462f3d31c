/**
 * All matches of a pattern with the flag `g`, in the text's order. A text that has none, as most, costs no copy of
 * the pattern, which `matchAll` makes: the rules look at each message at each keystroke.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
}
