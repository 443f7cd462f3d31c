import { EventEmitter, l10n, workspace, type Disposable, type TextDocument } from 'vscode';
import { reviewChanges } from '../../../server/src/core/request/review';
import { isUserPoolId, poolLabel, type UserPool, type UserPools } from '../aws/userPools';
import { isFile } from '../commands/document';
import type { Services } from '../commands/services';
import { connectionSettings } from '../settings';
import { connectionTo, targetOf, type Target } from '../targets';
import type { PoolStates } from './poolStates';

/** How a file stands to its user pool, as far as is known without asking AWS. */
export type Drift =
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly pool: string; readonly reason?: string | undefined }
  | { readonly kind: 'checking'; readonly pool: string }
  | { readonly kind: 'same'; readonly pool: string }
  | { readonly kind: 'differs'; readonly pool: string; readonly places: number };

/**
 * Tells whether files are what their user pools have. A pool is read when a file is opened, and when the
 * user asks; what is typed after that is compared with what was read.
 */
export class DriftTracker implements Disposable {
  readonly #checking = new Set<string>();
  /** Why a document's pool could not be read the last time. */
  readonly #failures = new Map<string, string>();
  /** How many readings there were when a document was opened: what was read before that is too old. */
  readonly #opened = new Map<string, number>();
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  constructor(
    private readonly services: Pick<Services, 'server' | 'log' | 'connectQuietly'>,
    private readonly states: PoolStates,
  ) {
    states.onDidChange(() => {
      this.#changed.fire();
    });
  }

  async of(document: TextDocument): Promise<Drift> {
    const { server } = this.services;
    const after = this.#openedAt(document);
    const reading = await server.request('cognitoMfa/readRequest', { uri: server.uriOf(document) });
    const { userPoolId, config } = reading;
    if (userPoolId === undefined || !isUserPoolId(userPoolId)) {
      return { kind: 'none', reason: l10n.t('The file has no UserPoolId.') };
    }
    const { target, pool } = placeOf(document, userPoolId);
    const name = poolLabel(pool);
    const key = document.uri.toString();
    if (this.#checking.has(key)) {
      return { kind: 'checking', pool: name };
    }
    const connection = connectionTo(target, connectionSettings(document.uri));
    const present = this.states.get(connection, userPoolId, after);
    if (!present) {
      return { kind: 'unknown', pool: name, reason: this.#failures.get(key) };
    }
    if (!config) {
      return { kind: 'unknown', pool: name, reason: l10n.t('The file has errors.') };
    }
    const places = reviewChanges(present, config).length;
    return places === 0 ? { kind: 'same', pool: name } : { kind: 'differs', pool: name, places };
  }

  /** Reads the pool of a document that was opened, unless the user would have to be asked for anything. */
  async checkQuietly(document: TextDocument): Promise<void> {
    const { server, log } = this.services;
    if (!workspace.isTrusted || !isFile(document)) {
      return;
    }
    try {
      const uri = server.uriOf(document);
      const { userPoolId } = await server.request('cognitoMfa/readRequest', { uri });
      if (userPoolId === undefined || !isUserPoolId(userPoolId)) {
        return;
      }
      const { target } = placeOf(document, userPoolId);
      const pools = await this.services.connectQuietly(document.uri, target);
      if (pools) {
        await this.#read(document, pools, userPoolId);
      }
    } catch (error) {
      // Nobody has asked for it: the status says that nothing is known, and why.
      log.error('Comparing an opened file with its user pool', error);
      this.#failures.set(document.uri.toString(), reasonOf(error));
      this.#changed.fire();
    }
  }

  /** Forgets a document that was closed. */
  forget(document: TextDocument): void {
    this.#failures.delete(document.uri.toString());
    this.#opened.delete(document.uri.toString());
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #openedAt({ uri }: TextDocument): number {
    const known = this.#opened.get(uri.toString());
    if (known !== undefined) {
      return known;
    }
    this.#opened.set(uri.toString(), this.states.readings);
    return this.states.readings;
  }

  async #read(document: TextDocument, pools: UserPools, userPoolId: string): Promise<void> {
    const key = document.uri.toString();
    this.#checking.add(key);
    this.#failures.delete(key);
    this.#changed.fire();
    try {
      await pools.getMfaConfig(userPoolId);
    } finally {
      this.#checking.delete(key);
    }
    this.#changed.fire();
  }
}

/** The pool that a document names, as a target where it is one. */
function placeOf(
  document: TextDocument,
  userPoolId: string,
): { target: Target | undefined; pool: UserPool } {
  const target = targetOf(document.uri, userPoolId);
  return { target, pool: { id: userPoolId, target: target?.name } };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
