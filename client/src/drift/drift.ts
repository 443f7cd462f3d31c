import { EventEmitter, l10n, workspace, type Disposable, type TextDocument } from 'vscode';
import type { FailureKind } from '../aws/call';
import { AwsFailure } from '../aws/failures';
import { isFile } from '../document';
import { needsAnswerText } from '../connection/quietly';
import type { Services } from '../run/commandServices';
import { ownPoolId, userPoolIdOf } from '../pools/ownPool';
import { checksOnOpen } from '../extensionSettings';
import { placeOf, type Place } from './place';
import { errorText } from '../errorText';
import type { PoolStates } from '../readings/poolStates';
import { requests } from '../../../protocol/src/messages';

/** Why a pool could not be read. */
interface Failed {
  readonly kind: 'failed';
  /** The sort of an error that AWS, or the way there, has given. */
  readonly failure?: FailureKind | undefined;
  readonly reason: string;
}

/** A pool that wasn't read yet, and why not where that isn't the user's choice. */
interface Unread {
  readonly kind: 'unread';
  readonly reason?: string | undefined;
}

/** How a file stands to its user pool, as far as is known without asking AWS. */
export type Drift =
  | { readonly kind: 'none'; readonly reason: string }
  | ({ readonly pool: string } & (
      | Failed
      | Unread
      | { readonly kind: 'errors' | 'checking' | 'same' }
      | {
          readonly kind: 'differs';
          readonly places: number;
          /** Who may have changed the pool, where the difference has that shape. */
          readonly reason?: string | undefined;
        }
    ));

/** What is kept of a document for as long as it is open. */
interface Followed {
  /** How many readings there were when it was opened: what was read before that is too old. */
  readonly after: number;
  /** The pools that are being read for it, by their keys: its `UserPoolId` can be edited meanwhile. */
  readonly reading: Set<string>;
  /** What came of the last reading, where that came to nothing. */
  trouble?: Trouble | undefined;
}

interface Trouble {
  readonly key: string;
  readonly state: Failed | Unread;
  readonly at: number;
  readonly round: number;
}

/** How long a pool that could not be read is left alone, in milliseconds. */
const pause = 30_000;

/**
 * Tells whether files are what their user pools have. A pool is read when a file is opened, when the user
 * comes back to one of which nothing is known, and when the user asks; what is typed after that is compared
 * with what was read.
 */
export class DriftTracker implements Disposable {
  /** A document that is opened anew is another one, so nothing that ends late reaches it. */
  readonly #documents = new WeakMap<TextDocument, Followed>();
  /** How often something has changed that can let a reading succeed. */
  #round = 0;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #listening: Disposable[];

  /** @param now milliseconds of a clock that never goes back */
  constructor(
    private readonly services: Pick<
      Services,
      'server' | 'log' | 'connectQuietly' | 'targetChoices' | 'comparisons'
    >,
    private readonly states: PoolStates,
    private readonly now: () => number,
  ) {
    const tell = (): void => {
      this.#changed.fire();
    };
    this.#listening = [states.onDidChange(tell), services.targetChoices.onDidChange(tell)];
  }

  async of(document: TextDocument): Promise<Drift> {
    const { server, targetChoices, comparisons } = this.services;
    const followed = this.#follow(document);
    const reading = await server.request(requests.readRequest, { uri: server.uriOf(document) });
    const userPoolId = ownPoolId(reading);
    if (userPoolId === undefined) {
      return { kind: 'none', reason: l10n.t('The file has no UserPoolId.') };
    }
    const place = placeOf(document, userPoolId, targetChoices, this.states);
    if ('problem' in place) {
      return { kind: 'failed', pool: userPoolId, reason: place.problem };
    }
    const { name: pool, key, connection } = place;
    if (followed.reading.has(key)) {
      return { kind: 'checking', pool };
    }
    const present = this.states.get(connection, userPoolId, followed.after);
    if (!present) {
      const { trouble } = followed;
      return trouble?.key === key ? { ...trouble.state, pool } : { kind: 'unread', pool };
    }
    if (followed.trouble?.key === key) {
      followed.trouble = undefined;
    }
    if (!reading.config) {
      return { kind: 'errors', pool };
    }
    const { places, cause: reason } = await comparisons.compare(
      userPoolId,
      present,
      reading.config,
    );
    return places === 0 ? { kind: 'same', pool } : { kind: 'differs', pool, places, reason };
  }

  /**
   * Reads the pool of a document that the user has come to, where nothing is known of that, nor was found
   * out to be unreadable just now. It asks the user for nothing.
   */
  async readWhereDue(document: TextDocument): Promise<void> {
    if (!workspace.isTrusted || !isFile(document) || !checksOnOpen(document.uri)) {
      return;
    }
    const followed = this.#follow(document);
    const userPoolId = await userPoolIdOf(this.services.server, document);
    const { targetChoices } = this.services;
    const place =
      userPoolId !== undefined && placeOf(document, userPoolId, targetChoices, this.states);
    if (!place || 'problem' in place || !this.#isDue(followed, place)) {
      return;
    }
    const round = this.#round;
    followed.reading.add(place.key);
    followed.trouble = undefined;
    this.#changed.fire();
    const state = await this.#read(document, place);
    followed.reading.delete(place.key);
    followed.trouble = state && { key: place.key, state, at: this.now(), round };
    this.#changed.fire();
    if (round !== this.#round && !document.isClosed) {
      await this.readWhereDue(document);
    }
  }

  /** To be told when settings or credentials have changed: what failed may be tried again at once. */
  startAnew(): void {
    this.#round += 1;
    this.#changed.fire();
  }

  /** Forgets a document that was closed. */
  forget(document: TextDocument): void {
    this.#documents.delete(document);
  }

  dispose(): void {
    for (const each of [...this.#listening, this.#changed]) {
      each.dispose();
    }
  }

  #follow(document: TextDocument): Followed {
    const known = this.#documents.get(document);
    const followed = known ?? { after: this.states.readings, reading: new Set() };
    this.#documents.set(document, followed);
    return followed;
  }

  #isDue({ after, reading, trouble }: Followed, { key, connection, userPoolId }: Place): boolean {
    if (reading.has(key) || this.states.get(connection, userPoolId, after)) {
      return false;
    }
    const isRecent = trouble?.round === this.#round && this.now() - trouble.at < pause;
    return trouble?.key !== key || !isRecent;
  }

  /** Undefined where the pool was read. */
  async #read(document: TextDocument, place: Place): Promise<Failed | Unread | undefined> {
    try {
      const pools = await this.services.connectQuietly(document.uri, place.target);
      if ('refusal' in pools) {
        return { kind: 'unread', reason: pools.refusal };
      }
      if (!document.isClosed) {
        await pools.getMfaConfig(place.userPoolId);
      }
      return undefined;
    } catch (error) {
      if (error instanceof AwsFailure && error.kind === 'cancelled') {
        return { kind: 'unread', reason: needsAnswerText() };
      }
      // Nobody has asked for the reading: the status says that nothing is known, and why.
      this.services.log.error('Comparing an opened file with its user pool', error);
      const failure = error instanceof AwsFailure ? error.kind : undefined;
      return { kind: 'failed', failure, reason: errorText(error) };
    }
  }
}
