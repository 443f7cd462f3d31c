import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import {
  FileChangeType,
  type CompletionList,
  type SymbolInformation,
} from 'vscode-languageserver-protocol/node';
import { codes, editor, WorkspaceServer } from './support/workspaceServer';

const wrong = '{ "MfaConfiguration": "on" }';
const withPool = '{ "MfaConfiguration": "OFF", "UserPoolId": "eu-west-1_Pool" }';

describe('What files.exclude hides, over the protocol', () => {
  let space: WorkspaceServer;

  beforeEach(async () => {
    space = await WorkspaceServer.inNewFolder();
  });

  afterEach(() => space.end());

  const write = async (...names: string[]): Promise<void> => {
    for (const name of names) {
      await space.write(name, wrong);
    }
  };

  /** The files of which there are diagnostics. */
  const checked = async (): Promise<string[]> => {
    const { items } = await space.ask();
    return items.map(({ uri }) => uri.replace(`${space.uri('')}/`, '')).sort();
  };

  /** Settles what is hidden and asks for the diagnostics. */
  const shownBeside = async (exclude: unknown): Promise<string[]> => {
    space.exclude = () => exclude;
    await space.start();
    return checked();
  };

  it('is not checked: files and folders, by name and by pattern', async () => {
    await write('a.mfa.json', 'out/b.mfa.json', 'pools/out/deep/c.mfa.json');
    await write(
      'pools/d.old.mfa.json',
      'pools/d.mfa.json',
      'old/e.mfa.json',
      'pools/old/f.mfa.json',
    );
    await write('x/g.mfa.json', 'z/h.mfa.json', '.mfa.json');
    const exclude = { '**/out': true, '*/*.old.mfa.json': true, old: true, ' {x,y}/ ': true };
    assert.deepEqual(await shownBeside({ ...exclude, '[!a-z]*': true }), [
      'a.mfa.json',
      'pools/d.mfa.json',
      'pools/old/f.mfa.json',
      'z/h.mfa.json',
    ]);
  });

  it('is what stands in the pattern: brackets, exclamation marks and number signs are names', async () => {
    await write('#1/a.mfa.json', 'not (x)/b.mfa.json', '!c.mfa.json', 'd.mfa.json', '1/e.mfa.json');
    const exclude = { '#1': true, 'not (x)': true, '!c.mfa.json': true };
    assert.deepEqual(await shownBeside(exclude), ['1/e.mfa.json', 'd.mfa.json']);
  });

  it('is not an entry that is false, has a condition or makes no sense', async () => {
    await write('a.mfa.json', 'b.mfa.json', 'c.mfa.json', 'd.mfa.json');
    const exclude = {
      '**/a.mfa.json': false,
      'b*.json': { when: '$(basename).ts' },
      'c*.json': 'true',
      '': true,
      '**/d.mfa.json': true,
    };
    assert.deepEqual(await shownBeside(exclude), ['a.mfa.json', 'b.mfa.json', 'c.mfa.json']);
  });

  it('is nothing where the client has no such setting', async () => {
    await write('a.mfa.json');
    assert.deepEqual(await shownBeside(null), ['a.mfa.json']);
  });

  it('is nothing where the client fails to answer, which is logged', async () => {
    await write('a.mfa.json');
    space.exclude = () => {
      throw new Error('No such section');
    };
    await space.start();
    assert.deepEqual(await checked(), ['a.mfa.json']);
    await space.until(() => space.logged.find((message) => message.includes('files.exclude')));
  });

  it('is not asked of a client that has no settings to ask for', async () => {
    await write('a.mfa.json');
    space.exclude = () => ({ '**/*': true });
    await space.start({ ...editor, workspace: { ...editor.workspace, configuration: false } });
    assert.deepEqual(await checked(), ['a.mfa.json']);
    assert.deepEqual(space.asked, []);
  });

  it('is settled for each folder of the workspace by itself', async () => {
    await write('one/out/a.mfa.json', 'one/b.mfa.json', 'two/out/c.mfa.json', 'one/in/d.mfa.json');
    space.exclude = (folder) => (folder === space.uri('one') ? { out: true, in: true } : {});
    await space.start(editor, ['one', 'two', 'one/in']);
    assert.deepEqual(await checked(), [
      'one/b.mfa.json',
      'one/in/d.mfa.json',
      'two/out/c.mfa.json',
    ]);
  });

  it('is not found by its values, nor offered', async () => {
    await space.write('hidden/a.mfa.json', withPool);
    space.exclude = () => ({ hidden: true });
    await space.start();
    const { connection } = space.server;
    const symbols = await connection.sendRequest<SymbolInformation[]>('workspace/symbol', {
      query: 'eu-west-1_Pool',
    });
    assert.deepEqual(symbols, []);
    const uri = space.uri('b.mfa.json');
    await space.server.open(uri, '{ "UserPoolId": "" }');
    const { items } = await connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 0, character: 17 },
    });
    assert.deepEqual(items, []);
  });

  describe('followed', () => {
    beforeEach(async () => {
      await write('a.mfa.json', 'pools/b.mfa.json');
      space.exclude = () => ({ '**/hidden': true, '*.old.mfa.json': true });
      await space.start();
      space.follow();
      assert.deepEqual(codes(await space.next('a.mfa.json')), ['invalid-value']);
      assert.deepEqual(codes(await space.next('pools/b.mfa.json')), ['invalid-value']);
    });

    it('goes and comes with the setting', async () => {
      space.exclude = () => ({ 'p*': true });
      await space.changeSettings({});
      assert.deepEqual(codes(await space.next('pools/b.mfa.json')), []);
      assert.deepEqual(codes(await space.next('a.mfa.json')), ['unchanged']);
      space.exclude = () => ({ 'a*': true });
      await space.changeSettings({});
      assert.deepEqual(codes(await space.next('pools/b.mfa.json')), ['invalid-value']);
      assert.deepEqual(codes(await space.next('a.mfa.json')), []);
      assert.deepEqual(await checked(), ['pools/b.mfa.json']);
    });

    it('stays so when it is made, changed, or brought by its folder', async () => {
      await write('c.old.mfa.json', 'hidden/d.mfa.json', 'new/hidden/e.mfa.json', 'new/f.mfa.json');
      await space.tell(FileChangeType.Created, 'c.old.mfa.json', 'hidden', 'new/hidden/e.mfa.json');
      await space.tell(FileChangeType.Changed, 'hidden/d.mfa.json');
      await space.tell(FileChangeType.Created, 'new');
      assert.deepEqual(codes(await space.next('new/f.mfa.json')), ['invalid-value']);
      assert.deepEqual(await checked(), ['a.mfa.json', 'new/f.mfa.json', 'pools/b.mfa.json']);
    });

    it('begins and ends with a move', async () => {
      await rename(space.path('pools'), space.path('hidden'));
      await space.tell(FileChangeType.Deleted, 'pools');
      await space.tell(FileChangeType.Created, 'hidden');
      assert.deepEqual(codes(await space.next('pools/b.mfa.json')), []);
      await rename(space.path('hidden'), space.path('shown'));
      await space.tell(FileChangeType.Deleted, 'hidden');
      await space.tell(FileChangeType.Created, 'shown');
      assert.deepEqual(codes(await space.next('shown/b.mfa.json')), ['invalid-value']);
      assert.deepEqual(await checked(), ['a.mfa.json', 'shown/b.mfa.json']);
    });

    it('has diagnostics while it is open, and none once it is closed', async () => {
      const uri = space.uri('hidden/c.mfa.json');
      await write('hidden/c.mfa.json');
      await space.server.open(uri, wrong);
      const report = await space.server.diagnostics(uri);
      assert.ok(report.kind === 'full');
      assert.deepEqual(codes({ ...report, uri, version: 1 }), ['invalid-value']);
      await space.server.close(uri);
      assert.deepEqual(codes(await space.next('hidden/c.mfa.json')), []);
      assert.deepEqual(await checked(), ['a.mfa.json', 'pools/b.mfa.json']);
    });

    it('has the client tell of changes of both settings', async () => {
      const found = await space.until(() => {
        const registrations = space.registered.flatMap((params) => params.registrations);
        return registrations.find(({ method }) => method === 'workspace/didChangeConfiguration');
      });
      assert.deepEqual(found.registerOptions, { section: ['cognitoMfa', 'files.exclude'] });
    });
  });
});
