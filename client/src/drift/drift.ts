import { EventEmitter, l10n, workspace, type Disposable, type TextDocument } from 'vscode';
import { reviewChanges } from '../../../server/src/core/request/review';
import { AwsFailure } from '../aws/failures';
import { isUserPoolId, poolLabel, type Connection, type UserPools } from '../aws/userPools';
import { isFile } from '../commands/document';
import { needsAnswerText } from '../commands/quietly';
import type { Services } from '../commands/services';
import { connectionSettings } from '../settings';
import { connectionTo, targetOf, type Target } from '../targets';
import { keyOf, type PoolStates } from './poolStates';

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
  /** The pools that are being read, by document. */
  readonly #checking = new Map<string, string>();
  /** Why a document's pool could not be read the last time, and which one that was. */
  readonly #failures = new Map<string, { readonly key: string; readonly reason: string }>();
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
    const place = placeOf(document, userPoolId);
    if ('problem' in place) {
      return { kind: 'unknown', pool: userPoolId, reason: place.problem };
    }
    const { name, key, connection } = place;
    const uri = document.uri.toString();
    if (this.#checking.get(uri) === key) {
      return { kind: 'checking', pool: name };
    }
    const present = this.states.get(connection, userPoolId, after);
    if (!present) {
      const failure = this.#failures.get(uri);
      const reason = failure?.key === key ? failure.reason : undefined;
      return { kind: 'unknown', pool: name, reason };
    }
    if (!config) {
      return { kind: 'unknown', pool: name, reason: l10n.t('The file has errors.') };
    }
    const places = reviewChanges(present, config).length;
    return places === 0 ? { kind: 'same', pool: name } : { kind: 'differs', pool: name, places };
  }

  /** Reads the pool of a document that was opened, unless the user would have to be asked for anything. */
  async checkQuietly(document: TextDocument): Promise<void> {
    const { server } = this.services;
    if (!workspace.isTrusted || !isFile(document)) {
      return;
    }
    const uri = server.uriOf(document);
    const { userPoolId } = await server.request('cognitoMfa/readRequest', { uri });
    const place =
      userPoolId !== undefined && isUserPoolId(userPoolId) && placeOf(document, userPoolId);
    if (!place || 'problem' in place) {
      return;
    }
    this.#failures.delete(document.uri.toString());
    try {
      const pools = await this.services.connectQuietly(document.uri, place.target);
      if ('refusal' in pools) {
        this.#fail(document, place, pools.refusal);
      } else {
        await this.#read(document, pools, place);
      }
    } catch (error) {
      this.#fail(document, place, this.#reasonOf(error));
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

  async #read(document: TextDocument, pools: UserPools, place: Place): Promise<void> {
    const uri = document.uri.toString();
    this.#checking.set(uri, place.key);
    this.#changed.fire();
    try {
      await pools.getMfaConfig(place.userPoolId);
    } finally {
      this.#checking.delete(uri);
    }
    this.#changed.fire();
  }

  #fail(document: TextDocument, { key }: Place, reason: string): void {
    this.#failures.set(document.uri.toString(), { key, reason });
    this.#changed.fire();
  }

  /** Nobody has asked for the reading: the status says that nothing is known, and why. */
  #reasonOf(error: unknown): string {
    if (error instanceof AwsFailure && error.kind === 'cancelled') {
      return needsAnswerText();
    }
    this.services.log.error('Comparing an opened file with its user pool', error);
    return textOf(error);
  }
}

/** The pool that a document names, and how it is reached. */
interface Place {
  readonly userPoolId: string;
  readonly target: Target | undefined;
  readonly name: string;
  readonly connection: Connection;
  /** The same as long as it is the same pool at the same address, seen by the same identity. */
  readonly key: string;
}

/** A pool as a target where it is one; the problem where settings can't be used. */
function placeOf({ uri }: TextDocument, userPoolId: string): Place | { readonly problem: string } {
  try {
    const target = targetOf(uri, userPoolId);
    const connection = connectionTo(target, connectionSettings(uri));
    const name = poolLabel({ id: userPoolId, target: target?.name });
    return { userPoolId, target, name, connection, key: keyOf(connection, userPoolId) };
  } catch (error) {
    return { problem: textOf(error) };
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
