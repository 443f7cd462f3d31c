import { modeOf, withoutFactors, type MfaConfig } from '../../../core/src/model/mfaConfig';
import { reviewChanges } from '../../../core/src/request/review';
import type { HistoryEntry } from './applyHistory';

/**
 * What brings a configuration back. A user pool with MFA off can have SMS settings for phone verification, which can't be
 * sent then.
 */
export function sendable(config: MfaConfig): MfaConfig {
  const request = { ...config, MfaConfiguration: modeOf(config) };
  return modeOf(config) === 'OFF' ? withoutFactors(request) : request;
}

/** Whether a pool that has `now` already has what a record would bring back. */
export function isAlready({ config }: Pick<HistoryEntry, 'config'>, now: MfaConfig): boolean {
  return reviewChanges(now, sendable(config)).length === 0;
}

/**
 * The latest record of a user pool that would change anything in it.
 *
 * @param entries the latest first
 * @param last where to begin: later ones and those of other pools are left out
 * @param now what the pool has
 */
export function latestThatDiffers(
  entries: readonly HistoryEntry[],
  last: HistoryEntry,
  now: MfaConfig,
): HistoryEntry | undefined {
  return entries
    .slice(entries.indexOf(last))
    .find((entry) => isOfSamePool(entry, last) && !isAlready(entry, now));
}

/** A pool of the same id at another address is another one. */
function isOfSamePool(one: HistoryEntry, other: HistoryEntry): boolean {
  return (
    one.pool.id === other.pool.id && one.connection.endpointUrl === other.connection.endpointUrl
  );
}
