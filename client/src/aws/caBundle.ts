import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';

/**
 * What a file of certificates has.
 *
 * @param path can begin with `~`
 */
export async function readCaBundle(path: string): Promise<string> {
  return readFile(path.replace(/^~(?=$|[\\/])/, homedir()), 'utf8');
}

/** Stands for such a content where that itself would be too long: SHA-256, in hexadecimal digits. */
export function digestOf(certificates: string): string {
  return createHash('sha256').update(certificates).digest('hex');
}
