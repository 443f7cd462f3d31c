import assert from 'node:assert/strict';
import { rename, rm } from 'node:fs/promises';
import { FileChangeType } from 'vscode-languageserver-protocol/node';
import { requests } from '../../protocol/src/messages';
import { onLine } from './support/serverProcess';
import { codes, editor, WorkspaceServer } from './support/workspaceServer';

const shared = 'user-pool-of-another-file';
const forPool = (id: string) => `{ "UserPoolId": "eu-west-1_${id}", "MfaConfiguration": "OFF" }`;

describe('Two files for one user pool, over the protocol', () => {
  let space: WorkspaceServer;

  beforeEach(async () => {
    space = await WorkspaceServer.inNewFolder();
    await space.write('a.mfa.json', forPool('One'));
    await space.write('copies/b.mfa.json', forPool('One'));
    await space.write('c.mfa.json', forPool('Two'));
  });

  afterEach(() => space.end());

  /** Waits for the report of a file that has the rule, or doesn't, and gives what it tells of other files. */
  const told = async (name: string, has: boolean): Promise<string[]> => {
    for (;;) {
      const report = await space.next(name);
      if (report.kind === 'full' && codes(report).includes(shared) === has) {
        const [found] = report.items.filter(({ code }) => code === shared);
        return (found?.relatedInformation ?? []).map(({ location: { uri } }) =>
          uri.replace(`${space.uri('')}/`, ''),
        );
      }
    }
  };

  const begin = async (): Promise<void> => {
    await space.start();
    space.follow();
    assert.deepEqual(await told('a.mfa.json', true), ['copies/b.mfa.json']);
    assert.deepEqual(await told('copies/b.mfa.json', true), ['a.mfa.json']);
    assert.deepEqual(await told('c.mfa.json', false), []);
  };

  it('are told of each other, and follow what is written, moved and deleted', async () => {
    await begin();
    await space.writeAndTell('c.mfa.json', forPool('One'));
    assert.deepEqual(await told('a.mfa.json', true), ['copies/b.mfa.json', 'c.mfa.json']);
    assert.deepEqual(await told('c.mfa.json', true), ['a.mfa.json', 'copies/b.mfa.json']);
    await rename(space.path('copies'), space.path('old'));
    await space.tell(FileChangeType.Deleted, 'copies');
    await space.tell(FileChangeType.Created, 'old');
    assert.deepEqual(await told('old/b.mfa.json', true), ['a.mfa.json', 'c.mfa.json']);
    await rm(space.path('c.mfa.json'));
    await space.tell(FileChangeType.Deleted, 'c.mfa.json');
    await rm(space.path('old/b.mfa.json'));
    await space.tell(FileChangeType.Deleted, 'old/b.mfa.json');
    assert.deepEqual(await told('a.mfa.json', false), []);
  });

  it('count as they are in the editor, and as they are on disk once they are closed', async () => {
    await begin();
    const uri = space.uri('c.mfa.json');
    await space.server.open(uri, forPool('Two'));
    await space.server.diagnostics(uri);
    await space.server.change(uri, 2, onLine(0, 27, 30), 'One');
    const report = await space.server.diagnostics(uri);
    assert.ok(report.kind === 'full');
    assert.deepEqual(
      report.items.map(({ code }) => code),
      [shared],
    );
    assert.deepEqual(await told('a.mfa.json', true), ['copies/b.mfa.json', 'c.mfa.json']);
    const { warnings } = await space.server.send(requests.readRequest, { uri });
    assert.match(
      warnings[0]?.message ?? '',
      /Other files are for this user pool too, "a\.mfa\.json"/,
    );
    await space.server.close(uri);
    assert.deepEqual(await told('a.mfa.json', true), ['copies/b.mfa.json']);
  });

  it('are none where one of them is hidden', async () => {
    space.exclude = () => ({ '**/copies': true });
    await space.start();
    space.follow();
    await told('a.mfa.json', false);
    const uri = space.uri('copies/b.mfa.json');
    await space.server.open(uri, forPool('One'));
    const report = await space.server.diagnostics(uri);
    assert.deepEqual(report.kind === 'full' && report.items, []);
    space.exclude = () => null;
    await space.changeSettings({});
    assert.deepEqual(await told('a.mfa.json', true), ['copies/b.mfa.json']);
  });

  it('are published too, to a client that does not ask', async () => {
    const { diagnostic: _asked, ...textDocument } = editor.textDocument ?? {};
    await space.start({ ...editor, textDocument });
    const uri = space.uri('a.mfa.json');
    for (;;) {
      const published = await space.server.nextPublished();
      if (published.uri === uri && published.diagnostics.some(({ code }) => code === shared)) {
        break;
      }
    }
    await space.writeAndTell('copies/b.mfa.json', forPool('Two'));
    for (;;) {
      const published = await space.server.nextPublished();
      if (published.uri === uri && published.diagnostics.length === 0) {
        break;
      }
    }
  });
});
