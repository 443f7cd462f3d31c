import assert from 'node:assert/strict';
import {
  keepsComments,
  renameMember,
  renameMembers,
  unwrapList,
} from '../../../core/src/edits/rewriteMembers';

describe('What is written and stays where it is:', () => {
  it('a member under another name', () => {
    const text = '{ "a": /* v */ { "b": 1 } }';
    assert.equal(renameMember(text, ['a'], 'c'), '{ "c": /* v */ { "b": 1 } }');
    assert.equal(renameMember(text, ['a', 'b'], 'c'), '{ "a": /* v */ { "c": 1 } }');
    assert.equal(renameMember(text, ['x'], 'c'), text);
  });

  it('the members of a block, but for a name that is there already', () => {
    const names = new Map([
      ['a', 'first'],
      ['b', 'second'],
    ]);
    const text = '{ "x": { "a": 1, "b": 2, "second": 3, "c": 4 } }';
    const renamed = '{ "x": { "first": 1, "b": 2, "second": 3, "c": 4 } }';
    assert.equal(renameMembers(text, ['x'], names), renamed);
    assert.equal(renameMembers(text, ['y'], names), text);
  });

  it('the one block of a list, without the list and as deep as the list stood', () => {
    assert.equal(unwrapList('{ "a": [{ "b": [1] }] }', ['a']), '{ "a": { "b": [1] } }');
    const text = '{\n  "a": [\n    {\n      "b": 1 // one\n    }\n  ]\n}';
    assert.equal(unwrapList(text, ['a']), '{\n  "a": {\n    "b": 1 // one\n  }\n}');
    for (const other of ['{ "a": [] }', '{ "a": [{}, {}] }', '{ "a": {} }', '{ "a" }', '{}']) {
      assert.equal(unwrapList(other, ['a']), other);
    }
  });
});

describe('Comments are kept', () => {
  const cases: readonly (readonly [before: string, after: string, kept: boolean])[] = [
    ['{}', '[]', true],
    ['{ /* a */ }', '/* a */', true],
    ['{ /* a */ }', '/* b */', false],
    ['{ /* a */ }', '{}', false],
    ['/* a */ /* a */', '/* a */', false],
    ['/* a */ /* b */', '/* b */ /* a */ /* c */', true],
    ['{ /* a\n    b */ }', '{ /* a\n  b */ }', true],
    ['{ /* a b */ }', '{ /* ab */ }', false],
  ];
  for (const [before, after, kept] of cases) {
    it(`${JSON.stringify(before)} in ${JSON.stringify(after)}: ${String(kept)}`, () => {
      assert.equal(keepsComments(before, after), kept);
    });
  }
});
