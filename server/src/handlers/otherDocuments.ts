import type { CancellationToken } from 'vscode-languageserver';
import { byteOrderMark, parseMfaDocument } from '../../../core/src/document/mfaDocument';
import type { OtherDocument } from '../../../core/src/features/completion/usedElsewhere';
import { segmentsBelow } from '../workspace/folders';
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
): Promise<OtherDocument[]> {
  const opened = new Set(openFiles.keys());
  const own = openFiles.keyOf(uri);
  const nameOf = (key: string) => {
    const place = files.folders.locate(key);
    return (place && segmentsBelow(place.folder, place.path)?.join('/')) ?? key;
  };
  const open = [...opened].flatMap((key) => {
    const document = key === own ? undefined : openFiles.get(key)?.mfa;
    return document ? [{ name: nameOf(key), document }] : [];
  });
  const closed = [...(await files.all())].filter((key) => !opened.has(key)).slice(0, maximumFiles);
  const parsed = new Map<string, OtherDocument>();
  await inParallel(closed, async (key) => {
    throwIfCancelled(token);
    const text = await files.read(key);
    if (text !== undefined) {
      const document = parseMfaDocument(text.replace(byteOrderMark, ''));
      parsed.set(key, { name: nameOf(key), document });
    }
  });
  return [...open, ...closed.flatMap((key) => parsed.get(key) ?? [])];
}
