import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { FileChangeType } from 'vscode-languageserver-protocol/node';
import { editor, WorkspaceServer } from './support/workspaceServer';

const wrong = '{ "MfaConfiguration": "on" }';
const noFactor = '{ "MfaConfiguration": "ON" }';
const right = '{ "MfaConfiguration": "OFF" }';
const waiting = { ...editor, textDocument: {} };

describe('Diagnostics of the workspace for a client that waits for them', () => {
  let space: WorkspaceServer;

  beforeEach(async () => {
    space = await WorkspaceServer.inNewFolder();
  });

  afterEach(() => space.end());

  it('are published for files that are not open, and go with the file', async () => {
    await space.write('a.mfa.json', wrong);
    await space.write('fine.mfa.json', right);
    await space.start(waiting);
    const first = await space.server.nextPublished();
    assert.equal(first.uri, space.uri('a.mfa.json'));
    assert.deepEqual(
      first.diagnostics.map(({ code }) => code),
      ['invalid-value'],
    );
    await rm(space.path('a.mfa.json'));
    await space.tell(FileChangeType.Deleted, 'a.mfa.json');
    const second = await space.server.nextPublished();
    assert.deepEqual([second.uri, second.diagnostics], [space.uri('a.mfa.json'), []]);
  });

  it('are those of the document while it is open', async () => {
    await space.write('a.mfa.json', wrong);
    await space.start(waiting);
    const uri = space.uri('a.mfa.json');
    const published = async () => {
      const { version, diagnostics } = await space.server.nextPublished();
      return [version, ...diagnostics.map(({ code }) => code)];
    };
    assert.deepEqual(await published(), [undefined, 'invalid-value']);
    await space.server.open(uri, noFactor, 3);
    assert.deepEqual(await published(), [3, 'no-factor']);
    await space.writeAndTell('a.mfa.json', right);
    await space.server.close(uri);
    assert.deepEqual(await published(), [undefined]);
  });
});
