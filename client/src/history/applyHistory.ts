import type { SecretStorage } from 'vscode';
import { withoutSecrets, withSecrets } from '../../../core/src/model/secrets';
import type { Clock } from '../clock';
import { hasCode } from './fileErrors';
import { readRecord, readSecrets, type HistoryRecord, type RecordState } from './record';
import { RecordFiles } from './recordFiles';

export interface HistoryEntry extends HistoryRecord {
  readonly id: string;
  /** The paths of the secrets that the pool had and that the secret storage has lost. */
  readonly lost: readonly string[];
  /** How many later records can't be read: cut, or written by a newer version. */
  readonly unreadable: number;
}

/** Why a record could not be kept: the folder couldn't be written, or the secret storage not. */
export class NotKept extends Error {
  override readonly name = 'NotKept';

  constructor(
    readonly place: 'folder' | 'secrets',
    override readonly cause: unknown,
  ) {
    super(`The earlier configuration can't be kept (${place}): ${String(cause)}`);
  }
}

/** How many are kept; the oldest go first. */
const maximumEntries = 50;

/**
 * What user pools had before each Apply, on the user's machine alone. The external ID, which is as good as a password
 * to some, is not in the records' files but in the editor's secret storage.
 */
export class ApplyHistory {
  readonly #files: RecordFiles;

  /** @param folder the path of the records' folder */
  constructor(
    readonly folder: string,
    private readonly secrets: Pick<SecretStorage, 'get' | 'store' | 'delete'>,
    /** Told what could not be done, such as `Reading a record`, and why. */
    private readonly onFailure: (what: string, error: unknown) => void,
    clock: Clock,
  ) {
    this.#files = new RecordFiles(folder, clock);
  }

  /**
   * Keeps a record and gives its id.
   *
   * @throws NotKept where it can't be written
   */
  async add(record: HistoryRecord): Promise<string> {
    const { config, secrets } = withoutSecrets(record.config);
    const text = JSON.stringify({ ...record, config, secrets: Object.keys(secrets) });
    let id: string;
    try {
      id = await this.#files.create(record.time, async (itsId) => {
        if (Object.keys(secrets).length > 0) {
          await this.#storeSecrets(itsId, JSON.stringify(secrets));
        }
        return text;
      });
    } catch (error) {
      throw error instanceof NotKept ? error : new NotKept('folder', error);
    }
    await this.#prune();
    return id;
  }

  async #storeSecrets(id: string, text: string): Promise<void> {
    try {
      await this.secrets.store(keyOf(id), text);
    } catch (error) {
      throw new NotKept('secrets', error);
    }
  }

  /**
   * Writes down how far the Apply of a record has come.
   *
   * @throws NotKept where that can't be written
   */
  async mark(id: string, state: RecordState): Promise<void> {
    try {
      const value: unknown = JSON.parse(await this.#files.read(id));
      await this.#files.rewrite(id, JSON.stringify({ ...readObject(value), state }));
    } catch (error) {
      throw new NotKept('folder', error);
    }
  }

  async remove(id: string): Promise<void> {
    await this.secrets.delete(keyOf(id));
    await this.#files.remove(id);
  }

  /** A record is kept all the same where an older one can't be removed: the next time may do. */
  async #prune(): Promise<void> {
    try {
      const ids = await this.#files.ids();
      for (const old of ids.slice(maximumEntries)) {
        await this.remove(old);
      }
      await this.#files.removeUnfinished(ids[maximumEntries] ?? '');
    } catch (error) {
      this.onFailure('Removing what is too old of the history', error);
    }
  }

  /** Everything that is kept, the latest first. What can't be read is left out, and said so. */
  async all(): Promise<HistoryEntry[]> {
    const entries: HistoryEntry[] = [];
    let unreadable = 0;
    for (const id of await this.#files.ids()) {
      try {
        const record = await this.#read(id);
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

  /** The records of every Apply whose end nobody was told, the latest first, by their ids. They are without secrets. */
  async unsettled(): Promise<ReadonlyMap<string, HistoryRecord>> {
    const found = new Map<string, HistoryRecord>();
    for (const id of await this.#files.ids()) {
      const record = await this.readIfThere(id);
      if (record && record.state !== 'settled') {
        found.set(id, record);
      }
    }
    return found;
  }

  /** A record without its secrets; undefined where it isn't there any more, or can't be read. */
  async readIfThere(id: string): Promise<HistoryRecord | undefined> {
    try {
      return await this.#read(id);
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) {
        this.onFailure(`Reading ${id} of the history`, error);
      }
      return undefined;
    }
  }

  async #read(id: string): Promise<HistoryRecord> {
    return readRecord(JSON.parse(await this.#files.read(id)));
  }
}

function readObject(value: unknown): object {
  if (typeof value !== 'object' || value === null) {
    throw new Error('The record is not an object.');
  }
  return value;
}

function keyOf(id: string): string {
  return `history/${id}`;
}
