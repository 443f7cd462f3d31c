import assert from 'node:assert/strict';
import type { Question } from '../../client/src/ui/question';
import { fitsModal, questionText, shortQuestion } from '../../client/src/ui/longQuestion';

const question = (lines: readonly string[], more: Partial<Question> = {}): Question => ({
  title: 'Apply a.mfa.json to Customers?',
  detail: lines.join('\n'),
  yes: 'Apply',
  ...more,
});

const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `+ Member${index}: true`);

describe('A question', () => {
  it('fits into a modal window with eight lines, and no more', () => {
    assert.equal(fitsModal(question(numbered(8))), true);
    assert.equal(fitsModal(question(numbered(9))), false);
  });

  it('may have an empty line between its parts', () => {
    assert.equal(fitsModal(question(['a', '', ...numbered(6), '', 'b'])), true);
  });

  it('does not fit with a line that wraps too often, in any alphabet', () => {
    assert.equal(fitsModal(question(['x'.repeat(400)])), true);
    assert.equal(fitsModal(question(['x'.repeat(600)])), false);
    assert.equal(fitsModal(question(['字'.repeat(400)])), false);
  });

  it('does not fit with a title that pushes the buttons away', () => {
    assert.equal(fitsModal(question(['a'], { title: 'x'.repeat(20_000) })), false);
    assert.equal(fitsModal(question(['a'], { title: 'a\n'.repeat(500) })), false);
  });
});

describe('The modal window of a question that does not fit', () => {
  it('has its first lines, and says how many are left', () => {
    const { title, detail } = shortQuestion(question(['MFA mode', '', ...numbered(30)]));
    assert.equal(title, 'Apply a.mfa.json to Customers?');
    assert.deepEqual(detail.split('\n'), [
      'MFA mode',
      '',
      ...numbered(6),
      '',
      'More lines in the document: 24.',
    ]);
  });

  it('fits, whatever the question has', () => {
    const texts = ['x'.repeat(20_000), '字'.repeat(20_000), '👩‍👩‍👧'.repeat(9_000), 'a\n'.repeat(500)];
    for (const text of texts) {
      for (const long of [
        question([text]),
        question(['a', text]),
        question(['a'], { title: text }),
      ]) {
        assert.equal(fitsModal(shortQuestion(long)), true, text.slice(0, 10));
      }
    }
  });
});

describe('The document of a question that does not fit', () => {
  it('has all of it, and says how it is answered', () => {
    const text = questionText(question(numbered(9), { whole: ['a', '', 'b'].join('\n') }));
    assert.deepEqual(text.split('\n'), [
      'Apply a.mfa.json to Customers?',
      'To go on, choose “Apply” above or below this text. Escape, or closing this document, cancels.',
      '',
      'a',
      '',
      'b',
      '',
    ]);
  });

  it('hides nothing', () => {
    const text = questionText(question(['a\u2028b', 'c\u202ed'], { title: 'P\u0430rtners\r?' }));
    const [title, , , ...lines] = text.split('\n');
    assert.equal(title, 'P\\u{430}rtners\\u{D}?');
    assert.deepEqual(lines, ['a\\u{2028}b', 'c\\u{202E}d', '']);
  });
});
