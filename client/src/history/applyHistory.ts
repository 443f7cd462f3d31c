import { randomUUID } from 'node:crypto';
import { FileSystemError, FileType, Uri, workspace, type SecretStorage } from 'vscode';
import { withoutSecrets, withSecrets } from '../../../core/src/model/secrets';
import { readRecord, readSecrets, type HistoryRecord } from './record';

export interface HistoryEntry extends HistoryRecord {
  readonly id: string;
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
    const id = `${String(record.time).padStart(15, '0')}-${randomUUID()}`;
    const { config, secrets } = withoutSecrets(record.config);
    if (Object.keys(secrets).length > 0) {
      await this.secrets.store(keyOf(id), JSON.stringify(secrets));
    }
    await workspace.fs.createDirectory(this.folder);
    const text = JSON.stringify({ ...record, config });
    await workspace.fs.writeFile(this.#file(id), Buffer.from(text));
    await this.#prune();
    return id;
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
    for (const id of await this.#ids()) {
      try {
        const text = Buffer.from(await workspace.fs.readFile(this.#file(id))).toString();
        const record = readRecord(JSON.parse(text));
        const secrets = readSecrets(await this.secrets.get(keyOf(id)));
        entries.push({ ...record, id, config: withSecrets(record.config, secrets) });
      } catch (error) {
        this.onFailure(`Reading ${id} of the history`, error);
      }
    }
    return entries;
  }

  async #ids(): Promise<string[]> {
    const names = await this.#names();
    return names
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
      .sort()
      .reverse();
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
