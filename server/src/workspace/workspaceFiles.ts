import type { FileEvent } from 'vscode-languageserver';
import { FileChangeType } from '../lsp';
import { findFiles, isMissing } from './findFiles';
import {
  isMfaFile,
  isSkipped,
  segmentsBelow,
  type Folder,
  type Place,
  type WorkspaceFolders,
} from './folders';
import type { IsHidden } from './hidden';
import { inParallel } from './parallel';
import { TextReader } from './textReader';

type Listener = (uris: Iterable<string>) => void;

/**
 * The `*.mfa.json` files of the workspace. They are looked for when they are first asked for, and kept
 * up to date by what the client tells. Only their names are kept: ten thousand files take 3 MB.
 */
export class WorkspaceFiles {
  readonly #files = new Map<string, Place>();
  readonly #listeners = new Set<Listener>();
  readonly #unreadable = new Set<string>();
  readonly #reader = new TextReader();
  /** The last of the searches and changes, which follow one another. */
  #last: Promise<void> | undefined;

  /** @param hiddenIn what the user hides in a folder; undefined where no file of it is to be looked at */
  constructor(
    readonly folders: WorkspaceFolders,
    private readonly hiddenIn: (folder: Folder) => Promise<IsHidden | undefined>,
    private readonly warn: (message: string) => void,
  ) {}

  /** The URIs of all files, as far as the client has told of changes. */
  async all(): Promise<Iterable<string>> {
    this.#last ??= this.#search();
    await this.#last;
    return this.#files.keys();
  }

  /** The folder of the workspace that a file is in; undefined for one that isn't known. */
  folderOf(uri: string): Folder | undefined {
    return this.#files.get(uri)?.folder;
  }

  /** Calls `listener` with the files that may have another text now, or none. Gives what ends that. */
  onChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A file's text; undefined where it is gone, or can't be read, which is logged once. */
  async read(uri: string): Promise<string | undefined> {
    const path = this.#files.get(uri)?.path;
    if (path === undefined) {
      return undefined;
    }
    try {
      const text = await this.#reader.read(path);
      if (text === undefined) {
        this.#files.delete(uri);
      }
      this.#unreadable.delete(path);
      return text;
    } catch (error) {
      if (isMissing(error)) {
        this.#files.delete(uri);
      } else {
        this.#reportUnreadable(path, error);
      }
      return undefined;
    }
  }

  /** Takes in what the client has seen on disk. */
  changed(events: readonly FileEvent[]): Promise<void> {
    return this.#afterwards(() => this.#takeIn(events));
  }

  /** Searches again: the folders of the workspace have changed, or the settings. */
  searchAgain(): Promise<void> {
    return this.#afterwards(async () => {
      const before = [...this.#files.keys()];
      this.#files.clear();
      await this.#search();
      this.#tell(new Set([...before, ...this.#files.keys()]));
    });
  }

  /** Does `work` after all that was begun before; nothing where the files aren't known yet. */
  #afterwards(work: () => Promise<void>): Promise<void> {
    this.#last = this.#last?.then(work).catch((error: unknown) => {
      this.warn(`Following the files of the workspace failed: ${String(error)}`);
    });
    return this.#last ?? Promise.resolve();
  }

  async #search(): Promise<void> {
    for (const folder of this.folders.all) {
      await this.#searchIn(folder.path, folder);
    }
  }

  /** Adds the files at and below `path`, and gives their URIs. */
  async #searchIn(path: string, folder: Folder): Promise<string[]> {
    const isHidden = await this.hiddenIn(folder);
    if (!isHidden) {
      return [];
    }
    const found = await findFiles(
      path,
      (entry) => isHidden(segmentsBelow(folder, entry)?.join('/') ?? ''),
      (unreadable, error) => {
        this.#reportUnreadable(unreadable, error);
      },
    );
    // A folder that is inside another one has settings of its own.
    const places = found.flatMap((file) => this.folders.at(file) ?? []);
    return places.flatMap((place) => {
      if (place.folder !== folder) {
        return [];
      }
      this.#files.set(place.uri, place);
      return [place.uri];
    });
  }

  async #takeIn(events: readonly FileEvent[]): Promise<void> {
    const places = events.flatMap(({ uri, type }) => {
      const place = this.folders.locate(uri);
      return place ? [{ ...place, type }] : [];
    });
    const deleted = places.filter(({ type }) => type === FileChangeType.Deleted);
    const touched = new Set(this.#remove(new Set(deleted.map(({ uri }) => uri))));
    // Later than the removals: a file that was replaced is both deleted and created.
    await inParallel(places, async ({ type, ...place }) => {
      const { uri, path, folder } = place;
      if (type === FileChangeType.Deleted || !(await this.#isLookedAt(place))) {
        return;
      }
      if (isMfaFile(path)) {
        this.#files.set(uri, place);
        touched.add(uri);
      }
      // With a folder, its files come unmentioned.
      if (type === FileChangeType.Created && !isSkipped(uri.slice(uri.lastIndexOf('/') + 1))) {
        (await this.#searchIn(path, folder)).forEach((below) => touched.add(below));
      }
    });
    this.#tell(touched);
  }

  /** Whether a file or folder is to be looked at: neither it nor a folder that it is in is hidden. */
  async #isLookedAt({ folder, path }: Place): Promise<boolean> {
    const isHidden = await this.hiddenIn(folder);
    const segments = segmentsBelow(folder, path) ?? [];
    return (
      isHidden !== undefined &&
      !segments.some((_, index) => isHidden(segments.slice(0, index + 1).join('/')))
    );
  }

  /** Removes the files that are among `removed` or in a folder that is, and gives them. */
  #remove(removed: ReadonlySet<string>): string[] {
    const gone =
      removed.size === 0 ? [] : [...this.#files.keys()].filter((uri) => isWithin(uri, removed));
    gone.forEach((uri) => this.#files.delete(uri));
    return gone;
  }

  #tell(uris: ReadonlySet<string>): void {
    if (uris.size > 0) {
      this.#listeners.forEach((listener) => {
        listener(uris);
      });
    }
  }

  #reportUnreadable(path: string, error: unknown): void {
    if (!this.#unreadable.has(path)) {
      this.#unreadable.add(path);
      this.warn(`${path} can't be read, so it isn't checked: ${String(error)}`);
    }
  }
}

function isWithin(uri: string, folders: ReadonlySet<string>): boolean {
  for (let end = uri.length; end > 0; end = uri.lastIndexOf('/', end - 1)) {
    if (folders.has(uri.slice(0, end))) {
      return true;
    }
  }
  return false;
}
