import assert from 'node:assert/strict';
import type { MfaConfig } from '../../core/src/model/mfaConfig';
import { faultCases } from './support/faultCases';
import { externalId, type FaultCase } from './support/faultKinds';
import { FaultSession } from './support/faultSession';
import { saysYes, usePoolSession } from './support/poolSession';
import { nameOf, openFile, withSetting } from './support/workspace';

const old: MfaConfig = {
  MfaConfiguration: 'OPTIONAL',
  SoftwareTokenMfaConfiguration: { Enabled: true },
};
const desired: MfaConfig = {
  MfaConfiguration: 'ON',
  SmsMfaConfiguration: {
    SmsAuthenticationMessage: 'Your code is {####}',
    SmsConfiguration: {
      SnsCallerArn: 'arn:aws:iam::123456789012:role/Sms',
      ExternalId: externalId,
      SnsRegion: 'us-east-1',
    },
  },
  SoftwareTokenMfaConfiguration: { Enabled: true },
};

/** The faults that end by the limit on an answer's time. The others have the usual one, as a slow machine needs it. */
const silent: ReadonlySet<FaultCase['kind']> = new Set(['noAnswer', 'lateAnswer'] as const);

describe('Apply, when the service or the network gives', () => {
  const session = usePoolSession();
  const faults = new FaultSession(session);
  const customers = (): string => session.pool.pools['Customers'] ?? '';

  before(async () => {
    await faults.start();
  });
  after(() => faults.stop());
  beforeEach(async () => {
    faults.proxy.reset();
    await session.write(customers(), old);
    await session.useEndpoint(faults.proxy.url);
  });

  for (const { title, kind, order, sees, holds, applied, sent, logged } of faultCases) {
    it(`${title}, tells and does no more than it should`, async () => {
      const document = await openFile(JSON.stringify({ UserPoolId: customers(), ...desired }));
      order(faults.proxy);
      const dialogs = saysYes();
      const apply = async () => {
        await session.run('cognitoMfa.apply', dialogs);
      };
      await (silent.has(kind) ? withSetting('readTimeout', 1, apply) : apply());
      const { notice } = dialogs;
      const message = notice.message
        .replaceAll(nameOf(document), 'FILE')
        .replaceAll(`Customers (${customers()})`, 'POOL')
        .replaceAll(customers(), 'POOL')
        .replaceAll(faults.proxy.url, 'URL');
      assert.equal(message, sees);
      const log = await faults.assertLogged(logged ?? notice.message);
      for (const id of faults.proxy.requestIds) {
        assert.ok(log.includes(id), `the log has no ${id}`);
      }
      const sets = faults.proxy.operations.filter((name) => name === 'SetUserPoolMfaConfig');
      assert.deepEqual(
        {
          holds: await session.read(customers()),
          applied: faults.proxy.applied,
          sent: sets.length,
        },
        { holds: holds === 'new' ? desired : old, applied, sent },
      );
    });
  }
});
