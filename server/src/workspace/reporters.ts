import type { Reporter } from './reporter';

/** How long a document must have stayed as it is before its change is told to all, in milliseconds. */
const pause = 500;

/** All reporters that run, each for one request or one client. They hear of the same changes. */
export class Reporters {
  readonly #running = new Set<Reporter>();
  readonly #edited = new Set<string>();
  #timer: NodeJS.Timeout | undefined;

  start(reporter: Reporter): void {
    this.#running.add(reporter);
  }

  end(reporter: Reporter): void {
    this.#running.delete(reporter);
  }

  /** These files may have other diagnostics now. */
  changed(uris: Iterable<string>): void {
    for (const reporter of this.#running) {
      reporter.add(uris);
    }
  }

  /**
   * What the client shows for this file comes from elsewhere: from an answer about the document,
   * or from text that was never saved.
   */
  distrust(uri: string): void {
    for (const reporter of this.#running) {
      reporter.distrust(uri);
    }
  }

  /**
   * An open document was edited. A client that shows it asks for it; one that has only loaded it, or
   * has just closed its tab, hears of it once there is a pause.
   */
  edited(uri: string): void {
    if (this.#running.size === 0) {
      return;
    }
    this.distrust(uri);
    this.#edited.add(uri);
    this.#timer ??= setTimeout(() => {
      this.changed(this.#edited);
      this.#edited.clear();
    }, pause);
    this.#timer.refresh();
  }
}
