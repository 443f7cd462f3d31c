import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { skipBecause } from '../runner/skip';
import { root } from './support/translations';

/** What of a checkout the compiler and the runner of the tests read. */
const parts = ['client/src', 'core', 'protocol', 'schemas', 'scripts', 'server', 'test'];
const files = ['client/tsconfig.json', 'package.json', 'tsconfig.json'];

describe('npm test', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cognito-mfa-test-run-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('runs no test of a checkout that does not compile, and says so', () => {
    for (const part of [...parts, ...files]) {
      cpSync(join(root, part), join(folder, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    // What an earlier run has left, which must not be taken for the present.
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/server.js'), '');
    writeFileSync(join(folder, 'protocol/src/wrong.ts'), 'export const wrong: number = "text";\n');
    const { status, stdout } = spawnSync(process.execPath, ['scripts/test.mjs', 'protocol'], {
      ...{ cwd: folder, encoding: 'utf8' },
    });
    assert.equal(status, 1, stdout);
    assert.match(stdout, /wrong\.ts\(1,14\): error TS2322/);
    assert.match(stdout, /^protocol tests: not run, because a check that they need failed\.$/m);
    assert.match(stdout, /\n\d+ passed, 1 failed\n$/);
  });

  describe('where there is no Chromium', () => {
    /** What is said, and what apt-get is asked to do, for a user with that number. */
    function ensureChromium(user: number): { stdout: string; stderr: string; asked: string } {
      const log = join(folder, 'asked');
      const apt = join(folder, 'apt-get');
      writeFileSync(apt, `#!/bin/sh\necho "$@" >> '${log}'\n`);
      chmodSync(apt, 0o755);
      const chromium = pathToFileURL(join(root, 'scripts/host/chromium.mjs')).href;
      const cleanup = pathToFileURL(join(root, 'scripts/host/cleanup.mjs')).href;
      const program = `process.getuid = () => ${String(user)};
        const { Cleanup } = await import('${cleanup}');
        const { ensureChromium } = await import('${chromium}');
        await ensureChromium(new Cleanup()).catch((error) => console.error(error.message));`;
      const { stderr, stdout } = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', program],
        {
          cwd: root,
          encoding: 'utf8',
          env: { ...process.env, PATH: `${folder}:/bin-is-not-there` },
        },
      );
      return { stdout, stderr, asked: existsSync(log) ? readFileSync(log, 'utf8') : '' };
    }

    before(function () {
      if (process.platform !== 'linux') skipBecause(this, 'only Debian has apt-get');
    });

    it('says what for before it installs one as root', () => {
      const { asked, stdout } = ensureChromium(0);
      assert.match(
        stdout,
        /^Without a desktop VS Code, the one that runs in a browser needs chromium and ripgrep: installing the Debian packages \(apt-get\)\.\.\.$/m,
      );
      assert.match(asked, /^update .*\ninstall .* chromium ripgrep\n$/);
    });

    it('tells any other user the command to run, and installs nothing', () => {
      const { asked, stderr } = ensureChromium(1000);
      assert.match(
        stderr,
        /: run `sudo apt-get install --no-install-recommends chromium ripgrep` and try again\.$/m,
      );
      assert.equal(asked, '');
    });
  });
});
