/*
 * The patterns of the setting `files.exclude`. The library for them is a bundle of its own, which is
 * loaded when such a pattern needs it.
 */
import { Minimatch } from 'minimatch';

/** As VS Code reads them: `*` matches a dot too, and `!`, `#` and `+(…)` stand for themselves. */
const dialect = { dot: true, nonegate: true, nocomment: true, noext: true };

/** Whether a path, with `/` between its names, matches one of the patterns. */
export function matcherFor(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.map((pattern) => new Minimatch(pattern.replace(/\/$/, ''), dialect));
  return (path) => matchers.some((matcher) => matcher.match(path));
}
