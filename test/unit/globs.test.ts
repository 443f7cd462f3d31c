import assert from 'node:assert/strict';
import { matcherFor } from '../../server/src/workspace/globs';
import { assertLittleWork } from './support/work';

const matches = (pattern: string, path: string) => matcherFor([pattern])(path);

/** What each pattern matches, and what it doesn't. */
const patterns: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  out: [['out'], ['a/out', 'out/a', 'outer', 'Out']],
  'a/b/': [['a/b'], ['a/b/c', 'b']],
  'a*': [
    ['a', 'ab', 'a.b'],
    ['ba', 'a/b'],
  ],
  '*': [['a', '.a', '*'], ['a/b']],
  '*a*b*': [
    ['ab', 'xaxbx', 'aab'],
    ['ba', 'a/b'],
  ],
  'a?c': [
    ['abc', 'a.c', 'a😀c'],
    ['ac', 'a/c', 'abbc'],
  ],
  '**/a': [
    ['a', 'b/a', 'b/c/a'],
    ['ba', 'a/b'],
  ],
  'a/**': [
    ['a/b', 'a/b/c', 'a/.b'],
    ['b/a', 'ab'],
  ],
  'a/**/b': [
    ['a/b', 'a/c/b', 'a/c/d/b'],
    ['ab', 'a/cb'],
  ],
  '**': [['a', 'a/b'], []],
  'a**b': [['ab', 'axb'], ['a/b']],
  '[ac-e]x': [
    ['ax', 'dx'],
    ['bx', '/x', 'x'],
  ],
  '[!a]x': [
    ['bx', '!x'],
    ['ax', '/x', 'x'],
  ],
  '[^a-c]x': [['dx'], ['bx', '/x']],
  '[a-]': [['a', '-'], ['b']],
  '[a': [['[a'], ['a']],
  '[]a': [['[]a'], ['a']],
  '{a,b/c}': [
    ['a', 'b/c'],
    ['b', 'c', '{a,b/c}'],
  ],
  '*.{a,{b,c}d}': [
    ['x.a', 'x.bd', 'x.cd'],
    ['x.b', 'x.ad'],
  ],
  '{**/a,b}': [['a', 'x/a', 'b'], ['x/b']],
  '{a,}b': [['ab', 'b'], ['a']],
  '{a,b': [['{a,b'], ['a', 'b']],
  'a}': [['a}'], ['a']],
  '!a': [['!a'], ['b']],
  '#a+(b)\\.$': [['#a+(b)\\.$'], ['#ab.']],
};

describe('A pattern of files.exclude', () => {
  for (const [pattern, [found, left]] of Object.entries(patterns)) {
    it(`matches as in VS Code: ${pattern}`, () => {
      for (const path of found) {
        assert.ok(matches(pattern, path), path);
      }
      for (const path of left) {
        assert.ok(!matches(pattern, path), path);
      }
    });
  }

  it('is one of several', () => {
    const matcher = matcherFor(['a', '*.b']);
    assert.deepEqual(['a', 'x.b', 'b'].map(matcher), [true, true, false]);
  });

  const name = 'a'.repeat(250);
  const costly: Readonly<Record<string, string>> = {
    stars: `${'*a'.repeat(50)}b`,
    'stars beside each other': `${'*'.repeat(100)}b`,
    folders: `${'**/*a/'.repeat(20)}b`,
    choices: `${'{a,a,aa}'.repeat(50)}b`,
    'choices in choices': `${'{a,'.repeat(50)}b${'}'.repeat(50)}`,
    'braces that are not closed': '{'.repeat(1_000),
  };
  for (const [what, pattern] of Object.entries(costly)) {
    it(`is not tried in every way: ${what}`, async () => {
      const path = Array.from({ length: 10 }, () => name).join('/');
      await assertLittleWork(() => {
        assert.ok(!matches(pattern, path));
      }, 500);
    });
  }
});
