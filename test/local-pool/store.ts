/** What the front knows of each pool and cognito-local does not keep. */
import type { JsonObject } from './awsJson';
import { unknownPool } from './awsJson';
import type { PoolSeed } from './seeds';

export interface PoolRecord {
  readonly id: string;
  readonly name: string;
  readonly tier: string;
  /** The members of the last accepted request, but UserPoolId; always with MfaConfiguration. */
  readonly mfa: JsonObject;
}

export class PoolStore {
  private readonly records = new Map<string, PoolRecord>();

  constructor(private readonly seeds: readonly PoolSeed[]) {
    this.reset();
  }

  /** Throws the service's ResourceNotFoundException for an id that no pool has. */
  get(id: string): PoolRecord {
    const record = this.records.get(id);
    if (record === undefined) throw unknownPool(id);
    return record;
  }

  put(record: PoolRecord): void {
    this.records.set(record.id, record);
  }

  delete(id: string): void {
    this.records.delete(id);
  }

  /** Back to the seeds. */
  reset(): void {
    this.records.clear();
    for (const { id, name, tier, mfa } of this.seeds) this.put({ id, name, tier, mfa });
  }
}
