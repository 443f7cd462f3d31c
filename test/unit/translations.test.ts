import assert from 'node:assert/strict';
import { basename, join } from 'node:path';
import manifest from '../../package.json';
import { bundleFolder, root, textsIn, translationsOf } from './support/translations';

const bundle = join(bundleFolder, 'bundle.l10n.json');
const settings = join(root, 'package.nls.json');

/** What a translation must keep: where values go, the placeholder of messages, and code. */
function fixedParts(text: string): string[] {
  return (text.match(/\{[^}]+\}|`[^`]*`|"[A-Za-z$][^"]*"|\*\.mfa\.json/g) ?? []).toSorted();
}

describe('The texts to translate', () => {
  it('are those of the sources, which generated.test.ts holds up to date', () => {
    assert.ok(Object.keys(textsIn(bundle)).length > 300);
  });

  it('are all that package.json names, and no others', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(named)].toSorted(), Object.keys(textsIn(settings)).toSorted());
  });

  it('leave no description or title in package.json itself', () => {
    const names =
      'title|shortTitle|category|displayName|\\w*[dD]escription\\w*|patternErrorMessage';
    const untranslated = new RegExp(`"(?:${names})":"[^%]`);
    assert.doesNotMatch(JSON.stringify(manifest), untranslated);
  });

  it('stand where package.json says', () => {
    assert.equal(join(root, manifest.l10n), bundleFolder);
  });
});

describe('Each translation', () => {
  const pairs = [
    ...translationsOf(bundleFolder, 'bundle.l10n').map((file) => [file, bundle] as const),
    ...translationsOf(root, 'package.nls').map((file) => [file, settings] as const),
  ];

  it('is there for the sources and for package.json', () => {
    const languages = (base: string) =>
      pairs
        .filter(([, of]) => of === base)
        .map(([file]) => basename(file).split('.').at(-2))
        .toSorted();
    assert.ok(languages(bundle).includes('de'));
    assert.deepEqual(languages(bundle), languages(settings));
  });

  for (const [file, base] of pairs) {
    it(`${basename(file)} has every text, and nothing else`, () => {
      assert.deepEqual(Object.keys(textsIn(file)), Object.keys(textsIn(base)));
      for (const [key, text] of Object.entries(textsIn(file))) {
        assert.notEqual(text.trim(), '', key);
      }
    });

    it(`${basename(file)} has every text translated`, () => {
      const untranslated = Object.entries(textsIn(file)).filter(([, text]) =>
        text.startsWith('TRANSLATE: '),
      );
      assert.deepEqual(
        untranslated.map(([key, text]) => `${key}, which now is "${text}"`),
        [],
      );
    });

    it(`${basename(file)} keeps values, placeholders and code`, () => {
      const english = textsIn(base);
      for (const [key, text] of Object.entries(textsIn(file))) {
        assert.deepEqual(fixedParts(text), fixedParts(english[key] ?? ''), `${key}: ${text}`);
      }
    });
  }
});
