/*
 * The patterns of the setting `files.exclude`, as VS Code reads them. No library does without a regular expression,
 * whose backtracking a pattern such as `*a*a*a*a` never ends: here all ways through a pattern are gone at once, which
 * takes time in proportion to the path and to the pattern.
 */

type Test = (character: string) => boolean;

/** A part of a pattern. */
type Part =
  | { readonly one: Test }
  | { readonly anyNumberOf: Test }
  /** `**` and the slash behind it: any number of names, each with a slash. */
  | { readonly folders: true }
  | { readonly choices: readonly (readonly Part[])[] };

/** A place in a pattern. Without a test, it leads on by itself; with one, by a character that passes. */
interface Step {
  readonly test?: Test;
  readonly next: number[];
}

const isSlash: Test = (character) => character === '/';
const isOfName: Test = (character) => character !== '/';

/** Whether a path, with `/` between its names, matches one of the patterns. */
export function matcherFor(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.map((pattern) => new Glob(pattern.replace(/\/$/, '')));
  return (path) => matchers.some((matcher) => matcher.matches(path));
}

/**
 * One pattern: `*` and `?` stand for characters of a name, the dot that it begins with among them, `**` for names, `[…]`
 * for one of some characters, `[!…]` for any other, and `{…,…}` for one of some patterns. Everything else stands
 * for itself, and so does what has no end.
 */
class Glob {
  readonly #steps: Step[] = [{ next: [] }];
  readonly #first: number;

  constructor(pattern: string) {
    this.#first = this.#compile(partsOf(Array.from(pattern)), 0);
  }

  matches(path: string): boolean {
    let places = this.#reached([this.#first]);
    for (const character of path) {
      const passed: number[] = [];
      for (const place of places) {
        const step = this.#steps[place];
        if (step?.test?.(character) === true) {
          passed.push(...step.next);
        }
      }
      places = this.#reached(passed);
    }
    return places.has(0);
  }

  /** The places themselves, and those that they lead on to. */
  #reached(places: number[]): Set<number> {
    const reached = new Set<number>();
    for (let place = places.pop(); place !== undefined; place = places.pop()) {
      if (!reached.has(place)) {
        reached.add(place);
        const step = this.#steps[place];
        places.push(...(step && !step.test ? step.next : []));
      }
    }
    return reached;
  }

  #add(step: Step): number {
    return this.#steps.push(step) - 1;
  }

  /** Adds the steps of some parts, which end at `end`, and gives their first. */
  #compile(parts: readonly Part[], end: number): number {
    return parts.reduceRight((next, part) => this.#compilePart(part, next), end);
  }

  #compilePart(part: Part, next: number): number {
    if ('one' in part) {
      return this.#add({ test: part.one, next: [next] });
    }
    if ('choices' in part) {
      return this.#add({ next: part.choices.map((choice) => this.#compile(choice, next)) });
    }
    const again: Step = { next: [next] };
    const first = this.#add(again);
    again.next.push(
      'anyNumberOf' in part
        ? this.#add({ test: part.anyNumberOf, next: [first] })
        : this.#compile([{ one: isOfName }, { anyNumberOf: isOfName }, { one: isSlash }], first),
    );
    return first;
  }
}

function partsOf(pattern: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < pattern.length;) {
    const { part, end } = partAt(pattern, at);
    parts.push(part);
    at = end;
  }
  return parts;
}

/** The part of a pattern that begins at `at`, and where it ends. */
function partAt(pattern: readonly string[], at: number): { part: Part; end: number } {
  const character = pattern[at] ?? '';
  if (character === '*') {
    return starsAt(pattern, at);
  }
  if (character === '?') {
    return { part: { one: isOfName }, end: at + 1 };
  }
  const close = character === '[' ? pattern.indexOf(']', at + 1) : -1;
  if (close > at + 1) {
    return { part: { one: classOf(pattern.slice(at + 1, close)) }, end: close + 1 };
  }
  const group = character === '{' ? groupAt(pattern, at) : undefined;
  return group ?? { part: { one: (other) => other === character }, end: at + 1 };
}

/** Two stars are more than one where they are all of a name. */
function starsAt(pattern: readonly string[], at: number): { part: Part; end: number } {
  const before = pattern[at - 1] ?? '/';
  const [second, after] = pattern.slice(at + 1, at + 3);
  if (second !== '*' || before !== '/' || (after !== undefined && after !== '/')) {
    return { part: { anyNumberOf: isOfName }, end: at + 1 };
  }
  return after === '/'
    ? { part: { folders: true }, end: at + 3 }
    : { part: { anyNumberOf: () => true }, end: at + 2 };
}

/** What stands between brackets: characters, and ranges of them. */
function classOf(content: readonly string[]): Test {
  const isNegated = content[0] === '!' || content[0] === '^';
  const ranges: [string, string][] = [];
  for (let at = isNegated ? 1 : 0; at < content.length; at += 1) {
    const [first = '', dash, last] = content.slice(at, at + 3);
    const isRange = dash === '-' && last !== undefined;
    ranges.push([first, isRange ? last : first]);
    at += isRange ? 2 : 0;
  }
  return (character) =>
    character !== '/' &&
    ranges.some(([first, last]) => first <= character && character <= last) !== isNegated;
}

/** The patterns between braces, which can have such patterns in them; undefined where the brace isn't closed. */
function groupAt(pattern: readonly string[], at: number): { part: Part; end: number } | undefined {
  const choices: Part[][] = [];
  let [start, depth] = [at + 1, 1];
  for (let end = start; end < pattern.length; end += 1) {
    const character = pattern[end];
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
    if (depth === 0 || (depth === 1 && character === ',')) {
      choices.push(partsOf(pattern.slice(start, end)));
      start = end + 1;
    }
    if (depth === 0) {
      return { part: { choices }, end: start };
    }
  }
  return undefined;
}
