/** Runs one of the test suites by mocha: the unit and protocol tests in Node, the editor tests in VS Code. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The checkout, seen from out/test. */
const root = resolve(__dirname, '../..');

/**
 * Runs the suite `test/<suite>/`, reports to the console and writes the summary as JSON.
 * The files are those that have a source: what an earlier build has left behind is not run.
 * A test that is skipped without a reason counts as failed.
 */
export async function runSuite(suite: string, resultsFile: string): Promise<Summary> {
  // Mocha is an ES module.
  const { default: Mocha } = await import('mocha');
  const grep = process.env['COGNITO_MFA_TEST_GREP'];
  const mocha = new Mocha({
    ui: 'bdd',
    ...(grep !== undefined && { grep }),
    timeout: 20_000,
    reporter: 'spec',
    forbidOnly: process.env['CI'] !== undefined,
  });
  for (const name of readdirSync(join(root, 'test', suite), {
    recursive: true,
    encoding: 'utf8',
  })) {
    if (name.endsWith('.test.ts')) {
      mocha.addFile(join(root, 'out/test', suite, name.replace(/\.ts$/, '.js')));
    }
  }
  await mocha.loadFilesAsync();
  const summary = await new Promise<Summary>((resolveSummary) => {
    let [passed, failed, skipped] = [0, 0, 0];
    const runner = mocha.run(() => {
      resolveSummary({ passed, failed, skipped });
    });
    runner.on('pass', () => passed++);
    runner.on('fail', () => failed++);
    runner.on('pending', (test) => {
      if (test.title.includes(skipMark)) skipped++;
      else {
        failed++;
        console.log(`Skipped without a reason: ${test.fullTitle()}`);
      }
    });
  });
  writeFileSync(resultsFile, JSON.stringify(summary));
  return summary;
}

const skipMark = ' - skipped: ';

/** Skips the running test; the report shows the reason. */
export function skipBecause(context: Mocha.Context, reason: string): never {
  if (context.test) context.test.title += skipMark + reason;
  return context.skip();
}
