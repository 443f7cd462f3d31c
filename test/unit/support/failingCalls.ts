import assert from 'node:assert/strict';
import type { FailureAction } from '../../../client/src/aws/catalogue/action';
import { AwsFailure, sortFailure } from '../../../client/src/aws/failures';
import { SdkUserPools } from '../../../client/src/aws/sdkUserPools';
import type { Connection } from '../../../client/src/aws/userPools';
import { errorDetails } from '../../../client/src/log';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { startLocalPool, type LocalPool } from '../../local-pool/localPool';

/** A request that Amazon Cognito accepts for most user pools. */
export const totp: MfaConfig = {
  MfaConfiguration: 'ON',
  SoftwareTokenMfaConfiguration: { Enabled: true },
};

export const chooseProfile: FailureAction = { kind: 'choose-profile' };
export const tryAgain: FailureAction = { kind: 'try-again' };
export const showProblems: FailureAction = { kind: 'show-problems' };
export const openAddress: FailureAction = {
  kind: 'open-setting',
  setting: 'cognitoMfa.endpointUrl',
};

/** A test of one entry of the catalogue. */
export function tries(id: string, how: string, test: () => Promise<void> | void): void {
  it(`${id}: ${how}`, test);
}

/** Whether a test with this title is one of the entry. */
export function isTestOf(title: string, id: string): boolean {
  return title.startsWith(`${id}: `);
}

/** A local pool for the tests of a `describe`, and a real client that changes one of its pools. */
export class FailingCalls {
  private running: LocalPool | undefined;

  get pool(): LocalPool {
    assert.ok(this.running, 'the local pool is not running');
    return this.running;
  }

  static use(): FailingCalls {
    const calls = new FailingCalls();
    before(async () => {
      calls.running = await startLocalPool();
    });
    after(() => calls.pool.close());
    beforeEach(() => calls.pool.reset());
    return calls;
  }

  /** What SetUserPoolMfaConfig fails with, for one of the pools by its name. */
  async set(name = 'Staff', config = totp, connection: Connection = {}): Promise<AwsFailure> {
    const id = this.pool.pools[name] ?? name;
    const pools = new SdkUserPools({ endpointUrl: this.pool.url, ...connection }, sortFailure);
    return failureOf(pools.setMfaConfig(id, config));
  }
}

/** What a call fails with. */
export async function failureOf(call: Promise<unknown>): Promise<AwsFailure> {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof AwsFailure, `no failure but ${String(error)}`);
  assert.doesNotMatch(error.message, /\n|\bat .*:\d+:\d+/, 'a message has no stack trace');
  return error;
}

/** The buttons of a failure that a local pool has given, if AWS had given it. */
export function actionsAtAws({ entry, call, facts }: AwsFailure): FailureAction[] {
  return new AwsFailure(entry, { ...call, connection: {} }, facts, undefined).actions;
}

/** Whatever came with an answer has the answer's request id in the log. */
export function assertRequestLogged(failure: AwsFailure): void {
  assert.match(errorDetails('Apply', failure), /requestId=[\da-f-]{36}/);
}
