import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './support/translations';

/** What the runner tells of one test file. */
interface FileResult {
  readonly name: string;
  readonly passed: readonly { title: string }[];
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
}

const skip = JSON.stringify(join(root, 'out/test/runner/skip.js'));

/** Test files, some of which end in no good way. */
const sources = {
  good: `describe('good', () => {
    it('one', () => console.log('what it prints'));
    it('two', () => {});
  });`,
  bad: `describe('bad', () => {
    it('passes', () => {});
    it('fails', () => require('assert').equal(1, 2));
    it('comes behind', () => {});
  });`,
  waits: `describe('waits', () => {
    it('passes', () => {});
    it('for what never comes', () => new Promise(() => {}));
    it('comes behind', () => {});
  });`,
  spins: `describe('spins', () => {
    it('passes', () => {});
    it('and never ends', () => { for (;;); });
    it('comes behind', () => {});
  });`,
  exits: `describe('exits', () => {
    it('passes', () => {});
    it('in the middle', () => process.exit(3));
    it('comes behind', () => {});
  });`,
  broken: `require('./is-not-there');`,
  skips: `const { skipBecause } = require(${skip});
  describe('skips', () => {
    it('one', function () { skipBecause(this, 'no reason at all'); });
    it('another', function () { this.skip(); });
    describe('all', () => {
      before(function () { skipBecause(this, 'it is for none'); });
      it('of these', () => {});
      it('and those', () => {});
    });
    describe('each', () => {
      beforeEach(function () { skipBecause(this, 'it is not for any'); });
      it('of them', () => {});
    });
  });`,
} as const;

/** Runs such files in `workers` processes, with a stall after `stallMs`. */
async function run(
  folder: string,
  files: readonly (keyof typeof sources)[],
  { workers = 1, stallMs = 60_000, grep = '' } = {},
): Promise<FileResult[]> {
  const list = files.map((name) => ({ name, path: join(folder, `${name}.js`) }));
  for (const { name, path } of list) await writeFile(path, sources[name]);
  const script = `
    import { withCleanup } from './scripts/host/cleanup.mjs';
    import { nodeWorker } from './scripts/testing/nodeWorker.mjs';
    import { SuiteRun } from './scripts/testing/suite.mjs';
    await withCleanup(async (cleanup) => {
      const options = { stallMs: ${stallMs}, onFile: () => {}${grep && `, grep: '${grep}'`} };
      const run = new SuiteRun(cleanup, ${JSON.stringify(list)}, options);
      const start = nodeWorker(cleanup, ${JSON.stringify(join(folder, 'log'))});
      await Promise.all(Array.from({ length: ${workers} }, () => run.runWorker(start)));
      run.finish();
      console.log(JSON.stringify(run.results));
    });`;
  const args = ['--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
  const results: unknown = JSON.parse(stdout);
  assert.ok(Array.isArray(results));
  return results.map((result: FileResult) => result);
}

/** A result without its failures in full. */
const counts = ({ name, passed, failed }: FileResult) => [name, passed.length, failed.length];

describe('The runner of the tests', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cognito-mfa-runner-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('counts what passes and what fails, and says why', async () => {
    const [good, bad] = await run(folder, ['good', 'bad']);
    assert.deepEqual(
      [good, bad].map((one) => one && counts(one)),
      [
        ['good', 2, 0],
        ['bad', 2, 1],
      ],
    );
    assert.match(bad?.failed.join('\n') ?? '', /^bad fails\nAssertionError.*1 == 2\n.*bad\.js/);
  });

  it('shares files out, each of which is run once', async () => {
    const results = await run(folder, ['good', 'bad', 'skips'], { workers: 3 });
    assert.deepEqual(results.map(({ name }) => name).toSorted(), ['bad', 'good', 'skips']);
  });

  it('goes on behind a test that waits for what never comes, which fails', async () => {
    const [waits] = await run(folder, ['waits'], { stallMs: 5_000 });
    assert.deepEqual(waits && counts(waits), ['waits', 2, 1]);
    assert.match(waits?.failed.join() ?? '', /^waits for what never comes\nError: Timeout/);
  });

  it('stops a worker in which no test ends, and names the test that was running', async () => {
    const results = await run(folder, ['good', 'spins', 'bad'], { stallMs: 5_000 });
    assert.deepEqual(results.map(counts), [
      ['good', 2, 0],
      ['spins', 1, 1],
      ['1 files', 0, 1],
    ]);
    assert.match(results[1]?.failed.join() ?? '', /^spins and never ends\n.*no test has ended/);
    assert.match(results[2]?.failed.join() ?? '', /Not run: bad/);
  });

  it('leaves the other files to the other workers where one is lost', async () => {
    const results = await run(folder, ['exits', 'good', 'bad'], { workers: 2 });
    const [exits] = results.filter(({ name }) => name === 'exits');
    assert.deepEqual(exits && counts(exits), ['exits', 1, 1]);
    assert.match(exits?.failed.join() ?? '', /^exits in the middle\n.*process ended/);
    assert.deepEqual(results.map(({ name }) => name).toSorted(), ['bad', 'exits', 'good']);
  });

  it('goes on behind a file that cannot be loaded', async () => {
    const [broken, good] = await run(folder, ['broken', 'good']);
    assert.deepEqual(
      [broken, good].map((one) => one && counts(one)),
      [
        ['broken', 0, 1],
        ['good', 2, 0],
      ],
    );
    assert.match(broken?.failed.join() ?? '', /Cannot find module '.\/is-not-there'/);
  });

  it('takes a test that is skipped with a reason, and none without', async () => {
    const [skips] = await run(folder, ['skips']);
    assert.deepEqual(skips?.skipped, [
      'skips one - skipped: no reason at all',
      'skips all of these - skipped: it is for none',
      'skips all and those - skipped: it is for none',
      'skips each of them - skipped: it is not for any',
    ]);
    assert.equal(skips.failed.length, 1);
    assert.match(skips.failed.join(), /^skips another\n.*without a reason/);
  });

  it('runs only the tests with a text in their names', async () => {
    const results = await run(folder, ['good', 'bad'], { grep: 'two' });
    assert.deepEqual(results.map(counts), [
      ['good', 1, 0],
      ['bad', 0, 0],
    ]);
  });
});
