/** Runs test files by mocha: the unit and protocol tests in Node, the editor tests in VS Code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failureText } from './failureText';
import { progressTo, type Tell } from './progress';
import { skipMark } from './skip';
import { stallMs } from './stall';

/**
 * Runs files until none is left that no other worker of the same run has taken. The run is a folder, named
 * by COGNITO_MFA_TEST_RUN, with `files.txt`, a path a line, and `claims/`, which gets a file for each line
 * that a worker has taken. This worker's progress file is named by COGNITO_MFA_TEST_PROGRESS.
 * Tests that fail are told there; it rejects only when the run itself can't be carried out.
 *
 * @param rootHooks are run with each file, such as `afterAll` at its end
 */
export async function work(rootHooks: Mocha.RootHookObject = {}): Promise<void> {
  const run = variable('COGNITO_MFA_TEST_RUN');
  const tell = progressTo(variable('COGNITO_MFA_TEST_PROGRESS'));
  // An ES module.
  const { default: Mocha } = await import('mocha');
  const paths = readFileSync(join(run, 'files.txt'), 'utf8').split('\n');
  for (const [index, path] of paths.entries()) {
    if (!claim(join(run, 'claims', String(index)))) continue;
    tell({ kind: 'file', path });
    await runFile(newMocha(Mocha, rootHooks), path, tell);
    tell({ kind: 'fileEnded', path });
  }
  tell({ kind: 'done' });
}

function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run \`npm test\`.`);
  return value;
}

/** Makes a file that only one worker can make. */
function claim(path: string): boolean {
  try {
    writeFileSync(path, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function newMocha(Implementation: typeof Mocha, rootHooks: Mocha.RootHookObject): Mocha {
  const grep = process.env['COGNITO_MFA_TEST_GREP'];
  return new Implementation({
    ui: 'bdd',
    rootHooks,
    ...(grep !== undefined && { grep }),
    timeout: stallMs,
    // The base of all reporters prints nothing.
    reporter: Implementation.reporters.Base,
    forbidOnly: process.env['CI'] !== undefined,
  });
}

async function runFile(mocha: Mocha, path: string, tell: Tell): Promise<void> {
  mocha.addFile(path);
  try {
    await mocha.loadFilesAsync();
  } catch (error) {
    tell({ kind: 'failed', title: 'The file can be loaded', text: failureText(error) });
    return;
  }
  await new Promise<void>((resolve) => {
    report(
      mocha.run(() => {
        resolve();
      }),
      tell,
    );
  });
  mocha.dispose();
}

/** Tells what mocha does. A test that is skipped without a reason counts as failed. */
function report(runner: Mocha.Runner, tell: Tell): void {
  const begun = (runnable: Mocha.Runnable): void => {
    tell({ kind: 'begun', title: runnable.fullTitle() });
  };
  runner.on('test', begun);
  runner.on('hook', begun);
  runner.on('pass', (test) => {
    tell({ kind: 'passed', title: test.fullTitle(), milliseconds: test.duration ?? 0 });
  });
  runner.on('fail', (test, error: unknown) => {
    tell({ kind: 'failed', title: test.fullTitle(), text: failureText(error) });
  });
  runner.on('pending', (test) => {
    const title = test.fullTitle();
    if (title.includes(skipMark)) tell({ kind: 'skipped', title });
    else tell({ kind: 'failed', title, text: 'It is skipped without a reason: see skipBecause.' });
  });
}
