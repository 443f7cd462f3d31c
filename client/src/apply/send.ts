import { isDeepStrictEqual } from 'node:util';
import * as l10n from '@vscode/l10n';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { holds, keptMembers, reviewChanges } from '../../../core/src/request/review';
import type { FailureKind } from '../aws/call';
import { AwsFailure } from '../aws/failures';
import { poolLabel, type UserPool, type UserPools } from '../aws/userPools';
import type { NoticeKind } from '../ui/dialogs';
import type { Wording } from './wording';

/** What to tell the user at the end. */
export interface Outcome {
  readonly kind: NoticeKind;
  readonly message: string;
  /** Whether the pool was changed; `no` only where that is sure. */
  readonly applied: 'yes' | 'no' | 'unknown';
  /** What went wrong, where a button can help against it. */
  readonly failure?: AwsFailure;
  /** Set where the service was busy and has surely not carried out the request: it can be sent again. */
  readonly refusal?: AwsFailure;
}

export interface Sending {
  readonly pools: UserPools;
  readonly pool: UserPool;
  readonly wording: Pick<Wording, 'source' | 'first' | 'done'>;
  /** What the pool had right before. */
  readonly before: MfaConfig;
  readonly desired: MfaConfig;
  readonly log: { error(what: string, error: unknown): void };
  /** Waited for between the service's yes and the reading back. */
  readonly onAccepted?: () => Promise<void>;
}

/** Failures that no answer came with. */
const unanswered: readonly FailureKind[] = ['network', 'timeout'];

/** Refusals that a moment later may not come again. */
const passing: readonly string[] = [
  ...['TooManyRequestsException', 'ConcurrentModificationException'],
  ...['Throttling', 'ThrottlingException', 'RequestLimitExceeded', 'SlowDown'],
];

/**
 * Sends the request once and reads the pool again. A failure that leaves open whether the request has
 * arrived is settled by that reading too.
 */
export async function sendAndReadBack(sending: Sending): Promise<Outcome> {
  const { pools, pool, desired, log } = sending;
  try {
    await pools.setMfaConfig(pool.id, desired);
  } catch (error) {
    if (!(error instanceof AwsFailure)) {
      throw error;
    }
    log.error('Apply', error);
    const { SnsCallerArn, EumsSms } = desired.SmsMfaConfiguration?.SmsConfiguration ?? {};
    const failure = error.withRole(EumsSms?.CallerArn ?? SnsCallerArn);
    return failure.mayHaveArrived
      ? settle(sending, failure)
      : {
          kind: 'error',
          message: l10n.t('{0} was not applied. {1}', sending.wording.first, failure.message),
          applied: 'no',
          failure,
          ...(passing.includes(failure.facts.name) && { refusal: failure }),
        };
  }
  await sending.onAccepted?.();
  const actual = await readBack(sending);
  return actual instanceof AwsFailure
    ? {
        kind: 'warning',
        message: l10n.t(
          'Amazon Cognito accepted {0} for {1}, but it could not be read back. {2}',
          sending.wording.source,
          poolLabel(pool),
          actual.message,
        ),
        applied: 'unknown',
        failure: actual,
      }
    : compare(sending, actual);
}

async function readBack({ pools, pool, log }: Sending): Promise<MfaConfig | AwsFailure> {
  try {
    return await pools.getMfaConfig(pool.id);
  } catch (error) {
    if (!(error instanceof AwsFailure)) {
      throw error;
    }
    log.error('Read back', error);
    return error;
  }
}

/** The service said yes: does the pool have what was sent? */
function compare({ wording, pool, before, desired }: Sending, actual: MfaConfig): Outcome {
  const differing = reviewChanges(actual, desired);
  const kept = keptMembers(actual, desired);
  const open = new Set(differing.map((change) => change.path));
  if (!holds(actual, desired)) {
    const names = differing.filter(({ path }) => !kept.includes(path));
    return {
      kind: 'warning',
      message: l10n.t(
        'Amazon Cognito accepted {0}, but {1} differs from it in {2}.',
        wording.source,
        poolLabel(pool),
        names.map(({ path }) => path).join(', '),
      ),
      applied: 'unknown',
    };
  }
  const changed = reviewChanges(before, desired).filter(({ path }) => !open.has(path)).length;
  const done = wording.done(pool, changed);
  const message =
    kept.length === 0
      ? done
      : l10n.t('{0} The pool kept what the request leaves out: {1}.', done, kept.join(', '));
  return { kind: 'information', message, applied: 'yes' };
}

/** No clear answer came: the pool's present configuration tells, or nothing does. */
async function settle(sending: Sending, failure: AwsFailure): Promise<Outcome> {
  const { wording, pool, before, desired } = sending;
  const label = poolLabel(pool);
  const actual = await readBack(sending);
  if (actual instanceof AwsFailure) {
    return {
      kind: 'error',
      message: l10n.t(
        'It is unknown whether {0} was applied to {1}: sending it failed, and so did reading the pool. {2}',
        wording.source,
        label,
        failure.message,
      ),
      applied: 'unknown',
      failure,
    };
  }
  if (isDeepStrictEqual(actual, before)) {
    // A pool that keeps what a request leaves out can look the same before and after.
    const applied = holds(before, desired) ? 'unknown' : 'no';
    return { kind: 'error', message: stillTheOld(sending, failure), applied, failure };
  }
  if (holds(actual, desired)) {
    const message = unanswered.includes(failure.kind)
      ? l10n.t(
          'Applied {0} to {1}: no answer came, but the pool was read again and has what was sent.',
          wording.source,
          label,
        )
      : l10n.t(
          'Applied {0} to {1}: the answer was an error, but the pool was read again and has what was sent.',
          wording.source,
          label,
        );
    return { kind: 'information', message, applied: 'yes' };
  }
  return {
    kind: 'error',
    message: l10n.t(
      'It is unknown whether {0} was applied: {1} has neither its old configuration nor what was sent. Try again to see what differs. {2}',
      wording.source,
      label,
      failure.message,
    ),
    applied: 'unknown',
    failure,
  };
}

/**
 * Where the file only leaves members out, the old configuration is also what a user pool has that
 * keeps them.
 */
function stillTheOld({ wording, pool, before, desired }: Sending, failure: AwsFailure): string {
  const label = poolLabel(pool);
  return holds(before, desired)
    ? l10n.t(
        'It is unknown whether {0} was applied: {1} was read again and still has what the request leaves out ({2}). {3}',
        wording.source,
        label,
        keptMembers(before, desired).join(', '),
        failure.message,
      )
    : l10n.t(
        '{0} was not applied: {1} was read again and still has its old configuration. {2}',
        wording.first,
        label,
        failure.message,
      );
}
