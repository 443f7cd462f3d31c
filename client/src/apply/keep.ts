import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import type { UserPool, UserPools } from '../aws/userPools';
import { NotKept, type ApplyHistory } from '../history/applyHistory';
import type { HistoryRecord } from '../history/record';

/** What a pool had before a request, and how far that has come. */
export interface Kept {
  /** Writes down that the service has accepted the request. */
  readonly accepted: () => Promise<void>;
  /** Writes down that the user is told what came of the request. */
  readonly settled: () => Promise<void>;
  /** For a request that surely changed nothing: then there is nothing to undo. */
  readonly forget: () => Promise<void>;
}

/** What a user pool has and what stands against keeping that. */
export interface Unkept {
  readonly config: MfaConfig;
  readonly reason: NotKept;
}

/** What keeping needs. */
export interface Keeping {
  readonly history: ApplyHistory;
  readonly log: { error(what: string, error: unknown): void };
}

/** For a request whose user goes without Undo. */
export const nothingKept: Kept = {
  accepted: () => Promise.resolve(),
  settled: () => Promise.resolve(),
  forget: () => Promise.resolve(),
};

/**
 * Keeps what the pool has before it is replaced, whatever becomes of the request. Once this is done the record says that
 * the request is on its way: that can't be told any more where the process ends while it is.
 *
 * @param signal aborts it before the record says so
 */
export async function keep(
  { history, log }: Keeping,
  record: Pick<HistoryRecord, 'file' | 'action'>,
  { connection }: UserPools,
  pool: UserPool,
  config: MfaConfig,
  signal: AbortSignal,
): Promise<Kept | Unkept> {
  let forget = nothingKept.forget;
  try {
    const now = { time: Date.now(), state: 'kept' } as const;
    const id = await history.add({ ...now, pool, connection, config, ...record });
    // What became of the request matters more than a record too many, or one that says too little.
    const tried = (what: string, work: () => Promise<void>) => async (): Promise<void> => {
      await work().catch((error: unknown) => {
        log.error(what, error);
      });
    };
    forget = tried('Forgetting the earlier configuration', () => history.remove(id));
    signal.throwIfAborted();
    await history.mark(id, 'sending');
    return {
      accepted: tried('Keeping that it was accepted', () => history.mark(id, 'accepted')),
      settled: tried('Keeping that it is known', () => history.mark(id, 'settled')),
      forget,
    };
  } catch (error) {
    await forget();
    if (error instanceof NotKept) {
      log.error('Keeping the earlier configuration', error.cause);
      return { config, reason: error };
    }
    throw error;
  }
}
