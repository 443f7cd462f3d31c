import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { sendAsShown } from '../../client/src/apply/sendAsShown';
import { applyWording } from '../../client/src/apply/wording';
import { sortFailure } from '../../client/src/aws/failures';
import { SdkUserPools } from '../../client/src/aws/sdkUserPools';
import { ApplyHistory } from '../../client/src/history/applyHistory';
import { PoolLocks } from '../../client/src/history/poolLocks';
import type { MfaConfig } from '../../core/src/model/mfaConfig';
import { reviewChanges } from '../../core/src/request/review';
import { desired, old } from '../faults/apply';
import { useLocalCredentials } from '../local-pool/localCredentials';
import { startLocalPool, type LocalPool } from '../local-pool/localPool';
import { BriskClock } from './support/briskClock';
import { memorySecrets } from './support/memorySecrets';
import { useTempFolder } from './support/tempFolder';

const off: MfaConfig = { MfaConfiguration: 'OFF' };

describe('An Apply in each of two windows', () => {
  useLocalCredentials();
  const folder = useTempFolder();
  let local: LocalPool;
  let other: ChildProcess | undefined;
  const id = (): string => local.pools['Customers'] ?? '';
  const pools = () => new SdkUserPools({ endpointUrl: local.url }, sortFailure);
  const fails = (what: string): void => {
    assert.fail(what);
  };

  before(async () => {
    local = await startLocalPool();
  });
  after(() => local.close());
  beforeEach(async () => {
    await local.reset();
    await pools().setMfaConfig(id(), old);
  });
  afterEach(() => other?.kill('SIGKILL'));

  it('waits for the other, and then sends nothing but what was shown', async () => {
    const sending = local.failNext('SetUserPoolMfaConfig', { kind: 'hold' });
    const script = join(__dirname, 'support/applyProcess.js');
    other = fork(script, [folder(), local.url, id()]);
    const finished = once(other, 'message');
    await sending.arrived;

    const clock = new BriskClock();
    const reports: string[] = [];
    const report = (message: string): void => {
      reports.push(message);
      sending.release();
    };
    const sender = {
      history: new ApplyHistory(`${folder()}/history`, memorySecrets(), fails, clock),
      locks: new PoolLocks(`${folder()}/locks`, clock, fails),
      ...{ clock, log: { error: fails } },
    };
    const confirmed = {
      ...{ pools: pools(), pool: { id: id() }, desired: off, shown: reviewChanges(old, off) },
      ...{
        wording: applyWording('b.mfa.json'),
        record: { file: 'b.mfa.json' },
        withoutUndo: false,
      },
    };
    const progress = { signal: new AbortController().signal, report };
    const attempt = await sendAsShown(sender, confirmed, progress, fails.bind(undefined, 'late'));
    assert.deepEqual(attempt, { kind: 'changed', changes: reviewChanges(desired, off) });
    assert.deepEqual(reports, ['waiting for an Apply in another window…']);
    assert.equal((await finished)[0], 'told');
    assert.deepEqual(await pools().getMfaConfig(id()), desired);

    const again = { ...confirmed, shown: attempt.changes };
    const { kind } = await sendAsShown(sender, again, progress, fails.bind(undefined, 'late'));
    assert.equal(kind, 'told');
    assert.deepEqual(
      (await sender.history.all()).map(({ file, state }) => [file, state]),
      [
        ['b.mfa.json', 'settled'],
        ['pool.mfa.json', 'settled'],
      ],
    );
  });
});
