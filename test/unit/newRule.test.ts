import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from './support/translations';

/** What of the checkout a rule is made of. */
const parts = [
  ...['client/l10n', 'client/src', 'core', 'protocol/src', 'schemas', 'server/src', 'syntaxes'],
  ...['docs/errors.md', 'docs/rules.md', 'test/rules', 'test/local-pool', 'test/unit/core'],
  ...['scripts/docs', 'scripts/docs.mjs', 'scripts/new-rule', 'scripts/new-rule.mjs'],
  ...['.oxfmtrc.jsonc', 'package.json', 'package.nls.json', 'package.nls.de.json'],
  'tsconfig.json',
];

/** A copy of those, with the same packages. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cognito-mfa-new-rule-'));
  for (const part of parts) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** The files of the copy that differ from the checkout's, by whether they are new. */
function changesIn(folder: string): { made: string[]; changed: string[] } {
  const files = parts
    .flatMap((part) => filesIn(join(folder, part)))
    .map((file) => relative(folder, file));
  const made = files.filter((file) => !existsSync(join(root, file)));
  const changed = files.filter(
    (file) =>
      !made.includes(file) &&
      readFileSync(join(folder, file), 'utf8') !== readFileSync(join(root, file), 'utf8'),
  );
  return { made: made.toSorted(), changed: changed.toSorted() };
}

function filesIn(path: string): string[] {
  return statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => filesIn(join(path, name)))
    : [path];
}

describe('npm run new-rule', () => {
  let folder = '';
  const run = (...args: string[]) =>
    spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const newRule = (...args: string[]) => run('scripts/new-rule.mjs', ...args);
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');

  before(() => {
    folder = copy();
    const { status, stderr, stdout } = newRule('example-rule', '--after', 'no-factor');
    assert.equal(status, 0, stdout + stderr);
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('makes two files to write, and changes what is generated', () => {
    assert.deepEqual(changesIn(folder), {
      made: ['core/src/rules/exampleRule.ts', 'test/rules/example-rule.ts'],
      changed: [
        ...['client/l10n/bundle.l10n.de.json', 'client/l10n/bundle.l10n.json'],
        ...['core/src/rules/index.ts', 'docs/rules.md'],
        ...['package.json', 'package.nls.de.json', 'package.nls.json'],
      ],
    });
  });

  it('leaves nothing generated out of date', () => {
    const { status, stderr } = run('scripts/docs.mjs', '--check');
    assert.equal(status, 0, stderr);
  });

  it('lists the rule behind the one that is named', () => {
    assert.match(text('core/src/rules/index.ts'), /\n {2}noFactor,\n {2}exampleRule,\n/);
    assert.match(text('docs/rules.md'), /## no-factor\n[\s\S]*?\n## example-rule\n/);
  });

  it("asks for the translation of the rule's summary and message", () => {
    assert.match(text('package.nls.de.json'), /"rule\.example-rule": "TRANSLATE: "/);
    assert.match(text('client/l10n/bundle.l10n.de.json'), /: "TRANSLATE: example-rule: what is/);
  });

  it('makes rules that compile, also on user pools, and that their tests fail until they are written', () => {
    assert.equal(newRule('pool-example').status, 0);
    assert.match(text('core/src/rules/poolExample.ts'), /needsPool: true/);
    const config = {
      extends: './tsconfig.json',
      compilerOptions: { composite: false, types: ['node', 'mocha'] },
      include: ['test/unit/core/rules.test.ts', 'test/rules/*.ts'],
    };
    writeFileSync(join(folder, 'tsconfig.rules.json'), JSON.stringify(config));
    const compiled = run('node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.rules.json');
    assert.equal(compiled.stdout + compiled.stderr, '');
    const { status, stdout } = run(
      ...['node_modules/mocha/bin/mocha.js', 'out/test/unit/core/rules.test.js'],
      ...['--no-config', '--reporter', 'spec', '--grep', 'example-rule|pool-example'],
    );
    assert.notEqual(status, 0);
    for (const id of ['example-rule', 'pool-example']) {
      assert.ok(stdout.includes(`test/rules/${id}.ts has no text that breaks the rule.`), stdout);
    }
    assert.equal(stdout.match(/\d+\) reports its bad example/g)?.length, 2, stdout);
  });

  it('refuses a name that is no id, a rule that is there, and a place that is not', () => {
    for (const [args, reason] of [
      [['Example'], /"Example" is no rule's id/],
      [[], /"" is no rule's id/],
      [['no-factor'], /core\/src\/rules\/noFactor\.ts is there already/],
      [['other-rule', '--after', 'no-rule'], /lists no rule noRule/],
    ] as const) {
      const { status, stderr } = newRule(...args);
      assert.notEqual(status, 0);
      assert.match(stderr, reason);
    }
    assert.equal(existsSync(join(folder, 'core/src/rules/otherRule.ts')), false);
  });
});
