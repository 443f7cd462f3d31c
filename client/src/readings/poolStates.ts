import { EventEmitter, type Disposable } from 'vscode';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { AwsFailure } from '../aws/failures';
import type { Connection, UserPool, UserPools } from '../aws/userPools';
import { keyOf } from './poolKey';
import { PoolNames } from './poolNames';

/** What came of a reading, or of a change, after which nothing is known. */
interface Known {
  readonly config: MfaConfig | undefined;
  readonly reading: number;
}

/** What user pools had when they were last read, by whatever command. Nothing is read for it. */
export class PoolStates implements Disposable {
  readonly #known = new Map<string, Known>();
  readonly #names = new PoolNames();
  #readings = 0;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  /** How many readings and changes of pools have begun. */
  get readings(): number {
    return this.#readings;
  }

  /**
   * What a pool had; undefined where it could not be read the last time, or may have been changed since.
   *
   * @param after how many readings are too old to count
   */
  get(connection: Connection, userPoolId: string, after: number): MfaConfig | undefined {
    const known = this.#known.get(keyOf(connection, userPoolId));
    return known && known.reading > after ? known.config : undefined;
  }

  /** What a pool is called, where a list or a description has told it. */
  nameOf(connection: Connection, userPoolId: string): string | undefined {
    return this.#names.of(connection, userPoolId);
  }

  /** The same user pools, and what is read through them is remembered. */
  observing(pools: UserPools): UserPools {
    const { connection } = pools;
    const begin = (): number => (this.#readings += 1);
    const remember = (id: string, reading: number, config?: MfaConfig): void => {
      this.#remember(keyOf(connection, id), { config, reading });
    };
    return {
      connection,
      get address() {
        return pools.address;
      },
      signIn: () => pools.signIn(),
      identity: (id, signal) => pools.identity(id, signal),
      list: async (signal) => {
        const all = await pools.list(signal);
        this.#rememberNames(connection, all);
        return all;
      },
      describe: async (id, signal) => {
        const pool = await pools.describe(id, signal);
        this.#rememberNames(connection, [pool]);
        return pool;
      },
      async getMfaConfig(id, signal) {
        const reading = begin();
        try {
          const config = await pools.getMfaConfig(id, signal);
          remember(id, reading, config);
          return config;
        } catch (error) {
          // A reading that was cancelled says nothing against an earlier one.
          if (!(error instanceof AwsFailure && error.kind === 'cancelled')) {
            remember(id, reading);
          }
          throw error;
        }
      },
      async setMfaConfig(id, config) {
        remember(id, begin());
        try {
          await pools.setMfaConfig(id, config);
        } finally {
          // What was read meanwhile can be what the pool had before.
          remember(id, begin());
        }
      },
    };
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #rememberNames(connection: Connection, pools: readonly UserPool[]): void {
    if (this.#names.remember(connection, pools)) {
      this.#changed.fire();
    }
  }

  /** A reading that began before what is known says nothing new, however late it ends. */
  #remember(key: string, now: Known): void {
    const known = this.#known.get(key);
    if (known === undefined || known.reading < now.reading) {
      this.#known.set(key, now);
      this.#changed.fire();
    }
  }
}
