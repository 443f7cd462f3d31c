import { promises, readFileSync, statSync, type Stats } from 'node:fs';
import { maximumLength } from '../../../core/src/document/mfaDocument';
import { nextTurn } from '../turns';

/** No text within the limit has more bytes: a UTF-16 code unit takes at most three in UTF-8. */
const maximumBytes = 3 * maximumLength + 3;

/** From this many milliseconds for a file on average a disk counts as slow. A local one takes 0.02. */
const slow = 0.5;
/** Reads before that is judged. */
const trial = 20;

/**
 * Reads the texts of files. A local disk answers sooner than Node can hand a read to another thread and
 * take it back, five times for each file: it is read at once, with room for other work between
 * two files. A slow disk, such as one in the network, is waited for.
 */
export class TextReader {
  #reads = 0;
  #milliseconds = 0;
  #turn: Promise<void> = Promise.resolve();

  /**
   * The text of a file as an editor shows it, except that a byte order mark is kept: UTF-16 where such
   * a mark says so, else UTF-8, with U+FFFD for bytes that are neither. A file over the limit
   * isn't read; some text over the limit stands for it. Undefined for a folder.
   *
   * @throws Error for what is neither, such as a pipe, of which nobody knows when it ends
   */
  async read(path: string): Promise<string | undefined> {
    if (this.#reads >= trial && this.#milliseconds > slow * this.#reads) {
      // The size is asked for first: a pipe would keep the reader waiting.
      const stats = await promises.stat(path);
      return isText(stats) ? textOf(stats.size, () => promises.readFile(path)) : undefined;
    }
    // One file in each turn of the event loop: a keystroke takes several, and waits for so many files.
    this.#turn = this.#turn.then(nextTurn);
    await this.#turn;
    const begin = performance.now();
    try {
      const stats = statSync(path);
      return isText(stats) ? await textOf(stats.size, () => readFileSync(path)) : undefined;
    } finally {
      this.#reads += 1;
      this.#milliseconds += performance.now() - begin;
    }
  }
}

function isText(stats: Stats): boolean {
  if (!stats.isFile() && !stats.isDirectory()) {
    throw new Error('It is no regular file, but a pipe, a socket or a device.');
  }
  return stats.isFile();
}

async function textOf(size: number, read: () => Buffer | Promise<Buffer>): Promise<string> {
  return size > maximumBytes ? ' '.repeat(maximumLength + 1) : decode(await read());
}

/** Decodes the bytes of a file. A byte order mark stays as the text's first character. */
export function decode(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) {
    return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  }
  if (first === 0xfe && second === 0xff) {
    return decodeBigEndian(bytes);
  }
  return bytes.toString('utf8');
}

function decodeBigEndian(bytes: Buffer): string {
  const even = bytes.length - (bytes.length % 2);
  const swapped = Buffer.from(bytes.subarray(0, even)).swap16();
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(swapped);
  return even === bytes.length ? text : `${text}\uFFFD`;
}
