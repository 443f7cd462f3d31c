/*
 * A member's path as a text: its names, joined by dots. Names come out of answers too, so one that isn't a word is
 * quoted: a dot in it must not make it the path of another member, nor a line break a line of its own.
 */

/** A member's name as it stands in a path. */
export function nameInPath(name: string): string {
  return /^[\w$]+$/.test(name) ? name : JSON.stringify(name);
}

/** The path of a member from the root inwards. */
export function pathOf(names: readonly string[]): string {
  return names.map(nameInPath).join('.');
}

/** The names in a path, quoted where they are quoted there. */
export function namesIn(path: string): readonly string[] {
  return path.match(/"(?:[^"\\]|\\.)*"|[^.]+/g) ?? [];
}

/** The name of the member that a path leads to; empty at the root. */
export function lastName(path: readonly string[]): string {
  return path.at(-1) ?? '';
}
