import { FileSystemError, FileType, Uri, workspace, type SecretStorage } from 'vscode';
import { withoutSecrets, withSecrets } from '../../../core/src/model/secrets';
import { readRecord, readSecrets, type HistoryRecord } from './record';
import { latestFirst, nextRecordId } from './recordId';

export interface HistoryEntry extends HistoryRecord {
  readonly id: string;
  /** The paths of the secrets that the pool had and that the secret storage has lost. */
  readonly lost: readonly string[];
  /** How many later records can't be read: cut, or written by a newer version. */
  readonly unreadable: number;
}

/** How many are kept; the oldest go first. */
const maximumEntries = 50;

/**
 * What user pools had before each Apply, on the user's machine alone. Each is a file of its own, so
 * that several windows don't get in each other's way. The external ID, which is as good as a password
 * to some, is not in the file but in the editor's secret storage.
 */
export class ApplyHistory {
  constructor(
    private readonly folder: Uri,
    private readonly secrets: Pick<SecretStorage, 'get' | 'store' | 'delete'>,
    /** Told what could not be done, such as `Reading a record`, and why. */
    private readonly onFailure: (what: string, error: unknown) => void,
  ) {}

  /** Keeps a record and gives its id. */
  async add(record: HistoryRecord): Promise<string> {
    await workspace.fs.createDirectory(this.folder);
    const id = nextRecordId(await this.#ids(), record.time);
    const { config, secrets } = withoutSecrets(record.config);
    if (Object.keys(secrets).length > 0) {
      await this.secrets.store(keyOf(id), JSON.stringify(secrets));
    }
    const text = JSON.stringify({ ...record, config, secrets: Object.keys(secrets) });
    await this.#write(id, text);
    await this.#prune();
    return id;
  }

  /** A record is there whole or not at all, whenever the machine stops. */
  async #write(id: string, text: string): Promise<void> {
    const unfinished = Uri.joinPath(this.folder, `${id}.tmp`);
    await workspace.fs.writeFile(unfinished, Buffer.from(text));
    await workspace.fs.rename(unfinished, this.#file(id));
  }

  /** Another window can have removed it before: then there is nothing left to do. */
  async remove(id: string): Promise<void> {
    await this.secrets.delete(keyOf(id));
    try {
      await workspace.fs.delete(this.#file(id));
    } catch (error) {
      if (!isNotFound(error)) {
        throw error;
      }
    }
  }

  /** A record is kept all the same where an older one can't be removed: the next time may do. */
  async #prune(): Promise<void> {
    try {
      for (const old of (await this.#ids()).slice(maximumEntries)) {
        await this.remove(old);
      }
    } catch (error) {
      this.onFailure('Removing what is too old of the history', error);
    }
  }

  /** Everything that is kept, the latest first. What can't be read is left out, and said so. */
  async all(): Promise<HistoryEntry[]> {
    const entries: HistoryEntry[] = [];
    let unreadable = 0;
    for (const id of await this.#ids()) {
      try {
        const text = Buffer.from(await workspace.fs.readFile(this.#file(id))).toString();
        const record = readRecord(JSON.parse(text));
        const secrets = readSecrets(await this.secrets.get(keyOf(id)));
        const lost = record.secrets?.filter((path) => secrets[path] === undefined) ?? [];
        const config = withSecrets(record.config, secrets);
        entries.push({ ...record, id, config, lost, unreadable });
      } catch (error) {
        unreadable += 1;
        this.onFailure(`Reading ${id} of the history`, error);
      }
    }
    return entries;
  }

  async #ids(): Promise<string[]> {
    const names = await this.#names();
    return latestFirst(
      names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length)),
    );
  }

  async #names(): Promise<string[]> {
    try {
      const found = await workspace.fs.readDirectory(this.folder);
      return found.filter(([, type]) => type === FileType.File).map(([name]) => name);
    } catch (error) {
      // Nothing was ever applied.
      if (isNotFound(error)) {
        return [];
      }
      throw error;
    }
  }

  #file(id: string): Uri {
    return Uri.joinPath(this.folder, `${id}.json`);
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof FileSystemError && error.code === 'FileNotFound';
}

function keyOf(id: string): string {
  return `history/${id}`;
}
