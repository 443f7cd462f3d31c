import { readFile, stat } from 'node:fs/promises';
import { maximumLength } from '../core/document/mfaDocument';

/** No text within the limit has more bytes: a UTF-16 code unit takes at most three in UTF-8. */
const maximumBytes = 3 * maximumLength + 3;

/**
 * The text of a file as an editor shows it, except that a byte order mark is kept: UTF-16 where such a
 * mark says so, else UTF-8, with U+FFFD for bytes that are neither. A file over the limit isn't read; some
 * text over the limit stands for it. Undefined for what is no regular file.
 */
export async function readText(path: string): Promise<string | undefined> {
  // Before it is opened: a pipe would keep the reader waiting.
  const stats = await stat(path);
  if (!stats.isFile()) {
    return undefined;
  }
  return stats.size > maximumBytes ? ' '.repeat(maximumLength + 1) : decode(await readFile(path));
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
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function decodeBigEndian(bytes: Buffer): string {
  const even = bytes.length - (bytes.length % 2);
  const swapped = Buffer.from(bytes.subarray(0, even)).swap16();
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(swapped);
  return even === bytes.length ? text : `${text}\uFFFD`;
}
