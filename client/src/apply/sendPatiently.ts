import { isDeepStrictEqual } from 'node:util';
import * as l10n from '@vscode/l10n';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { AwsFailure } from '../aws/failures';
import type { Clock } from '../clock';
import type { Progress } from '../ui/dialogs';
import { sendAndReadBack, type Outcome, type Sending } from './send';

/** How long to wait before a request is sent again, in milliseconds, each time it is. */
const pauses = [1_000, 3_000];

/** A user pool that meanwhile has another configuration than the user saw. */
export interface Changed {
  readonly changedTo: MfaConfig;
}

/**
 * Sends the request, and again where the service has surely not carried it out because it was busy: at
 * most twice, after a pause, and only while the user pool still has what it had. The user can cancel
 * up to each sending.
 *
 * @param onTooLate what to do when the user cancels while the request is on its way
 * @param clock measures the pauses
 */
export async function sendPatiently(
  sending: Sending,
  progress: Progress,
  onTooLate: () => void,
  clock: Clock,
): Promise<Outcome | Changed> {
  const { signal } = progress;
  progress.report(l10n.t('sending…'));
  let outcome = await sendOnce(sending, signal, onTooLate);
  for (const [index, milliseconds] of pauses.entries()) {
    if (outcome.refusal === undefined) {
      return outcome;
    }
    progress.report(
      l10n.t('Amazon Cognito is busy, sending again ({0} of {1})…', index + 1, pauses.length),
    );
    const now = await readAgain(sending, clock.pause(milliseconds, signal), signal);
    if (now === undefined) {
      return outcome;
    }
    if (!isDeepStrictEqual(now, sending.before)) {
      return { changedTo: now };
    }
    outcome = await sendOnce(sending, signal, onTooLate);
  }
  return outcome;
}

async function sendOnce(
  sending: Sending,
  signal: AbortSignal,
  onTooLate: () => void,
): Promise<Outcome> {
  signal.addEventListener('abort', onTooLate);
  try {
    return await sendAndReadBack(sending);
  } finally {
    signal.removeEventListener('abort', onTooLate);
  }
}

/** What the user pool has after a pause; undefined where the user cancels or it can't be read. */
async function readAgain(
  { pools, pool, log }: Sending,
  pause: Promise<void>,
  signal: AbortSignal,
): Promise<MfaConfig | undefined> {
  try {
    await pause;
    const now = await pools.getMfaConfig(pool.id, signal);
    return signal.aborted ? undefined : now;
  } catch (error) {
    if (signal.aborted) {
      return undefined;
    }
    if (!(error instanceof AwsFailure)) {
      throw error;
    }
    log.error('Reading before sending again', error);
    return undefined;
  }
}
