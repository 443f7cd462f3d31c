import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { openPool } from '../../client/src/aws/catalogue/action';
import {
  exampleCall,
  errorsMarkdown,
  exampleFacts,
} from '../../client/src/aws/catalogue/errorsDocumentation';
import { updateResets } from '../../client/src/aws/catalogue/evidence';
import { catalogue, entryFor } from '../../client/src/aws/catalogue/index';
import { isTestOf } from './support/failingCalls';

/** The names of the tests of errors, which mocha is asked for in a process of its own: here they may not be loaded. */
function testsOfErrors(): string[] {
  const mocha = resolve(__dirname, '../../../node_modules/mocha/bin/mocha.js');
  const files = readdirSync(__dirname)
    .filter((name) => name.endsWith('.test.js') && name !== basename(__filename))
    .map((name) => join(__dirname, name))
    .filter((path) => readFileSync(path, 'utf8').includes('/failingCalls'));
  const args = [mocha, '--no-config', '--dry-run', '--reporter', 'json', ...files];
  const report: unknown = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  assert.ok(typeof report === 'object' && report !== null && 'tests' in report);
  const { tests } = report;
  assert.ok(Array.isArray(tests));
  return tests.map((test: { title?: unknown }) => String(test.title));
}

const page = errorsMarkdown();

describe('The catalogue of errors', () => {
  for (const entry of catalogue) {
    it(`finds ${entry.id} by its own example, and says one sentence`, () => {
      assert.equal(entryFor(exampleFacts(entry)).id, entry.id);
      const sentence = entry.sentence(exampleCall(entry), exampleFacts(entry));
      assert.match(sentence, /^\S.*\.$/);
      assert.doesNotMatch(sentence, /undefined|\{\d\}/);
    });
  }

  for (const entry of catalogue) {
    it(`says how ${entry.id} is known`, () => {
      const start = page.indexOf(`\n## ${entry.id}\n`);
      const section = page.slice(start, page.indexOf('\n## ', start + 1) + 1 || undefined);
      const [, list = ''] = section.split('\nHow it is known:\n\n');
      const lines = (list.split('\n\n')[0] ?? '').split('\n');
      for (const line of lines) {
        assert.match(line, /^- .+: \*\*(?:measured|in the model|documented|inferred)\*\* \(.+\)$/);
      }
    });

    it(`warns of UpdateUserPool where ${entry.id} leads to it, and says how that is known`, () => {
      const sentence = entry.sentence(exampleCall(entry), exampleFacts(entry));
      const warned = sentence.includes('UpdateUserPool call resets what it leaves out');
      // Of these, one asks for a change of the file alone.
      const leads =
        entry.actions?.includes(openPool) === true && entry.id !== 'sms-still-configured';
      assert.equal(warned, leads, sentence);
      assert.equal(entry.known.includes(updateResets), warned);
    });
  }

  it('has no entry without a test of its own', () => {
    const titles = testsOfErrors();
    const untried = catalogue.filter(({ id }) => !titles.some((title) => isTestOf(title, id)));
    assert.deepEqual(
      untried.map(({ id }) => id),
      [],
    );
  });

  it('has each id once', () => {
    assert.equal(new Set(catalogue.map(({ id }) => id)).size, catalogue.length);
  });
});
