import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { skipBecause } from '../mocha';

describe("The README's table of the AWS CLI's options", () => {
  const readme = readFileSync(join(__dirname, '../../../README.md'), 'utf8');
  const rows = readme.split('\n').filter((row) => row.startsWith('| `--'));
  const named = rows.flatMap((row) => (row.split('|')[1] ?? '').match(/--[a-z0-9-]+/g) ?? []);

  it('has an answer for each, once', () => {
    assert.equal(new Set(named).size, named.length);
    for (const row of rows) {
      assert.ok((row.split('|')[2] ?? '').trim().length > 5, row);
    }
  });
});
