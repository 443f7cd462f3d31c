/** The tests of recorded requests and ordered faults, on the Staff pool. */
import assert from 'node:assert/strict';
import {
  CognitoIdentityProviderServiceException,
  GetUserPoolMfaConfigCommand,
  SetUserPoolMfaConfigCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { startLocalPool } from './localPool';
import type { LocalPool } from './localPool';
import { totp } from './requestCases';
import type { MfaRequest } from './requestCases';
import { poolIds } from './seeds';
import { clientFor, rejects } from './testClient';

/** Registers the tests; `current` gives the running pool, which the caller resets before each. */
export function describeFaults(current: () => LocalPool): void {
  describe('requests and faults', () => {
    let client: CognitoIdentityProviderClient;
    before(() => {
      client = clientFor(current(), 1);
    });
    after(() => {
      client.destroy();
    });
    const set = (request: MfaRequest) =>
      client.send(new SetUserPoolMfaConfigCommand({ UserPoolId: poolIds.Staff, ...request }));
    const get = () => client.send(new GetUserPoolMfaConfigCommand({ UserPoolId: poolIds.Staff }));

    it('records what was sent and for which Region it was signed', async () => {
      await set({ MfaConfiguration: 'ON', ...totp });
      assert.deepEqual(current().requests, [
        {
          operation: 'SetUserPoolMfaConfig',
          body: { UserPoolId: poolIds.Staff, MfaConfiguration: 'ON', ...totp },
          region: 'us-east-1',
        },
      ]);
    });

    for (const name of [
      'TooManyRequestsException',
      'NotAuthorizedException',
      'AccessDeniedException',
    ]) {
      it(`answers one request with ${name}`, async () => {
        current().failNext('SetUserPoolMfaConfig', { kind: 'error', name, message: 'No.' });
        await rejects(set({}), name, 'No.');
        assert.equal((await get()).MfaConfiguration, 'ON');
        await set({});
        assert.equal((await get()).MfaConfiguration, 'OFF');
      });
    }

    it('answers with status 500', async () => {
      current().failNext('GetUserPoolMfaConfig', { kind: 'status', status: 500 });
      await assert.rejects(get(), (error) => {
        assert.ok(error instanceof CognitoIdentityProviderServiceException);
        assert.equal(error.$metadata.httpStatusCode, 500);
        return true;
      });
    });

    it('lets a client that retries succeed after faults in a row', async () => {
      const patient = clientFor(current(), 3);
      current().failNext('GetUserPoolMfaConfig', {
        kind: 'error',
        name: 'TooManyRequestsException',
      });
      current().failNext('GetUserPoolMfaConfig', { kind: 'status', status: 500 });
      await patient.send(new GetUserPoolMfaConfigCommand({ UserPoolId: poolIds.Staff }));
      assert.equal(current().requests.length, 3);
      patient.destroy();
    });

    for (const applied of [true, false]) {
      it(`cuts the connection with the request ${applied ? '' : 'not '}applied`, async () => {
        const { arrived } = current().failNext('SetUserPoolMfaConfig', { kind: 'cut', applied });
        await assert.rejects(set({}), { code: 'ECONNRESET' });
        await arrived;
        assert.equal((await get()).MfaConfiguration, applied ? 'OFF' : 'ON');
      });
    }

    it('holds an answer until it is released', async () => {
      const held = current().failNext('SetUserPoolMfaConfig', { kind: 'hold' });
      let answered = false;
      const sent = set({}).then(() => {
        answered = true;
      });
      await held.arrived;
      assert.equal((await get()).MfaConfiguration, 'OFF');
      assert.equal(answered, false);
      held.release();
      await sent;
    });

    it('closes while an answer is held, and twice', async () => {
      const other = await startLocalPool();
      const impatient = clientFor(other, 1);
      const held = other.failNext('GetUserPoolMfaConfig', { kind: 'hold' });
      const sent = assert.rejects(
        impatient.send(new GetUserPoolMfaConfigCommand({ UserPoolId: poolIds.Staff })),
      );
      await held.arrived;
      await Promise.all([other.close(), other.close(), sent]);
      impatient.destroy();
    });

    it('rejects when its port is taken', async () => {
      const port = Number(new URL(current().url).port);
      await assert.rejects(startLocalPool({ port }), { code: 'EADDRINUSE' });
    });
  });
}
