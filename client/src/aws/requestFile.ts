import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Writes a request where the AWS CLI can read it: into a temporary file that nobody else can open, since it can have
 * an external ID.
 *
 * @returns its path
 */
export async function writeRequestFile(request: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'cognito-mfa-')), 'request.json');
  await writeFile(path, request, { mode: 0o600 });
  return path;
}
