import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { EventEmitter, l10n, Uri, workspace, type Disposable } from 'vscode';
import type { TextDocumentContentProvider } from 'vscode';
import type { Connection, UserPool } from '../aws/userPools';

/** The scheme of read-only documents that show what a user pool has. */
export const poolScheme = 'cognito-mfa-pool';

/** What user pools had when they were last compared, as documents that nobody can edit. */
export class PoolDocuments implements TextDocumentContentProvider, Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #registration = workspace.registerTextDocumentContentProvider(poolScheme, this);

  /**
   * Gives a pool's side of a file a text, new or in place of an older one. Files of the same name, and
   * pools of the same id that are reached in different ways, have a side each.
   */
  put(
    { id, target }: UserPool,
    { profile, endpointUrl }: Connection,
    file: Uri,
    text: string,
  ): Uri {
    const which = JSON.stringify([file.toString(), target, profile, endpointUrl]);
    const folder = createHash('sha256').update(which).digest('hex').slice(0, 12);
    const path = `/${id}/${folder}/${posix.basename(file.path)}`;
    const uri = Uri.from({ scheme: poolScheme, path });
    this.#texts.set(uri.toString(), text);
    this.#changed.fire(uri);
    return uri;
  }

  /** @throws Error for an editor that VS Code has brought back from an earlier window */
  provideTextDocumentContent(uri: Uri): string {
    const text = this.#texts.get(uri.toString());
    if (text === undefined) {
      throw new Error(
        l10n.t("The user pool's side of this comparison is no longer available: compare again."),
      );
    }
    return text;
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
