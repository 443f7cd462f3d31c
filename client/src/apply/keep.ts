import { l10n } from 'vscode';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import type { UserPool, UserPools } from '../aws/userPools';
import type { HistoryRecord } from '../history/record';
import type { Services } from '../run/commandServices';

/** What a pool had before a request. */
export interface Kept {
  /** For a request that surely changed nothing: then there is nothing to undo. */
  readonly forget: () => Promise<void>;
  /** What the user must know where nothing could be kept. */
  readonly note?: string;
}

/** Keeps what the pool has before it is replaced, whatever becomes of the request. */
export async function keep(
  { history, log }: Services,
  record: Pick<HistoryRecord, 'file' | 'action'>,
  { connection }: UserPools,
  pool: UserPool,
  config: MfaConfig,
): Promise<Kept> {
  try {
    const id = await history.add({ time: Date.now(), pool, connection, config, ...record });
    return {
      forget: async () => {
        try {
          await history.remove(id);
        } catch (error) {
          // What became of the request matters more than a record too many.
          log.error('Forgetting the earlier configuration', error);
        }
      },
    };
  } catch (error) {
    log.error('Keeping the earlier configuration', error);
    return {
      forget: () => Promise.resolve(),
      note: l10n.t("The earlier configuration couldn't be saved, so Undo can't restore it."),
    };
  }
}
