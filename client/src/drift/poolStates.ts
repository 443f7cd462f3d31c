import { EventEmitter, type Disposable } from 'vscode';
import type { MfaConfig } from '../../../server/src/core/request/mfaConfig';
import type { Connection, UserPools } from '../aws/userPools';

/** What user pools had when they were last read, by whatever command. Nothing is read for it. */
export class PoolStates implements Disposable {
  readonly #known = new Map<string, { readonly config: MfaConfig; readonly reading: number }>();
  #readings = 0;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  /** How often pools have been read. */
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

  /** The same user pools, and what is read through them is remembered. */
  observing(pools: UserPools): UserPools {
    const { connection } = pools;
    const remember = (id: string, config: MfaConfig | undefined): void => {
      const key = keyOf(connection, id);
      if (config) {
        this.#readings += 1;
        this.#known.set(key, { config, reading: this.#readings });
      } else {
        this.#known.delete(key);
      }
      this.#changed.fire();
    };
    return {
      connection,
      get address() {
        return pools.address;
      },
      list: (signal) => pools.list(signal),
      describe: (id, signal) => pools.describe(id, signal),
      async getMfaConfig(id, signal) {
        try {
          const config = await pools.getMfaConfig(id, signal);
          remember(id, config);
          return config;
        } catch (error) {
          remember(id, undefined);
          throw error;
        }
      },
      async setMfaConfig(id, config) {
        remember(id, undefined);
        await pools.setMfaConfig(id, config);
      },
    };
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** A pool's id names its Region, so an address and the identity are all that it needs beside it. */
function keyOf({ endpointUrl, profile }: Connection, userPoolId: string): string {
  return JSON.stringify([endpointUrl, profile, userPoolId]);
}
