import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { NamedPool } from '../../core/src/aws/namedPool';
import type { PoolFacts } from '../../core/src/model/poolFacts';

/** What the client has told of the user pools of open documents. It ends with the document. */
export class DocumentFacts {
  readonly #facts = new Map<string, PoolFacts>();
  readonly #listeners: ((uri: string) => unknown)[] = [];

  /** @param onFailure told of a listener that has failed; whoever sets facts doesn't wait for any */
  constructor(
    open: TextDocuments<TextDocument>,
    private readonly onFailure: (error: unknown) => void,
  ) {
    open.onDidClose(({ document }) => this.#facts.delete(document.uri));
  }

  /** The user pools of the account that the client has listed last. */
  listed: readonly NamedPool[] = [];

  /** The facts of the pool that was last read for a document; whether it still names that one isn't looked at. */
  of(uri: string): PoolFacts | undefined {
    return this.#facts.get(uri);
  }

  /** @param facts undefined for a pool that nobody could read */
  set(uri: string, facts: PoolFacts | undefined): void {
    if (facts) {
      this.#facts.set(uri, facts);
    } else {
      this.#facts.delete(uri);
    }
    for (const listener of this.#listeners) {
      Promise.resolve(listener(uri)).catch(this.onFailure);
    }
  }

  /** Calls `listener` with a document whose facts are others now. */
  onChange(listener: (uri: string) => unknown): void {
    this.#listeners.push(listener);
  }
}
