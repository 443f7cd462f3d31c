import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { serverFile } from './support/serverProcess';

const dist = dirname(serverFile);

/** The sources of ours that a bundle was made from, as its map names them. */
function ownSources(mapFile: string): string[] {
  const map: unknown = JSON.parse(readFileSync(join(dist, mapFile), 'utf8'));
  assert.ok(typeof map === 'object' && map !== null && 'sources' in map);
  assert.ok(Array.isArray(map.sources));
  return map.sources
    .map(String)
    .filter((source) => /^\.\.\/(client|core|protocol|server)\//.test(source));
}

describe('The maps of the bundles, which a debugger follows', () => {
  const bundles = readdirSync(dist).filter((name) => name.endsWith('.js'));

  it('are there for each bundle, and lead to our sources', () => {
    assert.ok(bundles.includes('client.js') && bundles.includes('server.js'));
    for (const bundle of bundles) {
      const sources = ownSources(`${bundle}.map`);
      assert.notEqual(sources.length, 0, bundle);
      const missing = sources.filter((source) => !existsSync(resolve(dist, source)));
      assert.deepEqual(missing, [], bundle);
    }
  });

  it('give a stack trace the names and lines of our sources', () => {
    // No machine has that port.
    const args = ['--enable-source-maps', serverFile, '--socket=99999999'];
    const { stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
    });
    const frames = stderr
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .join('\n');
    assert.match(frames, /\bserver[\\/]src[\\/]stdio\.ts:\d+:\d+/);
    assert.match(frames, /\bserver[\\/]src[\\/]server\.ts:\d+:\d+/);
  });
});
