import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { basename, join, relative } from 'node:path';
import { bundleFolder, root, translationsOf } from './support/translations';

/** Every file that has something generated. */
const files = [
  'core/src/aws/sdkPartitions.ts',
  'core/src/model/mfaConfigTypes.ts',
  'syntaxes/cognito-mfa.tmLanguage.json',
  'docs/rules.md',
  'docs/errors.md',
  'package.json',
  'package.nls.json',
  'client/l10n/bundle.l10n.json',
  ...translationsOf(bundleFolder, 'bundle.l10n').map((file) => relative(root, file)),
  ...translationsOf(root, 'package.nls').map((file) => basename(file)),
];

describe('What is made from the sources (npm run docs)', () => {
  let told: readonly string[] = [];

  before(() => {
    const args = [join(root, 'scripts/docs.mjs'), '--check'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    told = stderr.split('\n').filter((line) => line !== '');
    assert.equal(status, told.length === 0 ? 0 : 1, stderr);
  });

  for (const file of files) {
    it(`is up to date in ${file}`, () => {
      const lines = told.filter((line) => line.startsWith(`${file} `));
      assert.deepEqual(lines, []);
    });
  }

  it('is up to date in every other file', () => {
    const others = told.filter((line) => !files.some((file) => line.startsWith(`${file} `)));
    assert.deepEqual(others, []);
  });
});
