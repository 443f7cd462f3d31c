import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder of the workspace that is on disk. */
export interface Folder {
  /** Its URI as the client writes it, without a slash at the end. */
  readonly uri: string;
  readonly path: string;
}

/** Where a file lies, with its URI in the one form that the server compares. */
export interface Place {
  readonly folder: Folder;
  readonly path: string;
  readonly uri: string;
}

/** Whether the name of a file is one of ours. */
export function isMfaFile(name: string): boolean {
  return name.endsWith('.mfa.json');
}

/** Folders that hold no work of the user's own: those of tools, which begin with a dot, and packages. */
export function isSkipped(folderName: string): boolean {
  return folderName.startsWith('.') || folderName === 'node_modules';
}

/** The folders of the workspace. Those that aren't on disk, such as a remote repository, are left out. */
export class WorkspaceFolders {
  #folders: readonly Folder[] = [];
  /** Every keystroke in a document asks for its place. */
  #last: { readonly uri: string; readonly place: Place | undefined } | undefined;

  constructor(uris: readonly string[]) {
    this.change(uris, []);
  }

  get all(): readonly Folder[] {
    return this.#folders;
  }

  change(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(removed.map(pathOf));
    const left = this.#folders.filter(({ path }) => !gone.has(path));
    const fresh = added.flatMap((uri) => {
      const path = pathOf(uri);
      return path === undefined ? [] : [{ uri: uri.replace(/\/$/, ''), path }];
    });
    this.#folders = [...left, ...fresh];
    this.#last = undefined;
  }

  /** Where the file or folder of a URI lies; undefined outside of the workspace and where it is skipped. */
  locate(uri: string): Place | undefined {
    if (this.#last?.uri !== uri) {
      this.#last = { uri, place: this.#placeOf(uri) };
    }
    return this.#last.place;
  }

  #placeOf(uri: string): Place | undefined {
    const path = this.#folders.length === 0 ? undefined : pathOf(uri);
    return path === undefined ? undefined : this.at(path);
  }

  /** The same for a path. Of folders inside one another the innermost one counts. */
  at(path: string): Place | undefined {
    let found: Place | undefined;
    for (const folder of this.#folders) {
      const segments = segmentsBelow(folder, path);
      const inner = found === undefined || folder.path.length > found.folder.path.length;
      if (inner && segments && !segments.slice(0, -1).some(isSkipped)) {
        const uri = [folder.uri, ...segments.map(encodeSegment)].join('/');
        found = { folder, path, uri };
      }
    }
    return found;
  }
}

/** The path of a `file:` URI, without a separator at the end. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) {
    return undefined;
  }
  try {
    return join(fileURLToPath(uri), '.');
  } catch {
    // Not a path of this system, such as a share's name outside of Windows.
    return undefined;
  }
}

/** The names of the folders from a workspace's folder to what is below it, and its own name. */
export function segmentsBelow(folder: Folder, path: string): string[] | undefined {
  // Most often it is plain to see, in a tenth of the time; a name that ends there is another folder's.
  const length = folder.path.length;
  if (path.startsWith(folder.path) && path.length > length + 1 && path.startsWith(sep, length)) {
    return path.slice(length + 1).split(sep);
  }
  const below = relative(folder.path, path);
  const outside = below === '' || below === '..' || below.startsWith(`..${sep}`);
  return outside || isAbsolute(below) ? undefined : below.split(sep);
}

/** Escapes what VS Code escapes in a path, so that its URIs and ours are the same text. */
function encodeSegment(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
