import { stringAt } from '../../../core/src/document/members';
import type { MfaDocument } from '../../../core/src/document/mfaDocument';
import type { OtherFile } from '../../../core/src/model/otherFile';
import { segmentsBelow, type WorkspaceFolders } from '../workspace/folders';
import type { Services } from './sessionServices';

/**
 * The other files of the workspace that name the user pool of a document. What the document names is taken in, for
 * the others to be told of.
 *
 * @param key of the document among the files
 * @param document undefined where the file is gone
 */
export function poolNeighbours(
  services: Services,
  key: string,
  document: MfaDocument | undefined,
): readonly OtherFile[] | undefined {
  const { poolFiles } = services;
  const userPoolId = stringAt(document?.root, 'UserPoolId') ?? '';
  poolFiles.set(key, userPoolId === '' ? undefined : fileFor(services, key, userPoolId));
  return poolFiles.othersOf(key);
}

/** Only files that are looked at count: neither hidden ones nor what is in no folder of the workspace. */
function fileFor({ files }: Services, key: string, userPoolId: string): OtherFile | undefined {
  return files.folderOf(key) && new FoundFile(key, userPoolId, files.folders);
}

/** Its name is found when it is shown: few of a workspace's files are told of another. */
class FoundFile implements OtherFile {
  constructor(
    readonly uri: string,
    readonly userPoolId: string,
    private readonly folders: WorkspaceFolders,
  ) {}

  get name(): string {
    const place = this.folders.locate(this.uri);
    return (place && segmentsBelow(place.folder, place.path))?.join('/') ?? this.uri;
  }
}

/** Follows files that go, and whichever is open while what stands beside it changes. */
export function followPoolFiles({ files, openFiles, poolFiles }: Services): void {
  files.onChange((uris) => {
    for (const uri of uris) {
      if (!files.folderOf(uri) && !openFiles.get(uri)) {
        poolFiles.set(uri, undefined);
      }
    }
  });
}
