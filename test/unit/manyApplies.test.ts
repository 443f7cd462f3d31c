import assert from 'node:assert/strict';
import { CreateUserPoolCommand } from '@aws-sdk/client-cognito-identity-provider';
import { sortFailure } from '../../client/src/aws/failures';
import { SdkUserPools } from '../../client/src/aws/sdkUserPools';
import { sendAndReadBack, type Outcome } from '../../client/src/apply/send';
import { applyWording } from '../../client/src/apply/wording';
import type { MfaConfig } from '../../core/src/model/mfaConfig';
import { useLocalCredentials } from '../local-pool/localCredentials';
import { startLocalPool, type LocalPool } from '../local-pool/localPool';
import { clientFor } from '../local-pool/testClient';

const wording = applyWording('pool.mfa.json');
const log = {
  error: (what: string, error: unknown) => {
    assert.fail(`${what}: ${String(error)}`);
  },
};

/** A configuration that no other number gives. */
const numbered = (number: number): MfaConfig => ({
  MfaConfiguration: number % 2 === 0 ? 'ON' : 'OPTIONAL',
  SmsMfaConfiguration: {
    SmsAuthenticationMessage: `Code of ${number}: {####}`,
    SmsConfiguration: {
      SnsCallerArn: 'arn:aws:iam::123456789012:role/Sms',
      ExternalId: `pool-${number}`,
      SnsRegion: 'us-east-1',
    },
  },
});

describe('Many applies', () => {
  useLocalCredentials();
  let local: LocalPool;

  before(async () => {
    local = await startLocalPool();
  });
  after(() => local.close());

  /** What one run of Apply does once it is confirmed; every run has a connection of its own. */
  const applyTo = async (id: string, desired: MfaConfig): Promise<Outcome> => {
    const pools = new SdkUserPools({ endpointUrl: local.url }, sortFailure);
    const before = await pools.getMfaConfig(id);
    return sendAndReadBack({ pools, pool: { id }, wording, before, desired, log });
  };

  it('in a row are all there, one after the other', async () => {
    const id = local.pools['Customers'] ?? '';
    const reader = new SdkUserPools({ endpointUrl: local.url }, sortFailure);
    for (let number = 0; number < 200; number += 1) {
      const { applied, message } = await applyTo(id, numbered(number));
      assert.equal(applied, 'yes', message);
      assert.deepEqual(await reader.getMfaConfig(id), numbered(number));
    }
    const sent = local.requests.filter(({ operation }) => operation === 'SetUserPoolMfaConfig');
    assert.equal(sent.length, 200);
  });

  it('at once to different pools are neither lost nor crossed', async () => {
    const client = clientFor(local, 1);
    const ids: string[] = [];
    for (let number = 0; number < 20; number += 1) {
      const created = await client.send(new CreateUserPoolCommand({ PoolName: `Pool ${number}` }));
      ids.push(created.UserPool?.Id ?? '');
    }
    client.destroy();
    const outcomes = await Promise.all(ids.map((id, number) => applyTo(id, numbered(number))));
    assert.deepEqual(new Set(outcomes.map(({ applied }) => applied)), new Set(['yes']));
    const reader = new SdkUserPools({ endpointUrl: local.url }, sortFailure);
    for (const [number, id] of ids.entries()) {
      assert.deepEqual(await reader.getMfaConfig(id), numbered(number));
    }
  });
});
