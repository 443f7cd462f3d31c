import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../clock';
import { hasCode } from './fileErrors';
import { firmly } from './firmly';
import { latestFirst, nextRecordId, numberOf } from './recordId';

const ending = '.json';
const unfinished = '.tmp';

/**
 * The records on disk, each a file of its own. A record is there whole or not at all, whenever the machine stops, and no
 * two have one number, whichever windows write them at the same time.
 */
export class RecordFiles {
  /** @param folder its path; it need not be there yet */
  constructor(
    readonly folder: string,
    private readonly clock: Clock,
  ) {}

  /** The ids of all records, the latest first. Nothing was ever kept where there is no folder. */
  async ids(): Promise<string[]> {
    return latestFirst(
      (await this.#names())
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length)),
    );
  }

  /**
   * Writes a record that comes after all that are there.
   *
   * @param now milliseconds since 1970
   * @param textOf its text, once its id is known
   * @returns its id
   */
  async create(now: number, textOf: (id: string) => Promise<string>): Promise<string> {
    await mkdir(this.folder, { recursive: true });
    const id = await this.#reserve(now);
    const reserved = this.#reservation(id);
    try {
      await writeFile(reserved, await textOf(id), { flush: true });
      await this.#move(reserved, id);
    } catch (error) {
      await rm(reserved, { force: true });
      throw error;
    }
    return id;
  }

  async #move(from: string, id: string): Promise<void> {
    await firmly(this.clock, () => rename(from, this.#file(id)));
  }

  async read(id: string): Promise<string> {
    return readFile(this.#file(id), 'utf8');
  }

  /** Puts another text into a record that is there. */
  async rewrite(id: string, text: string): Promise<void> {
    const other = join(this.folder, `${id}.${randomUUID()}${unfinished}`);
    try {
      await writeFile(other, text, { flush: true });
      await this.#move(other, id);
    } catch (error) {
      await rm(other, { force: true });
      throw error;
    }
  }

  /** Another window can have removed it before: then there is nothing left to do. */
  async remove(id: string): Promise<void> {
    await rm(this.#file(id), { force: true });
  }

  /** Removes what was never finished, as the machine had stopped, from before a record. */
  async removeUnfinished(id: string): Promise<void> {
    for (const name of await this.#names()) {
      if (name.endsWith(unfinished) && numberOf(name.slice(0, -unfinished.length)) < numberOf(id)) {
        await rm(join(this.folder, name), { force: true });
      }
    }
  }

  /**
   * An id whose number nobody else has or gets: the file that stands for the number is made only where none is there,
   * and is looked for among the records afterwards, where another window may have brought it meanwhile.
   */
  async #reserve(now: number): Promise<string> {
    for (let earliest = now; ;) {
      const id = nextRecordId(await this.ids(), earliest);
      const reserved = this.#reservation(id);
      try {
        await writeFile(reserved, '', { flag: 'wx' });
      } catch (error) {
        if (!hasCode(error, 'EEXIST')) {
          throw error;
        }
        earliest = numberOf(id) + 1;
        continue;
      }
      if ((await this.ids()).every((other) => numberOf(other) < numberOf(id))) {
        return id;
      }
      await rm(reserved, { force: true });
    }
  }

  #reservation(id: string): string {
    return join(this.folder, `${id.split('-', 1)[0] ?? id}${unfinished}`);
  }

  #file(id: string): string {
    return join(this.folder, `${id}${ending}`);
  }

  async #names(): Promise<string[]> {
    try {
      const found = await readdir(this.folder, { withFileTypes: true });
      return found.filter((entry) => entry.isFile()).map(({ name }) => name);
    } catch (error) {
      if (hasCode(error, 'ENOENT')) {
        return [];
      }
      throw error;
    }
  }
}
