import { EventEmitter, type Disposable } from 'vscode';
import type { Connection, Identity } from '../aws/userPools';

/** Whose AWS credentials were used, by connection, for as long as neither settings nor files change. */
export class Identities implements Disposable {
  readonly #known = new Map<string, Identity>();
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  of(connection: Connection): Identity | undefined {
    return this.#known.get(keyOf(connection));
  }

  remember(connection: Connection, identity: Identity): void {
    this.#known.set(keyOf(connection), identity);
    this.#changed.fire();
  }

  forget(connection: Connection): void {
    this.#known.delete(keyOf(connection));
    this.#changed.fire();
  }

  forgetAll(): void {
    this.#known.clear();
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** An identity is the same in every Region. */
function keyOf({ profile, endpointUrl }: Connection): string {
  return JSON.stringify([profile, endpointUrl]);
}
