import assert from 'node:assert/strict';
import {
  plainLabel,
  plainLines,
  plainMarkdown,
  plainMessage,
  plainTitle,
} from '../../client/src/ui/plainText';

/** What VS Code makes links of in notifications, progress, input boxes and the language status (its `linkedText.ts`). */
const link = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;

/** What it makes icons of in labels (its `iconLabels.ts`). */
const icon = /\$\([a-z0-9-]+(?:~[a-z]+)?\)/i;

const hostile = 'a [Log in again](command:workbench.action.reloadWindow "now") $(check) b';

describe('A text that is shown', () => {
  it('is no link where VS Code makes links, and no icon where it makes icons', () => {
    assert.match(hostile, link);
    assert.match(hostile, icon);
    for (const plain of [plainMessage, plainLabel]) {
      assert.equal(
        plain(hostile),
        'a [Log in again] (command:workbench.action.reloadWindow "now") $ (check) b',
      );
      for (const text of [hostile, '[a][b](command:x)', '$$(check)']) {
        assert.doesNotMatch(plain(text), link);
        assert.doesNotMatch(plain(text), icon);
      }
    }
  });

  it('stands on one line, with what is invisible as its number', () => {
    for (const plain of [plainMessage, plainLabel, plainTitle]) {
      assert.equal(plain('a\r\n\tb\u202ec\u200b'), 'a b\\u{202E}c\\u{200B}');
    }
    assert.equal(plainLines('a\nb\u202ec'), 'a\nb\\u{202E}c');
  });

  it('has its end, with what to do, however long what it names is', () => {
    for (const filling of ['x', 'x ', '\u{1f511}', '\n']) {
      const name = filling.repeat(5_000);
      for (const plain of [plainMessage, plainTitle]) {
        const shown = plain(`The file ${name} is broken: mend it.`);
        assert.ok(shown.length < 1_000, `${shown.length}`);
        assert.match(shown, /^The file .*broken: mend it\.$/);
        assert.ok(shown.isWellFormed(), shown);
      }
      const label = plainLabel(`Check against ${name.replaceAll(/\s/g, '')}: x`);
      assert.match(label, /^Check against .*: x$/);
    }
  });

  it('has the whole of an address that is asked about', () => {
    const question = `Send requests for user pools to https://a.example/${'x'.repeat(282)}?`;
    assert.equal(plainTitle(question), question);
  });

  it('keeps every line of a question', () => {
    const lines = Array.from({ length: 500 }, (_, number) => `line ${number}`).join('\n');
    assert.equal(plainLines(lines), lines);
  });

  it('has no mark in Markdown but numbers of characters', () => {
    const text = plainMarkdown(`${hostile} <b>*x*</b> www.example.com me@example.com\n# y`);
    assert.doesNotMatch(text.replaceAll(/&#\d+;/g, ''), /[^A-Za-z\d ]/);
    const shown = text.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
    assert.equal(shown, `${hostile} <b>*x*</b> www.example.com me@example.com\\u{A}# y`);
  });

  it('is as it was where nothing of that is in it', () => {
    const text = 'Applied a.mfa.json to dev · Customers (us-east-1_x) — “ok” für {0} [1] (2) $1.';
    for (const plain of [plainMessage, plainLabel, plainTitle, plainLines]) {
      assert.equal(plain(text), text);
    }
  });
});
