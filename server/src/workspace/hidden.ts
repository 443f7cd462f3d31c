import { matcherFor } from './globs';

/** Whether the user hides a file or folder: its path from the workspace's folder, with `/` between names. */
export type IsHidden = (path: string) => boolean;

export const nothingHidden: IsHidden = () => false;

/** What most patterns are: a name, in whatever folder. */
const anywhere = /^\*\*\/([^*?{}[\]/\\]+)\/?$/;

/**
 * What the setting `files.exclude` hides. An entry counts if its value is true: one with `when` hides a
 * file for its siblings, such as what is compiled from it.
 *
 * @param setting whatever the client sent for it
 */
export function hiddenBy(setting: unknown): IsHidden {
  const entries: [string, unknown][] =
    typeof setting === 'object' && setting !== null ? Object.entries(setting) : [];
  const names = new Set<string>();
  const patterns: string[] = [];
  for (const [key, value] of entries) {
    const pattern = key.trim();
    const name = anywhere.exec(pattern)?.[1];
    if (value === true && name !== undefined) {
      names.add(name);
    } else if (value === true) {
      patterns.push(pattern);
    }
  }
  const hasName: IsHidden = (path) => names.has(path.slice(path.lastIndexOf('/') + 1));
  if (patterns.length === 0) {
    return names.size === 0 ? nothingHidden : hasName;
  }
  const matches = matcherFor(patterns);
  return (path) => hasName(path) || matches(path);
}
