import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { WorkspaceServer } from './support/workspaceServer';

describe('A file of the workspace that is no text of some size', () => {
  let space: WorkspaceServer;

  beforeEach(async () => {
    space = await WorkspaceServer.inNewFolder();
  });

  afterEach(() => space.end());

  it('is said to be too large, whatever stands in it', async () => {
    await space.write('huge.mfa.json', Buffer.alloc(5_000_000, ' '));
    await space.start();
    const [report] = (await space.ask()).items;
    assert.ok(report?.kind === 'full');
    assert.match(JSON.stringify(report.items), /"message":"The file is too large to check: /);
  });

  it('is passed over where it is a pipe, and the log says what it is', async function () {
    if (spawnSync('mkfifo', [space.path('pipe.mfa.json')]).status !== 0) {
      this.skip();
    }
    await space.write('a.mfa.json', '{ "MfaConfiguration": "on" }');
    await space.start();
    const { items } = await space.ask();
    assert.deepEqual(
      items.map(({ uri }) => uri),
      [space.uri('a.mfa.json')],
    );
    const about = await space.until(() => space.logged.find((line) => line.includes('pipe')));
    assert.match(about, /pipe\.mfa\.json can't be read, .* no regular file/);
  });
});
