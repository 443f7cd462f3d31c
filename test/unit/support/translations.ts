import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localize } from '../../../core/src/localize';

/** The repository, seen from out/test/unit/support. */
export const root = join(__dirname, '..', '..', '..', '..');

/** Where the translations of the sources stand. */
export const bundleFolder = join(root, 'client', 'l10n');

/** The texts of a file by their keys. */
export function textsIn(file: string): Record<string, string> {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  assert.ok(typeof content === 'object' && content !== null);
  return Object.fromEntries(
    Object.entries(content).map(([key, entry]: [string, unknown]) => [key, textOf(entry)]),
  );
}

/** A text that has a comment for translators is an object. */
function textOf(entry: unknown): string {
  const text: unknown =
    typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'message') : entry;
  assert.ok(typeof text === 'string');
  return text;
}

/** The files in `folder` with the texts of other languages than English. */
export function translationsOf(folder: string, base: string): string[] {
  const form = new RegExp(`^${base.replaceAll('.', '\\.')}\\.[\\w-]+\\.json$`);
  return readdirSync(folder)
    .filter((name) => form.test(name))
    .map((name) => join(folder, name));
}

/** Has every text that can be translated stand in ⟦⟧, for as long as the tests of a suite run. */
export function inBrackets(): void {
  before(() => {
    const texts = Object.entries(textsIn(join(bundleFolder, 'bundle.l10n.json')));
    localize(Object.fromEntries(texts.map(([key, text]) => [key, `⟦${text}⟧`])));
  });
  after(() => {
    localize(undefined);
  });
}

/** What of a text stands outside all ⟦⟧, without code, fences and addresses. */
export function outside(text: string): string {
  let rest = text
    .replaceAll(/```[\s\S]*?```/g, '')
    .replaceAll(/`[^`]*`/g, '')
    .replaceAll(/\]\([^)]*\)/g, ']');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  }
  return rest;
}
