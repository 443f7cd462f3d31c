import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DocumentStyle } from '../../../core/src/document/style';
import { removeMember, setMember, singleChange } from '../../../core/src/edits/editMembers';
import type { JsonValue } from '../../../core/src/model/json';
import { seed } from './support/arbitraries';
import { applyChanges } from './support/text';

const style: DocumentStyle = { indent: '  ', eol: '\n' };
const tabs: DocumentStyle = { indent: '\t', eol: '\r\n' };
const set = (text: string, value: JsonValue = true, layout = style) =>
  setMember(text, [], 'b', value, layout);
const remove = (text: string, ...path: string[]) =>
  removeMember(text, path.slice(0, -1), path.at(-1) ?? '');

type Row = readonly [what: string, before: string, after: string];

const additions: readonly Row[] = [
  ['an empty object', '{}', '{\n  "b": true\n}'],
  ['an empty object with a space', '{ }', '{\n  "b": true\n}'],
  ['an empty object on two lines', '{\n}\n', '{\n  "b": true\n}\n'],
  ['an object with only a line comment', '{\n  // c\n}', '{\n  // c\n  "b": true\n}'],
  ['an object with only a block comment', '{ /* c */ }', '{ /* c */\n  "b": true\n}'],
  ['a line of its own', '{\n  "a": 1\n}', '{\n  "a": 1,\n  "b": true\n}'],
  ['four spaces', '{\n    "a": 1\n}', '{\n    "a": 1,\n    "b": true\n}'],
  ['tabs', '{\n\t"a": 1\n}', '{\n\t"a": 1,\n\t"b": true\n}'],
  ['a single line', '{ "a": 1 }', '{ "a": 1, "b": true }'],
  ['a single line without spaces', '{"a":1}', '{"a":1, "b": true}'],
  ['a closing brace on the last line', '{\n  "a": 1 }', '{\n  "a": 1,\n  "b": true\n}'],
  ['a trailing comma', '{\n  "a": 1,\n}', '{\n  "a": 1,\n  "b": true\n}'],
  ['a trailing comma on a single line', '{ "a": 1, }', '{ "a": 1, "b": true, }'],
  ['a comment after the last member', '{\n  "a": 1 // c\n}', '{\n  "a": 1, // c\n  "b": true\n}'],
  [
    'a comment below the last member',
    '{\n  "a": 1\n  // c\n}',
    '{\n  "a": 1,\n  // c\n  "b": true\n}',
  ],
  ['a line comment on a single line', '{ "a": 1 // c\n}', '{ "a": 1, "b": true // c\n}'],
  ['text after the object', '{\n  "a": 1\n}\n// end', '{\n  "a": 1,\n  "b": true\n}\n// end'],
  ['a byte order mark', '\ufeff{\n  "a": 1\n}', '\ufeff{\n  "a": 1,\n  "b": true\n}'],
];

const replacements: readonly Row[] = [
  ['in its place', '{ "b": 1, "a": 2 }', '{ "b": true, "a": 2 }'],
  ['beside comments', '{\n  "b": /* x */ 1, // y\n}', '{\n  "b": /* x */ true, // y\n}'],
  ['a whole object', '{\n  "b": {\n    "c": 1\n  },\n  "a": 2\n}', '{\n  "b": true,\n  "a": 2\n}'],
  ['the last of two', '{ "b": 1, "b": 2 }', '{ "b": 1, "b": true }'],
];

const removals: readonly Row[] = [
  ['the only member', '{ "b": 1 }', '{ }'],
  ['the only member, without spaces', '{"b":1}', '{}'],
  ['the only line', '{\n  "b": 1\n}', '{\n}'],
  ['the first line', '{\n  "b": 1,\n  "a": 2\n}', '{\n  "a": 2\n}'],
  ['the last line and the comma before it', '{\n  "a": 2,\n  "b": 1\n}', '{\n  "a": 2\n}'],
  ['the last line with a trailing comma', '{\n  "a": 2,\n  "b": 1,\n}', '{\n  "a": 2,\n}'],
  ['the first on a single line', '{ "b": 1, "a": 2 }', '{ "a": 2 }'],
  ['the last on a single line', '{ "a": 2, "b": 1 }', '{ "a": 2 }'],
  ['the middle on a single line', '{ "a": 2, "b": 1, "c": 3 }', '{ "a": 2, "c": 3 }'],
  ['an object over several lines', '{\n  "b": {\n    "c": 1\n  },\n  "a": 2\n}', '{\n  "a": 2\n}'],
  ['not the comment of its neighbour', '{\n  "a": 2, // two\n  "b": 1\n}', '{\n  "a": 2 // two\n}'],
  ['not the comment above', '{\n  // c\n  "b": 1,\n  "a": 2\n}', '{\n  // c\n  "a": 2\n}'],
  ['not the comment behind', '{\n  "b": 1, // one\n  "a": 2\n}', '{\n   // one\n  "a": 2\n}'],
  ['with Windows line ends', '{\r\n\t"b": 1,\r\n\t"a": 2\r\n}', '{\r\n\t"a": 2\r\n}'],
  ['the first of two', '{ "b": 1, "b": 2 }', '{ "b": 2 }'],
  ['the last before a line end', '{ "a": 2, "b": 1\n}', '{ "a": 2 \n}'],
  ['past a comma in a comment', '{ "a": 2 /* , */, "b": 1 }', '{ "a": 2 /* , */ }'],
];

describe('Setting a member', () => {
  for (const [what, before, after] of additions) {
    it(`adds it to: ${what}`, () => {
      assert.equal(set(before), after);
    });
  }

  for (const [what, before, after] of replacements) {
    it(`replaces its value: ${what}`, () => {
      assert.equal(set(before), after);
    });
  }

  it('lays out a block as the rest is', () => {
    assert.equal(
      set('{\r\n\t"a": 1\r\n}', { c: { d: 'x' } }, tabs),
      '{\r\n\t"a": 1,\r\n\t"b": {\r\n\t\t"c": {\r\n\t\t\t"d": "x"\r\n\t\t}\r\n\t}\r\n}',
    );
    assert.equal(set('{ "a": 1 }', { c: 'x' }), '{ "a": 1, "b": {"c":"x"} }');
  });

  it('reaches into blocks', () => {
    assert.equal(
      setMember('{\n  "a": {}\n}', ['a'], 'b', true, style),
      '{\n  "a": {\n    "b": true\n  }\n}',
    );
  });

  it('indents below an empty block, whatever ends a line', () => {
    for (const eol of ['\n', '\r\n', '\r']) {
      const lines = (...all: string[]) => all.join(eol);
      assert.equal(
        setMember(lines('{', '  "a": {', '  }', '}'), ['a'], 'b', true, { indent: '  ', eol }),
        lines('{', '  "a": {', '    "b": true', '  }', '}'),
      );
    }
  });

  it('changes nothing where the value is still missing', () => {
    assert.equal(set('{ "b" }'), '{ "b" }');
  });

  it('changes nothing where there is no such block', () => {
    for (const text of ['{}', '{ "a": 1 }', '[]', '', '"a"']) {
      assert.equal(setMember(text, ['a'], 'b', true, style), text);
    }
  });
});

describe('Removing a member', () => {
  for (const [what, before, after] of removals) {
    it(`takes ${what}`, () => {
      assert.equal(remove(before, 'b'), after);
    });
  }

  it('reaches into blocks', () => {
    assert.equal(remove('{ "a": { "b": 1 } }', 'a', 'b'), '{ "a": { } }');
  });

  it('changes nothing where there is no such member', () => {
    for (const text of ['{}', '{ "a": 1 }', '[]', '', '"b"', '{ "a": { "b": 1 } }']) {
      assert.equal(remove(text, 'b'), text);
      assert.equal(remove(text, '__proto__'), text);
    }
  });
});

describe('The one change between two texts', () => {
  it('is none for the same text', () => {
    assert.equal(singleChange('{}', '{}'), undefined);
  });

  it('touches only what differs', () => {
    assert.deepEqual(singleChange('{ "a": 1 }', '{ "a": 23 }'), {
      offset: 7,
      length: 1,
      text: '23',
    });
  });

  it('takes a line break as a whole where one text has half of it', () => {
    assert.deepEqual(singleChange('a\r\nb', 'a\rb'), { offset: 1, length: 2, text: '\r' });
    assert.deepEqual(singleChange('a\rb', 'a\r\nb'), { offset: 1, length: 1, text: '\r\n' });
    assert.deepEqual(singleChange('\r\n', 'a\n'), { offset: 0, length: 2, text: 'a\n' });
    assert.deepEqual(singleChange('a\n', '\r\n'), { offset: 0, length: 2, text: '\r\n' });
  });

  it('divides no character and no line break, however alike the texts are', () => {
    const parts = fc.array(fc.constantFrom('😀', '😁', '🐀', 'a', '\r\n', '\n', '"'), {
      maxLength: 6,
    });
    const halves = /^[\udc00-\udfff]|[\ud800-\udbff]$|\r$/;
    fc.assert(
      fc.property(parts, parts, (left, right) => {
        const [before, after] = [left.join(''), right.join('')];
        const change = singleChange(before, after);
        if (change) {
          const { offset, length, text } = change;
          const kept = [before.slice(0, offset), before.slice(offset + length)];
          for (const piece of [text, ...kept]) {
            assert.doesNotMatch(piece, halves, JSON.stringify({ before, after, change }));
          }
          assert.equal(applyChanges(before, [change]), after);
        }
      }),
      { seed, numRuns: 5_000 },
    );
  });

  it('leads from the one to the other', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '😀'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = singleChange(before, after);
        assert.equal(applyChanges(before, change ? [change] : []), after);
      }),
      { seed, numRuns: 2000 },
    );
  });
});
