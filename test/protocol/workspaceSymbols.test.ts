import assert from 'node:assert/strict';
import type { SymbolInformation } from 'vscode-languageserver-protocol/node';
import { WorkspaceServer } from './support/workspaceServer';

const role = 'arn:aws:iam::123456789012:role/service-role/CognitoSms';
const customers = JSON.stringify({
  UserPoolId: 'eu-west-1_Customers',
  MfaConfiguration: 'ON',
  SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: role } },
  WebAuthnConfiguration: { RelyingPartyId: 'auth.example.com' },
});

describe('Workspace symbols over the protocol', () => {
  let space: WorkspaceServer;

  beforeEach(async () => {
    space = await WorkspaceServer.inNewFolder();
  });

  afterEach(() => space.end());

  const symbols = (query: string): Promise<SymbolInformation[]> =>
    space.server.connection.sendRequest('workspace/symbol', { query });

  it('are members by name and by value, with where they stand', async () => {
    await space.write('pools/customers.mfa.json', customers);
    await space.write('staff.mfa.json', '\uFEFF{ "MfaConfiguration": "OFF" }');
    await space.start();
    const [pool, ...others] = await symbols('EU-WEST-1_c');
    assert.deepEqual(others, []);
    assert.equal(pool?.name, 'UserPoolId: eu-west-1_Customers');
    assert.equal(pool.location.uri, space.uri('pools/customers.mfa.json'));
    assert.deepEqual(pool.location.range.start, { line: 0, character: 1 });
    const [arn] = await symbols('role/service-role/');
    assert.equal(arn?.name, `SnsCallerArn: ${role}`);
    assert.equal(arn.containerName, 'SmsMfaConfiguration.SmsConfiguration');
    assert.equal((await symbols('auth.example.com')).length, 1);
    const modes = await symbols('mfaconfiguration: o');
    assert.deepEqual(modes.map(({ name }) => name).sort(), [
      'MfaConfiguration: OFF',
      'MfaConfiguration: ON',
    ]);
    const off = modes.find(({ name }) => name.endsWith('OFF'));
    assert.deepEqual(off?.location.range.start, { line: 0, character: 2 });
    assert.deepEqual(await symbols('nothing like that'), []);
  });

  it('are those of the text where a document is open', async () => {
    await space.write('a.mfa.json', customers);
    await space.start();
    await space.server.open(space.uri('a.mfa.json'), '{ "UserPoolId": "eu-west-1_Other" }');
    const names = async () => (await symbols('UserPoolId')).map(({ name }) => name);
    assert.deepEqual(await names(), ['UserPoolId: eu-west-1_Other']);
    await space.server.close(space.uri('a.mfa.json'));
    assert.deepEqual(await names(), ['UserPoolId: eu-west-1_Customers']);
  });

  it('are a thousand at most', async () => {
    const members = Array.from({ length: 300 }, (_, number) => `"member${number}": 1`);
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      await space.write(`${name}.mfa.json`, `{ ${members.join(', ')} }`);
    }
    await space.start();
    assert.equal((await symbols('member')).length, 1000);
  });

  it('are found where a value is written with escapes', async () => {
    await space.write('a.mfa.json', '{ "UserPoolId": "eu\\u002dwest-1_Ab" }');
    await space.start();
    assert.equal((await symbols('eu-west')).length, 1);
  });

  it('leave out files that are not to be checked', async () => {
    await space.write('a.mfa.json', customers);
    space.settings = { checkWorkspace: false };
    await space.start();
    assert.deepEqual(await symbols('UserPoolId'), []);
  });
});
