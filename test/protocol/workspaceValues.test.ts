import assert from 'node:assert/strict';
import type { CompletionList } from 'vscode-languageserver-protocol/node';
import { requests } from '../../protocol/src/messages';
import { WorkspaceServer } from './support/workspaceServer';

const withPool = (id: string) => JSON.stringify({ UserPoolId: id, MfaConfiguration: 'OFF' });

describe('Values of other files in completion', () => {
  let space: WorkspaceServer;

  beforeEach(async () => {
    space = await WorkspaceServer.inNewFolder();
  });

  afterEach(() => space.end());

  /** The labels that an open, otherwise empty file is offered for its user pool. */
  const offered = async (uri: string): Promise<string[]> => {
    await space.server.open(uri, '{ "UserPoolId": "" }');
    const { items } = await space.server.connection.sendRequest<CompletionList>(
      'textDocument/completion',
      { textDocument: { uri }, position: { line: 0, character: 17 } },
    );
    return items.map(({ label }) => label);
  };

  it('come from files that are open and from files that are not, each once', async () => {
    await space.write('a.mfa.json', withPool('eu-west-1_Closed'));
    await space.write('b.mfa.json', `\uFEFF${withPool('eu-west-1_WithMark')}`);
    await space.write('c.mfa.json', withPool('eu-west-1_OnDisk'));
    await space.write('d.mfa.json', withPool('eu-west-1_Closed'));
    await space.write('e.mfa.json', withPool('no pool'));
    await space.start();
    await space.server.open(space.uri('c.mfa.json'), withPool('eu-west-1_InEditor'));
    assert.deepEqual(await offered(space.uri('new.mfa.json')), [
      '"eu-west-1_InEditor"',
      '"eu-west-1_Closed"',
      '"eu-west-1_WithMark"',
    ]);
  });

  it('come after targets, and pools that the client has listed', async () => {
    await space.write('a.mfa.json', withPool('eu-west-1_Closed'));
    space.settings = { targets: [{ name: 'dev', userPoolId: 'eu-west-1_Dev' }] };
    await space.start();
    const pools = [{ id: 'eu-west-1_Listed', name: 'listed', isTarget: false }];
    await space.server.send(requests.userPools, { pools });
    assert.deepEqual(await offered(space.uri('new.mfa.json')), [
      '"eu-west-1_Dev"',
      '"eu-west-1_Listed"',
      '"eu-west-1_Closed"',
    ]);
  });

  it('are not those of the file itself', async () => {
    await space.write('own.mfa.json', withPool('eu-west-1_Own'));
    await space.start();
    assert.deepEqual(await offered(space.uri('own.mfa.json')), []);
  });
});
