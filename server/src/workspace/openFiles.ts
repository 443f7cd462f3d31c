import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenDocument } from '../../../core/src/features/openDocument';
import type { Documents } from '../openDocuments';
import type { WorkspaceFolders } from './folders';

/** The open documents by the URIs that files of the workspace have, however the client writes them. */
export class OpenFiles {
  readonly #written = new Map<string, string>();

  constructor(
    private readonly open: TextDocuments<TextDocument>,
    private readonly documents: Documents,
    private readonly folders: WorkspaceFolders,
  ) {
    open.onDidOpen(({ document }) => this.#written.set(this.keyOf(document.uri), document.uri));
    open.onDidClose(({ document }) => this.#written.delete(this.keyOf(document.uri)));
  }

  /** The form of a URI that is compared: that of the workspace's file, else as it stands. */
  keyOf(uri: string): string {
    return this.folders.locate(uri)?.uri ?? uri;
  }

  get(key: string): OpenDocument | undefined {
    return this.documents.get(this.#written.get(key) ?? key);
  }

  keys(): string[] {
    return this.open.keys().map((uri) => this.keyOf(uri));
  }
}
