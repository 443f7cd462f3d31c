import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MfaConfig } from '../../core/src/model/mfaConfig';
import { faultCases } from './support/faultCases';
import { externalId } from './support/faultKinds';
import { FaultSession } from './support/faultSession';
import { saysYes, usePoolSession } from './support/poolSession';
import { nameOf, openFile } from './support/workspace';

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

async function setReadTimeout(seconds: number | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('cognitoMfa');
  await settings.update('readTimeout', seconds, vscode.ConfigurationTarget.Workspace);
}

describe('Apply, when the service or the network gives', () => {
  const session = usePoolSession();
  const faults = new FaultSession(session);
  const customers = (): string => session.pool.pools['Customers'] ?? '';

  before(async () => {
    await faults.start();
    await setReadTimeout(1);
  });
  after(async () => {
    await setReadTimeout(undefined);
    await faults.stop();
  });
  beforeEach(async () => {
    faults.proxy.reset();
    await session.write(customers(), old);
    await session.useEndpoint(faults.proxy.url);
  });

  for (const { title, order, sees, holds, applied, sent, logged } of faultCases) {
    it(`${title}, tells and does no more than it should`, async () => {
      const document = await openFile(JSON.stringify({ UserPoolId: customers(), ...desired }));
      order(faults.proxy);
      const { notice } = await session.run('cognitoMfa.apply', saysYes());
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
    }).timeout(30_000);
  }
});
