import type { Connection, UserPool } from '../aws/userPools';
import { keyOf } from './poolKey';

/** The names of user pools, as a list or a description has told them last. Nothing is read for it. */
export class PoolNames {
  readonly #names = new Map<string, string>();

  /** @returns whether one of the pools has another name than was known */
  remember(connection: Connection, pools: readonly UserPool[]): boolean {
    let isNews = false;
    for (const { id, name } of pools) {
      const key = keyOf(connection, id);
      if (name !== undefined && this.#names.get(key) !== name) {
        this.#names.set(key, name);
        isNews = true;
      }
    }
    return isNews;
  }

  /** Undefined where nothing has told it. */
  of(connection: Connection, userPoolId: string): string | undefined {
    return this.#names.get(keyOf(connection, userPoolId));
  }
}
