import assert from 'node:assert/strict';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { AwsFailure, sortFailure } from '../../client/src/aws/failures';
import { SdkUserPools } from '../../client/src/aws/sdkUserPools';
import type { MfaConfig } from '../../core/src/model/mfaConfig';
import { useLocalCredentials } from '../local-pool/localCredentials';
import { startFaultProxy, type FaultProxy, type ProxyFault } from '../local-pool/faultProxy';
import { startLocalPool, type LocalPool } from '../local-pool/localPool';

const totp: MfaConfig = {
  MfaConfiguration: 'ON',
  SoftwareTokenMfaConfiguration: { Enabled: true },
};

describe('A call to Amazon Cognito', () => {
  useLocalCredentials();
  let local: LocalPool;
  let proxy: FaultProxy;

  before(async () => {
    local = await startLocalPool();
    proxy = await startFaultProxy(local.url);
  });
  after(async () => {
    await proxy.close();
    await local.close();
  });
  beforeEach(() => {
    proxy.reset();
  });

  const id = (): string => local.pools['Customers'] ?? '';
  const failure = async (
    operation: 'GetUserPoolMfaConfig' | 'SetUserPoolMfaConfig',
    faults: readonly ProxyFault[],
    callLimit = 120_000,
    readTimeout = 60,
  ): Promise<AwsFailure> => {
    for (const fault of faults) proxy.failNext(operation, fault);
    const transport = { readTimeout };
    const connection = { endpointUrl: proxy.url, transport };
    const pools = new SdkUserPools(connection, sortFailure, { callLimit });
    const sent = operation.startsWith('Get')
      ? pools.getMfaConfig(id())
      : pools.setMfaConfig(id(), totp);
    const error: unknown = await sent.then(
      () => assert.fail('it has succeeded'),
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof AwsFailure, String(error));
    return error;
  };

  it('leaves no client behind that was made after the user had cancelled', async () => {
    const { prototype } = CognitoIdentityProviderClient;
    const original = Object.getOwnPropertyDescriptor(prototype, 'destroy') ?? {};
    try {
      const destroyed = new Promise<void>((resolve) => {
        Object.defineProperty(prototype, 'destroy', { ...original, value: resolve });
      });
      const pools = new SdkUserPools({ endpointUrl: proxy.url }, sortFailure);
      await assert.rejects(pools.getMfaConfig(id(), AbortSignal.abort()), { kind: 'cancelled' });
      await destroyed;
    } finally {
      Object.defineProperty(prototype, 'destroy', original);
    }
    assert.deepEqual(proxy.operations, []);
  });

  for (const operation of ['GetUserPoolMfaConfig', 'SetUserPoolMfaConfig'] as const) {
    it(`ends in time though the answer goes on and on: ${operation}`, async () => {
      // That answer never ends by itself, and is never silent for as long as the read timeout.
      const { kind, mayHaveArrived } = await failure(operation, [{ kind: 'trickle' }], 1_500);
      assert.deepEqual([kind, mayHaveArrived], ['timeout', true]);
    });
  }

  it('is tried again as long as there is time, and then no more', async () => {
    const silent: ProxyFault = { kind: 'silent', applied: false };
    const { kind } = await failure(
      'GetUserPoolMfaConfig',
      Array<ProxyFault>(9).fill(silent),
      5_000,
      1,
    );
    assert.equal(kind, 'timeout');
    assert.ok(proxy.operations.length >= 2 && proxy.operations.length <= 5);
  });

  it('says that it came too often where its time is over while it waits to be tried again', async () => {
    const body = '{"__type":"TooManyRequestsException"}';
    const busy: ProxyFault = { kind: 'answer', status: 400, body };
    const { kind } = await failure('GetUserPoolMfaConfig', Array<ProxyFault>(5).fill(busy), 1_000);
    assert.equal(kind, 'throttling');
    assert.ok(proxy.operations.length < 5, 'the time was over before the attempts were');
  });

  it('does not read an answer of 50 MB to its end', async () => {
    const { kind } = await failure('GetUserPoolMfaConfig', [{ kind: 'long', bytes: 50_000_000 }]);
    assert.equal(kind, 'unexpected');
    assert.ok(proxy.sentBytes < 25_000_000, String(proxy.sentBytes));
    assert.equal(proxy.operations.length, 1, 'it is not asked for twice');
  });

  it('that changes a user pool is made once, whatever comes of it', async () => {
    for (const fault of [
      { kind: 'answer', status: 500, body: '{}' },
      { kind: 'answer', status: 429, body: '{"__type":"TooManyRequestsException"}' },
      { kind: 'cut', when: 'before' },
      { kind: 'silent', applied: true },
    ] as const) {
      proxy.reset();
      await failure('SetUserPoolMfaConfig', [fault], 120_000, 1);
      assert.deepEqual(proxy.operations, ['SetUserPoolMfaConfig'], JSON.stringify(fault));
    }
  });

  it('goes to no other machine without encryption where nobody can be asked', async () => {
    const before = process.env['AWS_ENDPOINT_URL'];
    process.env['AWS_ENDPOINT_URL'] = proxy.url.replace('127.0.0.1', '0.0.0.0');
    try {
      const pools = new SdkUserPools({ region: 'us-east-1' }, sortFailure);
      await assert.rejects(pools.getMfaConfig(id()), { kind: 'cancelled' });
      assert.deepEqual(proxy.operations, []);
    } finally {
      if (before === undefined) Reflect.deleteProperty(process.env, 'AWS_ENDPOINT_URL');
      else process.env['AWS_ENDPOINT_URL'] = before;
    }
  });
});
