import crypto = require('node:crypto');
import type { Diagnostic, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { inParallel } from './parallel';

/** What a check has found in one file. */
export interface Checked {
  /** The URI as the client knows it. */
  readonly uri: string;
  /** The version of an open document; null for a file on disk. */
  readonly version: number | null;
  readonly items: Diagnostic[];
}

/** What a reporter works with. */
export interface ReporterOptions {
  /** Checks a file; undefined where there is none. */
  readonly check: (uri: string) => Promise<Checked | undefined>;
  readonly send: (report: WorkspaceDocumentDiagnosticReport) => void | Promise<void>;
  /** Told of a file whose check has failed; the others are checked all the same. */
  readonly onFailure: (uri: string, error: unknown) => void;
  /** The result ids that the client has, by URI. */
  readonly told: Map<string, string>;
  /** The result id that stands for a file the client was told nothing of. */
  readonly untold?: string;
}

/** What the client shows for a file isn't known. */
const unknown = '';

/**
 * Keeps one client up to date on the diagnostics of all files: checks those that have changed, and
 * sends what differs from what the client has. It remembers a short id for each file, no texts
 * and no diagnostics.
 */
export class Reporter {
  /** At first the files of which the client has something: they may be gone. */
  readonly #pending: Set<string>;
  readonly #checking = new Set<string>();
  #wake: () => void = () => undefined;
  #stopped = false;
  #last: { readonly content: string; readonly id: string } | undefined;

  constructor(private readonly options: ReporterOptions) {
    this.#pending = new Set(options.told.keys());
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  /** These files may have other diagnostics now. */
  add(uris: Iterable<string>): void {
    for (const uri of uris) {
      this.#pending.add(uri);
    }
    this.#wake();
  }

  /** A document was closed: what the client shows for it may come from text that was never saved. */
  distrust(uri: string): void {
    this.options.told.set(uri, unknown);
  }

  stop(): void {
    this.#stopped = true;
    this.#wake();
  }

  /** Checks everything that waits for it. */
  drain(): Promise<void> {
    return inParallel(this.#next(), (uri) => this.#report(uri));
  }

  /** Waits until there is something to check, or the end. */
  async waiting(): Promise<void> {
    if (this.#pending.size === 0 && !this.#stopped) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  /** Takes the files that wait one by one; not one that is being checked, which follows after that. */
  *#next(): Generator<string> {
    for (const uri of this.#pending) {
      if (this.#stopped) {
        return;
      }
      if (!this.#checking.has(uri)) {
        this.#pending.delete(uri);
        yield uri;
      }
    }
  }

  async #report(uri: string): Promise<void> {
    this.#checking.add(uri);
    try {
      const found = await this.options.check(uri);
      // One that has changed meanwhile is checked again at once.
      if (!this.#stopped && !this.#pending.has(uri)) {
        await this.#sendChanges(uri, found);
      }
    } catch (error) {
      this.options.onFailure(uri, error);
    } finally {
      this.#checking.delete(uri);
    }
  }

  /** Files without a finding, or with the same one in the same place, often follow one another. */
  #resultIdOf(items: readonly Diagnostic[]): string {
    const content = JSON.stringify(items);
    if (this.#last?.content !== content) {
      this.#last = { content, id: hashOf(content) };
    }
    return this.#last.id;
  }

  async #sendChanges(uri: string, found: Checked | undefined): Promise<void> {
    const { told, untold, send } = this.options;
    if (!found && !told.has(uri)) {
      return;
    }
    const known = told.get(uri) ?? untold;
    const { items, ...file } = found ?? { uri, version: null, items: [] };
    const resultId = this.#resultIdOf(items);
    if (found) {
      told.set(uri, resultId);
    } else {
      told.delete(uri);
    }
    await send(
      known === resultId
        ? { kind: 'unchanged', resultId, ...file }
        : { kind: 'full', resultId, ...file, items },
    );
  }
}

/** The same for the same diagnostics, whenever and by whichever run of the server they were found. */
export function resultIdOf(items: readonly Diagnostic[]): string {
  return hashOf(JSON.stringify(items));
}

const hashOf = (content: string): string =>
  crypto.createHash('sha1').update(content).digest('base64url');
