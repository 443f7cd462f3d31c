import assert from 'node:assert/strict';
import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import { FileChangeType } from 'vscode-languageserver-protocol/node';
import { onLine } from './support/serverProcess';
import { codes, WorkspaceServer } from './support/workspaceServer';
import { requests } from '../../protocol/src/messages';

const wrong = '{ "MfaConfiguration": "on" }';
const noFactor = '{ "MfaConfiguration": "ON" }';
const right = '{ "MfaConfiguration": "OFF" }';

describe('Diagnostics of the workspace over the protocol', () => {
  let space: WorkspaceServer;

  beforeEach(async () => {
    space = await WorkspaceServer.inNewFolder();
  });

  afterEach(() => space.end());

  /** The rules by file, of one answer. */
  const found = async (): Promise<Record<string, unknown>> => {
    const { items } = await space.ask();
    const root = `${space.uri('')}/`;
    return Object.fromEntries(items.map((report) => [report.uri.replace(root, ''), codes(report)]));
  };

  describe('asked for once', () => {
    it('are those of every file, in folders too, but not of tools and packages', async () => {
      await space.write('a.mfa.json', wrong);
      await space.write('pools/eu/b.mfa.json', right);
      await space.write('node_modules/c.mfa.json', wrong);
      await space.write('.git/d.mfa.json', wrong);
      await space.write('pools/e.json', wrong);
      await space.start();
      assert.deepEqual(await found(), {
        'a.mfa.json': ['invalid-value'],
        'pools/eu/b.mfa.json': [],
      });
    });

    it('are unchanged for a file that is, and held back while nothing else is', async () => {
      await space.write('a.mfa.json', wrong);
      await space.write('b.mfa.json', wrong);
      await space.start();
      const first = await space.ask();
      const ids = Object.fromEntries(
        first.items.map(({ uri, resultId }) => [
          uri.slice(uri.lastIndexOf('/') + 1),
          resultId ?? '',
        ]),
      );
      const held = space.ask(ids);
      // Answered after the held one has begun to wait, since both look at every file.
      await space.ask();
      await space.writeAndTell('b.mfa.json', noFactor);
      const { items } = await held;
      const kinds = items.map((report) => [report.uri, ...codes(report)]).sort();
      assert.deepEqual(kinds, [
        [space.uri('a.mfa.json'), 'unchanged'],
        [space.uri('b.mfa.json'), 'no-factor'],
      ]);
    });

    it('are none any more for a file that is gone', async () => {
      await space.start();
      const { items } = await space.ask({ 'gone.mfa.json': 'abc' });
      assert.deepEqual(items.map(codes), [[]]);
      assert.equal(items[0]?.uri, space.uri('gone.mfa.json'));
    });

    it('read UTF-8 and UTF-16, with a byte order mark that takes no column', async () => {
      const le = Buffer.from(`\uFEFF${wrong}`, 'utf16le');
      await space.write('bom.mfa.json', `\uFEFF${wrong}`);
      await space.write('le.mfa.json', le);
      await space.write('be.mfa.json', Buffer.from(le).swap16());
      await space.write('bytes.mfa.json', Buffer.from([0x7b, 0xff, 0x7d]));
      await space.start();
      const { items } = await space.ask();
      const byName = new Map(items.map((report) => [report.uri, report]));
      for (const name of ['bom', 'le', 'be']) {
        const report = byName.get(space.uri(`${name}.mfa.json`));
        assert.deepEqual(codes(report), ['cli-byte-order-mark', 'invalid-value'], name);
        assert.ok(report?.kind === 'full');
        assert.deepEqual(report.items[1]?.range.start, { line: 0, character: 22 }, name);
      }
      assert.ok(codes(byName.get(space.uri('bytes.mfa.json'))).includes('json-syntax'));
    });

    it('pass over what is no file, follow links to files, and say that a huge file is too large', async () => {
      await space.write('huge.mfa.json', Buffer.alloc(5_000_000, ' '));
      await mkdir(space.path('folder.mfa.json'));
      await space.write('elsewhere/text.txt', wrong);
      await symlink(space.path('elsewhere/text.txt'), space.path('link.mfa.json'));
      await symlink(space.folder, space.path('elsewhere/circle'));
      await symlink(space.path('nowhere'), space.path('dangling.mfa.json'));
      await symlink('self.mfa.json', space.path('self.mfa.json'));
      await space.start();
      assert.deepEqual(await found(), {
        'huge.mfa.json': ['json-syntax'],
        'link.mfa.json': ['invalid-value'],
      });
      await found();
      const about = space.logged.filter((message) => message.includes('self.mfa.json'));
      assert.equal(about.length, 1, space.logged.join('\n'));
    });

    it('ask for the settings once for the folder', async () => {
      for (let number = 0; number < 20; number += 1) {
        await space.write(`${number}.mfa.json`, noFactor);
      }
      space.settings = { rules: { 'no-factor': 'off' } };
      await space.start();
      assert.deepEqual(new Set(Object.values(await found()).map(String)), new Set(['']));
      assert.deepEqual(space.asked, ['cognitoMfa', 'files.exclude']);
    });
  });

  describe('followed', () => {
    beforeEach(async () => {
      await space.write('a.mfa.json', wrong);
      await space.start();
      space.follow();
      assert.deepEqual(codes(await space.next('a.mfa.json')), ['invalid-value']);
    });

    it('come when a file is made, changed and deleted', async () => {
      await space.write('new file (1).mfa.json', noFactor);
      await space.tell(FileChangeType.Created, 'new file (1).mfa.json');
      const uri = `${space.uri('')}/new%20file%20%281%29.mfa.json`;
      assert.deepEqual(codes(await space.nextAt(uri)), ['no-factor']);
      await space.writeAndTell('a.mfa.json', right);
      assert.deepEqual(codes(await space.next('a.mfa.json')), []);
      await space.writeAndTell('a.mfa.json', wrong);
      assert.deepEqual(codes(await space.next('a.mfa.json')), ['invalid-value']);
      await rm(space.path('a.mfa.json'));
      await space.tell(FileChangeType.Deleted, 'a.mfa.json');
      assert.deepEqual(codes(await space.next('a.mfa.json')), []);
    });

    it('come when a file is replaced in one go', async () => {
      await space.write('a.mfa.json', noFactor);
      const changes = [FileChangeType.Deleted, FileChangeType.Created].map((type) => ({
        uri: space.uri('a.mfa.json'),
        type,
      }));
      const { connection } = space.server;
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
      assert.deepEqual(codes(await space.next('a.mfa.json')), ['no-factor']);
    });

    it('come for the files in a folder that is moved or deleted', async () => {
      await space.write('old/b.mfa.json', noFactor);
      await space.tell(FileChangeType.Created, 'old');
      assert.deepEqual(codes(await space.next('old/b.mfa.json')), ['no-factor']);
      await rename(space.path('old'), space.path('new'));
      await space.tell(FileChangeType.Created, 'new');
      await space.tell(FileChangeType.Deleted, 'old');
      assert.deepEqual(codes(await space.next('new/b.mfa.json')), ['no-factor']);
      assert.deepEqual(codes(await space.next('old/b.mfa.json')), []);
    });

    it('are those of the file again when a document is closed unsaved', async () => {
      const uri = space.uri('a.mfa.json');
      await space.server.open(uri, noFactor, 5);
      await space.tell(FileChangeType.Changed, 'a.mfa.json');
      const open = await space.next('a.mfa.json');
      assert.deepEqual([codes(open), open.version], [['no-factor'], 5]);
      await space.server.close(uri);
      const closed = await space.next('a.mfa.json');
      assert.deepEqual([codes(closed), closed.version], [['invalid-value'], null]);
    });

    it('are told for a document that is edited where the client does not ask', async () => {
      const uri = space.uri('a.mfa.json');
      await space.server.open(uri, wrong, 1);
      await space.server.change(uri, 2, onLine(0, 23, 25), 'ON');
      const report = await space.next('a.mfa.json');
      assert.deepEqual([codes(report), report.version], [['no-factor'], 2]);
    });

    it('are told for a document whose user pool has been read', async () => {
      const uri = space.uri('a.mfa.json');
      const factor = '"SoftwareTokenMfaConfiguration": { "Enabled": true }';
      await space.server.open(uri, `{ "MfaConfiguration": "ON", ${factor} }`, 4);
      const facts = { userPoolId: 'us-east-1_a', allowedFirstAuthFactors: ['SMS_OTP'] };
      await space.server.send(requests.poolFacts, { uri, facts });
      const report = await space.next('a.mfa.json');
      assert.deepEqual([codes(report), report.version], [['pool-first-factors'], 4]);
    });

    it('are told again after an answer about a document that was closed', async () => {
      const uri = space.uri('a.mfa.json');
      await space.server.open(uri, noFactor);
      await space.server.close(uri);
      assert.deepEqual(codes(await space.next('a.mfa.json')), ['invalid-value']);
      const answer = await space.server.diagnostics(uri);
      assert.ok(answer.kind === 'full');
      assert.deepEqual(answer.items, []);
      assert.deepEqual(codes(await space.next('a.mfa.json')), ['invalid-value']);
    });

    it('are told for a document that is closed even where the file is as before', async () => {
      await space.server.open(space.uri('a.mfa.json'), wrong);
      await space.server.close(space.uri('a.mfa.json'));
      assert.deepEqual(codes(await space.next('a.mfa.json')), ['invalid-value']);
      const outside = 'file:///somewhere/else.mfa.json';
      await space.server.open(outside, wrong);
      await space.server.close(outside);
      assert.deepEqual(codes(await space.nextAt(outside)), []);
    });

    it('follow the settings, and go when the workspace is not to be checked', async () => {
      await space.writeAndTell('a.mfa.json', noFactor);
      assert.deepEqual(codes(await space.next('a.mfa.json')), ['no-factor']);
      await space.changeSettings({ rules: { 'no-factor': 'warning' } });
      const softer = await space.next('a.mfa.json');
      assert.ok(softer.kind === 'full');
      assert.deepEqual(
        softer.items.map(({ severity }) => severity),
        [2],
      );
      await space.changeSettings({ checkWorkspace: false });
      assert.deepEqual(codes(await space.next('a.mfa.json')), []);
      await space.writeAndTell('b.mfa.json', wrong);
      await space.changeSettings({});
      assert.deepEqual(codes(await space.next('b.mfa.json')), ['invalid-value']);
    });

    it('follow the folders of the workspace', async () => {
      const event = { added: [], removed: [{ uri: space.uri(''), name: 'root' }] };
      const { connection } = space.server;
      await connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
      assert.deepEqual(codes(await space.next('a.mfa.json')), []);
      const back = { added: event.removed, removed: [] };
      await connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: back });
      assert.deepEqual(codes(await space.next('a.mfa.json')), ['invalid-value']);
    });

    it('have the client watch the files', async () => {
      const globs = await space.until(() => {
        const registrations = space.registered.flatMap((params) => params.registrations);
        return registrations.find(({ method }) => method === 'workspace/didChangeWatchedFiles');
      });
      assert.match(JSON.stringify(globs.registerOptions), /"\*\*\/\*\.mfa\.json"/);
    });
  });
});
