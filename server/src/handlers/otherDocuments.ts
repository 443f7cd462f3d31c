import type { CancellationToken } from 'vscode-languageserver';
import {
  byteOrderMark,
  parseMfaDocument,
  type MfaDocument,
} from '../../../core/src/document/mfaDocument';
import { inParallel } from '../workspace/parallel';
import { throwIfCancelled } from './cancelled';
import type { Services } from './sessionServices';

/** The most files that are read: a list of values from more of them is not read to its end. */
const maximumFiles = 200;

/** The other documents of the workspace: those that are open, and then the files that are not. */
export async function otherDocuments(
  { openFiles, files }: Services,
  uri: string,
  token: CancellationToken,
): Promise<MfaDocument[]> {
  const opened = new Set(openFiles.keys());
  const own = openFiles.keyOf(uri);
  const open = [...opened].flatMap((key) => (key === own ? [] : (openFiles.get(key)?.mfa ?? [])));
  const closed = [...(await files.all())].filter((key) => !opened.has(key)).slice(0, maximumFiles);
  const parsed = new Map<string, MfaDocument>();
  await inParallel(closed, async (key) => {
    throwIfCancelled(token);
    const text = await files.read(key);
    if (text !== undefined) {
      parsed.set(key, parseMfaDocument(text.replace(byteOrderMark, '')));
    }
  });
  return [...open, ...closed.flatMap((key) => parsed.get(key) ?? [])];
}
