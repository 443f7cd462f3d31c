import type { OtherFile } from '../../../core/src/model/otherFile';

/** The most other files that a file is told of: who has more has copied a folder. */
const shownFiles = 3;

/** A file of the workspace, and the user pool that it names. */
interface NamingFile {
  readonly file: OtherFile;
  /** Those beside it, since they were last asked for: the same list while nothing has changed. */
  others?: readonly OtherFile[];
}

/** Which files name which user pool, as far as their texts have been looked at. */
export class PoolFiles {
  readonly #byKey = new Map<string, NamingFile>();
  /** The keys of the files for each pool, in the order in which they were found. */
  readonly #keys = new Map<string, Set<string>>();
  readonly #listeners = new Set<(keys: readonly string[]) => unknown>();

  /** @param onFailure told of a listener that has failed; whoever tells of a file doesn't wait for any */
  constructor(private readonly onFailure: (error: unknown) => void) {}

  /** Calls `listener` with the files that have others beside them than before. */
  onChange(listener: (keys: readonly string[]) => unknown): void {
    this.#listeners.add(listener);
  }

  /** Takes in what a file is and names now; undefined where it is gone, doesn't count, or names no pool. */
  set(key: string, file: OtherFile | undefined): void {
    const before = this.#byKey.get(key)?.file;
    if (before?.userPoolId === file?.userPoolId) {
      return;
    }
    const touched = [
      ...(before ? this.#remove(key, before.userPoolId) : []),
      ...(file ? this.#add(key, file) : []),
    ];
    for (const other of touched) {
      const naming = this.#byKey.get(other);
      delete naming?.others;
    }
    if (touched.length > 0) {
      for (const listener of this.#listeners) {
        Promise.resolve(listener(touched)).catch(this.onFailure);
      }
    }
  }

  /** Some of the other files for the same user pool. */
  othersOf(key: string): readonly OtherFile[] | undefined {
    const naming = this.#byKey.get(key);
    return naming && (naming.others ??= this.#find(key, naming.file.userPoolId));
  }

  #find(key: string, userPoolId: string): readonly OtherFile[] {
    const found: OtherFile[] = [];
    for (const other of this.#keys.get(userPoolId) ?? []) {
      const naming = other === key ? undefined : this.#byKey.get(other);
      if (found.length < shownFiles && naming) {
        found.push(naming.file);
      }
      if (found.length === shownFiles) {
        break;
      }
    }
    return found;
  }

  /** Gives the files that are told of the one that goes. */
  #remove(key: string, userPoolId: string): string[] {
    const keys = this.#keys.get(userPoolId) ?? new Set();
    const isShown = firstOf(keys, shownFiles + 1).includes(key);
    keys.delete(key);
    this.#byKey.delete(key);
    if (keys.size === 0) {
      this.#keys.delete(userPoolId);
    }
    return isShown ? [...keys] : [];
  }

  /** Gives the files that are told of the one that comes. */
  #add(key: string, file: OtherFile): string[] {
    const keys = this.#keys.get(file.userPoolId) ?? new Set();
    this.#keys.set(file.userPoolId, keys);
    this.#byKey.set(key, { file });
    const before = keys.size <= shownFiles ? [...keys] : [];
    keys.add(key);
    return before;
  }
}

/** Without a copy of them all: who has copied a folder may have thousands. */
function firstOf(keys: ReadonlySet<string>, count: number): string[] {
  const found: string[] = [];
  for (const key of keys) {
    if (found.length === count) {
      break;
    }
    found.push(key);
  }
  return found;
}
