import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { skipBecause } from '../runner/skip';
import { askEverything } from './core/support/everyFeature';
import { open } from './core/support/documents';
import { diagnosticsOf } from '../../core/src/features/diagnostics';

const readme = readFileSync(join(__dirname, '../../../README.md'), 'utf8');

describe("The README's table of the AWS CLI's options", () => {
  const rows = readme.split('\n').filter((row) => row.startsWith('| `--'));
  const named = rows.flatMap((row) => (row.split('|')[1] ?? '').match(/--[a-z0-9-]+/g) ?? []);

  it('has an answer for each, once', () => {
    assert.equal(new Set(named).size, named.length);
    for (const row of rows) {
      assert.ok((row.split('|')[2] ?? '').trim().length > 5, row);
    }
  });

  it('has every global option of the AWS CLI that is installed', function () {
    const list = listOfOptions() ?? skipBecause(this, 'no AWS CLI with its list of options');
    const options = Object.keys(
      membersOf(membersOf(JSON.parse(readFileSync(list, 'utf8')))['options']),
    );
    assert.ok(options.includes('endpoint-url'), options.join());
    const missing = options.filter((option) => !named.includes(`--${option}`));
    assert.deepEqual(missing, []);
  });

  it('has every parameter of the command', function () {
    const parameters = Object.keys(membersOf(JSON.parse(skeleton() ?? skipBecause(this, absent))));
    assert.ok(parameters.includes('UserPoolId'));
    const missing = parameters
      .map((name) => `-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`)
      .filter((option) => !named.includes(option));
    assert.deepEqual(missing, []);
  });
});

describe("The AWS CLI's own skeleton", () => {
  it('opens, and says what to fill in', async function () {
    const text = skeleton() ?? skipBecause(this, absent);
    const empty = [...text.matchAll(/"(\w+)": ""/g)];
    await askEverything(text, [0, ...empty.map(({ index }) => index), text.length]);
    const document = open(text);
    const errors = diagnosticsOf(document, undefined).filter(({ severity }) => severity === 1);
    const told = empty.filter(({ index, 0: { length } }) =>
      errors.some(({ range }) => document.text.offsetAt(range.end) === index + length),
    );
    assert.deepEqual(
      told.map(([, name]) => name),
      // The service takes an empty external ID.
      empty.map(([, name]) => name).filter((name) => name !== 'ExternalId'),
    );
  });
});

const absent = 'the AWS CLI is not installed';

/** What `--generate-cli-skeleton` prints, for which it needs neither network nor credentials. */
function skeleton(): string | undefined {
  const args = ['cognito-idp', 'set-user-pool-mfa-config', '--generate-cli-skeleton', 'input'];
  const { status, stdout } = spawnSync('aws', [...args, '--region', 'us-east-1'], {
    encoding: 'utf8',
    env: { ...process.env, AWS_PAGER: '' },
  });
  return status === 0 ? stdout : undefined;
}

/** The file that the AWS CLI has its global options from: beside version 2, in version 1's package. */
function listOfOptions(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const program = folders.map((folder) => join(folder, 'aws')).find((path) => existsSync(path));
  if (program === undefined) {
    return undefined;
  }
  const beside = dirname(realpathSync(program));
  const { stdout } = spawnSync('python3', ['-c', 'import awscli; print(awscli.__path__[0])'], {
    encoding: 'utf8',
  });
  return [join(beside, 'awscli'), join(beside, 'dist', 'awscli'), stdout.trim()]
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, 'data', 'cli.json'))
    .find((path) => existsSync(path));
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  assert.ok(typeof value === 'object' && value !== null);
  return { ...value };
}
