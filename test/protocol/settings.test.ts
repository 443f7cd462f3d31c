import assert from 'node:assert/strict';
import { pullClient, ServerProcess } from './support/serverProcess';
import { requests } from '../../protocol/src/messages';

const uri = 'file:///work/pool.mfa.json';
const noFactor = '{ "MfaConfiguration": "ON" }';

describe('The settings over the protocol', () => {
  let server: ServerProcess;

  afterEach(() => server.end());

  const severities = async () => {
    const report = await server.diagnostics(uri);
    assert.ok(report.kind === 'full');
    return report.items.map(({ severity }) => severity);
  };

  it('are asked for, once for each document and again after a change', async () => {
    ({ server } = await ServerProcess.start({
      ...pullClient,
      workspace: { configuration: true, diagnostics: { refreshSupport: true } },
    }));
    let severity = 'warning';
    let asked = 0;
    server.connection.onRequest('workspace/configuration', () => {
      asked += 1;
      return [{ rules: { 'no-factor': severity } }];
    });
    const refreshed = new Promise<void>((resolve) => {
      server.connection.onRequest('workspace/diagnostic/refresh', () => {
        resolve();
        return null;
      });
    });
    await server.open(uri, noFactor);
    assert.deepEqual(await severities(), [2]);
    assert.deepEqual(await severities(), [2]);
    assert.equal(asked, 1);
    severity = 'information';
    await server.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: null,
    });
    await refreshed;
    assert.deepEqual(await severities(), [3]);
  });

  it('are taken from a client that tells them', async () => {
    ({ server } = await ServerProcess.start());
    await server.open(uri, noFactor);
    assert.deepEqual(await severities(), [1]);
    const settings = { cognitoMfa: { rules: { 'no-factor': 'off' } } };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    assert.deepEqual(await severities(), []);
    const reading = await server.send(requests.readRequest, { uri });
    assert.deepEqual(reading.config, { MfaConfiguration: 'ON' });
  });
});
