// The sample workspace, set to the local user pool.
import { applyEdits, modify } from 'jsonc-parser';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './paths.mjs';

/**
 * Copies the sample workspace to a folder, unless that is there, and points it to a local user pool.
 * Changes that a person has made to the copy stay.
 * @param {string} folder
 * @param {string} poolUrl
 */
export function prepareSample(folder, poolUrl) {
  if (!existsSync(folder)) {
    cpSync(join(root, 'test/data/sample-workspace'), folder, { recursive: true });
  }
  const file = join(folder, '.vscode/settings.json');
  mkdirSync(dirname(file), { recursive: true });
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '{}\n';
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  const edits = modify(before, ['cognitoMfa.endpointUrl'], poolUrl, { formattingOptions });
  writeFileSync(file, applyEdits(before, edits));
}
