import { promises } from 'node:fs';
import { join } from 'node:path';
import { isMfaFile, isSkipped } from './folders';
import { inParallel } from './parallel';

/**
 * The paths of all `*.mfa.json` files in a folder and the folders within. Links to files are found;
 * links to folders are not followed: what they point to is looked at in its own place, and no
 * circle of links can catch the search. Something that isn't a folder has no files.
 *
 * @param isHidden whether a file or folder isn't to be looked at, by its path
 * @param onUnreadable told of a folder that can't be read; the others are searched all the same
 */
export async function findFiles(
  root: string,
  isHidden: (path: string) => boolean,
  onUnreadable: (path: string, error: unknown) => void,
): Promise<string[]> {
  const found: string[] = [];
  let level = [root];
  while (level.length > 0) {
    const below: string[] = [];
    await inParallel(level, async (folder) => {
      for (const entry of await entriesOf(folder, onUnreadable)) {
        const wanted = entry.isDirectory() ? !isSkipped(entry.name) : isMfaFile(entry.name);
        const path = wanted ? join(folder, entry.name) : undefined;
        if (path !== undefined && !isHidden(path)) {
          (entry.isDirectory() ? below : found).push(path);
        }
      }
    });
    level = below;
  }
  return found;
}

async function entriesOf(folder: string, onUnreadable: (path: string, error: unknown) => void) {
  try {
    return await promises.readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (!isMissing(error)) {
      onUnreadable(folder, error);
    }
    return [];
  }
}

/** Whether a file or folder isn't there (any more), or isn't a folder. */
export function isMissing(error: unknown): boolean {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
