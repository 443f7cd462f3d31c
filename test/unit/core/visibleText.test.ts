import assert from 'node:assert/strict';
import { visibleText } from '../../../core/src/request/visibleText';

describe('A text in which nothing hides', () => {
  for (const [what, text, shown] of [
    ['a zero-width space', 'Co\u200bde', 'Co\\u{200B}de'],
    ['a line break', 'a\nb', 'a\\u{A}b'],
    ['a bidi control', 'a\u202e b', 'a\\u{202E} b'],
    ['a no-break space', 'a\u00a0b', 'a\\u{A0}b'],
    ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['a filler that is a letter', 'a\u3164b', 'a\\u{3164}b'],
    ['a code point for private use', 'a\ue000b', 'a\\u{E000}b'],
    ['a tag beyond the first plane', 'a\u{e0061}b', 'a\\u{E0061}b'],
    ['a Cyrillic letter in a Latin word', 'C\u043ede', 'C\\u{43E}de'],
    ['a Greek letter in a Latin word', 'C\u03bfde', 'C\\u{3BF}de'],
    ['a full-width digit', 'Code \uff11', 'Code \\u{FF11}'],
    ['a mathematical letter', '\u{1d400}b', '\\u{1D400}b'],
    ['a joiner between Latin letters', 'a\u200db', 'a\\u{200D}b'],
    ['a joiner at the beginning', '\u200cb', '\\u{200C}b'],
  ] as const) {
    it(`shows ${what}`, () => {
      assert.equal(visibleText(text), shown);
      assert.equal(visibleText(`${text} ${text}`), `${shown} ${shown}`);
    });
  }

  it('is as it was where nothing hides', () => {
    for (const text of [
      'Your code is {####}.',
      'Ihr Code für Zürich: {####}',
      'Ваш код: {####}',
      'Ο κωδικός σας: {####}',
      '認証コード：{####}',
      '\u{1f469}\u200d\u{1f680} {####} \u2764\ufe0f',
      'نامه\u200cای {####}',
    ]) {
      assert.equal(visibleText(text), text);
    }
  });
});
