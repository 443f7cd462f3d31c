/**
 * A process that applies as the extension does once the user has confirmed, and stops for ever at a step, which it says, so
 * that it can be killed there.
 */
import { ApplyHistory } from '../../../client/src/history/applyHistory';
import { PoolLocks } from '../../../client/src/history/poolLocks';
import type { RecordState } from '../../../client/src/history/record';
import { sendAsShown } from '../../../client/src/apply/sendAsShown';
import { applyWording } from '../../../client/src/apply/wording';
import { sortFailure } from '../../../client/src/aws/failures';
import { SdkUserPools } from '../../../client/src/aws/sdkUserPools';
import { Clock } from '../../../client/src/clock';
import { reviewChanges } from '../../../core/src/request/review';
import { desired, old } from '../../faults/apply';
import type { Stop } from '../../faults/interruptions';
import { memorySecrets } from './memorySecrets';

const [folder = '', endpointUrl = '', id = '', stop = 'nowhere', action] = process.argv.slice(2);

async function stopAt(step: Stop): Promise<void> {
  if (step === stop) {
    process.send?.(step);
    await new Promise(() => undefined);
  }
}

class StoppingHistory extends ApplyHistory {
  override async add(...args: Parameters<ApplyHistory['add']>): Promise<string> {
    await stopAt('before kept');
    const added = await super.add(...args);
    await stopAt('after kept');
    return added;
  }

  override async mark(record: string, state: RecordState): Promise<void> {
    await stopAt(`before ${state}`);
    await super.mark(record, state);
    await stopAt(`after ${state}`);
  }
}

function fail(what: string, error: unknown): never {
  throw new Error(what, { cause: error });
}

async function apply(): Promise<void> {
  const clock = new Clock();
  const sender = {
    history: new StoppingHistory(`${folder}/history`, memorySecrets(), fail, clock),
    locks: new PoolLocks(`${folder}/locks`, clock, fail),
    ...{ clock, log: { error: fail } },
  };
  const file = 'pool.mfa.json';
  const confirmed = {
    pools: new SdkUserPools({ endpointUrl }, sortFailure),
    pool: { id, name: 'Customers' },
    ...{ wording: applyWording(file), shown: reviewChanges(old, desired), withoutUndo: false },
    ...{ desired, record: action === 'undo' ? ({ file, action } as const) : { file } },
  };
  const progress = { signal: new AbortController().signal, report: () => undefined };
  const attempt = await sendAsShown(sender, confirmed, progress, () => undefined);
  process.send?.(attempt.kind);
}

process.on('disconnect', () => process.exit());
void apply();
