import { createHash } from 'node:crypto';
import type { Memento } from 'vscode';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { withoutSecrets } from '../../../core/src/model/secrets';
import { possibleCause } from '../../../core/src/request/possibleCause';
import { reviewChanges } from '../../../core/src/request/review';

/** How a file stands to what was read of its user pool. */
export interface Comparison {
  /** The members that differ. */
  readonly places: number;
  /** Who may have changed the pool, as a sentence; undefined where nothing tells. */
  readonly cause?: string | undefined;
}

/** How many user pools are remembered, those of the last comparisons. */
const remembered = 200;

const memory = 'inSync';

/**
 * Compares files with user pools, and remembers what both had in common: only where a pool once had what the file
 * says, a difference can have come from somebody who has changed the pool. A file that was edited, or was never
 * applied, differs by itself.
 */
export class Comparisons {
  /** @param state keeps the digests of configurations, without what is secret in them */
  constructor(private readonly state: Pick<Memento, 'get' | 'update'>) {}

  async compare(userPoolId: string, pool: MfaConfig, file: MfaConfig): Promise<Comparison> {
    const places = reviewChanges(pool, file).length;
    const digest = digestOf(file);
    const known = this.state.get<Readonly<Record<string, string>>>(memory, {});
    if (places > 0) {
      return {
        places,
        cause: known[userPoolId] === digest ? possibleCause(pool, file) : undefined,
      };
    }
    if (known[userPoolId] !== digest) {
      const others = Object.entries(known).filter(([other]) => other !== userPoolId);
      const kept = [...others, [userPoolId, digest]].slice(-remembered);
      await this.state.update(memory, Object.fromEntries(kept));
    }
    return { places };
  }
}

function digestOf(config: MfaConfig): string {
  const text = JSON.stringify(withoutSecrets(config).config);
  return createHash('sha256').update(text).digest('hex');
}
