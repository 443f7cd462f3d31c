import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { OpenDocument } from '../../core/src/features/openDocument';

/** The open documents, each parsed once a version. */
export class Documents {
  readonly #parsed = new Map<string, OpenDocument>();

  constructor(private readonly open: TextDocuments<TextDocument>) {
    open.onDidClose(({ document }) => this.#parsed.delete(document.uri));
  }

  /** The document as it is now; undefined for one that the client hasn't opened. */
  get(uri: string): OpenDocument | undefined {
    const text = this.open.get(uri);
    if (!text) {
      return undefined;
    }
    let document = this.#parsed.get(uri);
    if (document?.text !== text || document.version !== text.version) {
      document = new OpenDocument(text);
      this.#parsed.set(uri, document);
    }
    return document;
  }
}
