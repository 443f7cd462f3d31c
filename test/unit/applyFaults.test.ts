import assert from 'node:assert/strict';
import { sendPatiently } from '../../client/src/apply/sendPatiently';
import { applyWording } from '../../client/src/apply/wording';
import { AwsFailure, sortFailure } from '../../client/src/aws/failures';
import { SdkUserPools } from '../../client/src/aws/sdkUserPools';
import { Clock } from '../../client/src/clock';
import { Log } from '../../client/src/log';
import { beforeSending } from '../../client/src/run/telling';
import { desired, old, silent, tellAlike } from '../faults/apply';
import { faultCases } from '../faults/cases';
import { FaultSession } from '../faults/faultSession';
import type { FaultCase } from '../faults/kinds';
import { startLocalPool, type LocalPool } from '../local-pool/localPool';

const file = 'pool.mfa.json';

/** A clock on which a pause is over at once, and which keeps how long it was. */
class HastyClock extends Clock {
  readonly pauses: number[] = [];

  override async pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    this.pauses.push(milliseconds);
    signal.throwIfAborted();
    return Promise.resolve();
  }
}

describe('An Apply that meets a fault', () => {
  const lines: string[] = [];
  const unseen = (): void => undefined;
  const log = new Log({ debug: unseen, info: unseen, error: unseen, show: unseen }, lines);
  let local: LocalPool;
  const faults = new FaultSession({ address: () => local.url, logged: () => lines });
  const id = (): string => local.pools['Customers'] ?? '';
  const customers = () => ({ id: id(), name: 'Customers' });

  before(async () => {
    local = await startLocalPool();
    await faults.start();
  });
  after(async () => {
    await faults.stop();
    await local.close();
  });
  beforeEach(async () => {
    lines.length = 0;
    faults.proxy.reset();
    await local.reset();
    await new SdkUserPools({ endpointUrl: local.url }, sortFailure).setMfaConfig(id(), old);
  });

  const connect = (kind?: FaultCase['kind']): SdkUserPools => {
    const transport = kind && silent.has(kind) ? { transport: { readTimeout: 1 } } : {};
    const watcher = { approve: () => Promise.resolve(), answered: log.attempt.bind(log) };
    const connection = { endpointUrl: faults.proxy.url, ...transport };
    return new SdkUserPools(connection, sortFailure, { watcher });
  };

  /** What the user is told of an Apply that they have confirmed. */
  async function apply(
    pools: SdkUserPools,
    { clock = new HastyClock(), signal = new AbortController().signal, report = noReport } = {},
  ): Promise<string> {
    const wording = applyWording(file);
    try {
      const before = await beforeSending(wording.first, () => pools.getMfaConfig(id()));
      const sending = { pools, pool: customers(), wording, before, desired, log };
      const outcome = await sendPatiently(sending, { signal, report }, () => undefined, clock);
      return 'changedTo' in outcome ? 'changed' : outcome.message;
    } catch (error) {
      if (!(error instanceof AwsFailure)) throw error;
      log.error('cognitoMfa.apply', error);
      return error.message;
    }
  }
  const noReport = (message: string): void => {
    assert.ok(message);
  };
  const sent = (): number =>
    faults.proxy.operations.filter((name) => name === 'SetUserPoolMfaConfig').length;
  const held = () => new SdkUserPools({ endpointUrl: local.url }, sortFailure).getMfaConfig(id());

  for (const { title, kind, order, sees, holds, applied, sent: times, logged } of faultCases) {
    it(`is told of rightly, and does no more than it should: ${title}`, async () => {
      order(faults.proxy);
      const message = await apply(connect(kind));
      log.info(message);
      assert.equal(tellAlike(message, { file, id: id(), url: faults.proxy.url }), sees);
      const written = await faults.assertLogged(logged ?? message);
      for (const requestId of faults.proxy.requestIds) {
        assert.ok(written.includes(requestId), `the log has no ${requestId}`);
      }
      assert.deepEqual(
        { holds: await held(), applied: faults.proxy.applied, sent: sent() },
        { holds: holds === 'new' ? desired : old, applied, sent: times },
      );
    });
  }

  const isBusy = (): void => {
    const body = JSON.stringify({ __type: 'TooManyRequestsException', message: 'No.' });
    const headers = { 'x-amzn-errortype': 'TooManyRequestsException' };
    faults.proxy.failNext('SetUserPoolMfaConfig', { kind: 'answer', status: 400, body, headers });
  };

  it('waits one second, then three, before it sends again to a busy service, and says so', async () => {
    isBusy();
    isBusy();
    const clock = new HastyClock();
    const reports: string[] = [];
    const report = (message: string): void => void reports.push(message);
    assert.match(await apply(connect(), { clock, report }), /^Applied /);
    assert.deepEqual(clock.pauses, [1_000, 3_000]);
    assert.deepEqual(reports, [
      'sending…',
      'Amazon Cognito is busy, sending again (1 of 2)…',
      'Amazon Cognito is busy, sending again (2 of 2)…',
    ]);
  });

  it('sends nothing more to a busy service once it is cancelled', async () => {
    isBusy();
    const cancelled = new AbortController();
    const report = (message: string): void => {
      if (message.includes('again')) cancelled.abort();
    };
    const message = await apply(connect(), { signal: cancelled.signal, report });
    assert.match(message, /^pool\.mfa\.json was not applied\. /);
    assert.equal(sent(), 1);
    assert.deepEqual(await held(), old);
  });

  it('sends nothing more where somebody else has changed the pool meanwhile', async () => {
    isBusy();
    const elsewhere = { ...old, MfaConfiguration: 'ON' } as const;
    class ClockOfOthers extends HastyClock {
      override async pause(): Promise<void> {
        await new SdkUserPools({ endpointUrl: local.url }, sortFailure).setMfaConfig(
          id(),
          elsewhere,
        );
      }
    }
    assert.equal(await apply(connect(), { clock: new ClockOfOthers() }), 'changed');
    assert.equal(sent(), 1);
    assert.deepEqual(await held(), elsewhere);
  });
});

describe("The extension's clock", () => {
  const never = new AbortController().signal;

  it('ends a pause when the time has gone by, and no other', async () => {
    const clock = new Clock();
    const ended: string[] = [];
    const short = clock.pause(100_000, never).then(() => ended.push('short'));
    const long = clock.pause(300_000, never).then(() => ended.push('long'));
    const before = clock.now();
    clock.passTime(100_000);
    await short;
    assert.deepEqual(ended, ['short']);
    assert.ok(clock.now() - before >= 100_000);
    clock.passTime(200_000);
    await long;
  });

  it('ends a pause that is cancelled with the reason', async () => {
    const cancelled = new AbortController();
    const pause = new Clock().pause(100_000, cancelled.signal);
    cancelled.abort(new Error('no more'));
    await assert.rejects(pause, /no more/);
  });
});
