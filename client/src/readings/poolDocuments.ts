import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { EventEmitter, l10n, Uri, workspace, type Disposable } from 'vscode';
import type { TextDocumentContentProvider } from 'vscode';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import type { Connection, UserPool } from '../aws/userPools';
import { poolScheme } from '../language';
import type { PoolStates } from './poolStates';

/** A user pool beside what it is compared with. */
export interface PoolSide {
  readonly pool: UserPool;
  readonly connection: Connection;
  /** What it had when it was read for the comparison. */
  readonly config: MfaConfig;
  /** What it is compared with: each has a document of its own. */
  readonly beside: Uri;
  /** How the document is called, such as the file. */
  readonly name: string;
  /** What the document says of a configuration. */
  readonly textOf: (config: MfaConfig) => PromiseLike<string>;
}

/**
 * What user pools have, as documents that nobody can edit. They follow every reading of their pool,
 * whatever command reads it.
 */
export class PoolDocuments implements TextDocumentContentProvider, Disposable {
  readonly #sides = new Map<string, PoolSide>();
  readonly #texts = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #registrations: readonly Disposable[];

  constructor(private readonly states: PoolStates) {
    this.#registrations = [
      workspace.registerTextDocumentContentProvider(poolScheme, this),
      states.onDidChange(() => {
        this.#follow();
      }),
    ];
  }

  /**
   * Shows a pool's side of a comparison, new or in place of an older one. Files of the same name, and
   * pools of the same id that are reached in different ways, have a side each.
   */
  put(side: PoolSide): Uri {
    const { pool, connection, beside, name } = side;
    const { profile, endpointUrl } = connection;
    const which = JSON.stringify([beside.toString(), pool.target, profile, endpointUrl]);
    const folder = createHash('sha256').update(which).digest('hex').slice(0, 12);
    const uri = Uri.from({ scheme: poolScheme, path: `/${pool.id}/${folder}/${name}` });
    this.#show(uri, { ...side, config: this.#latest(side) });
    return uri;
  }

  /** Shows a text that doesn't change, such as what a pool had at some time. */
  putText(path: string, text: string): Uri {
    const uri = Uri.from({ scheme: poolScheme, path });
    this.#texts.set(uri.toString(), text);
    return uri;
  }

  /** @throws Error for an editor that VS Code has brought back from an earlier window */
  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const text = this.#texts.get(uri.toString());
    if (text !== undefined) {
      return text;
    }
    const side = this.#sides.get(uri.toString());
    if (side === undefined) {
      throw new Error(
        l10n.t("The user pool's side of this comparison is no longer available: compare again."),
      );
    }
    return side.textOf(side.config);
  }

  dispose(): void {
    for (const registration of [...this.#registrations, this.#changed]) {
      registration.dispose();
    }
  }

  #follow(): void {
    for (const [uri, side] of this.#sides) {
      const config = this.#latest(side);
      if (!isDeepStrictEqual(config, side.config)) {
        this.#show(Uri.parse(uri), { ...side, config });
      }
    }
  }

  /** What was last read; where the last reading has failed, what was known before. */
  #latest({ pool, connection, config }: PoolSide): MfaConfig {
    return this.states.get(connection, pool.id, 0) ?? config;
  }

  #show(uri: Uri, side: PoolSide): void {
    this.#sides.set(uri.toString(), side);
    this.#changed.fire(uri);
  }
}
