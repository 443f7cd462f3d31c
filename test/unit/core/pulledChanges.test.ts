import assert from 'node:assert/strict';
import { losesParts, losesText, pulledChanges } from '../../../core/src/request/pulledChanges';

describe('How many members a pull changes', () => {
  for (const [what, before, after, count] of [
    ['values, added and removed ones', '{"a":1,"b":{"c":true}}', '{"a":2,"d":"x"}', 3],
    ['not the order or the style', '{"a":"A","b":{}}', '{ "b": {}, "a": "\\u0041" }', 0],
    ['each member of a block', '{}', '{"b":{"c":true,"d":{"e":"x"}}}', 2],
    ['a block that is filled by its members alone', '{"b":{}}', '{"b":{"c":true,"d":"x"}}', 2],
    ['an empty block that goes', '{"b":{}}', '{}', 1],
    ['the last of repeated ones', '{"a":"x","a":"y"}', '{"a":"y"}', 0],
    ['not the user pool and the schema', '', '{"UserPoolId":"x","$schema":"y","a":"z"}', 1],
  ] as const) {
    it(`counts ${what}`, () => {
      assert.equal(pulledChanges(before, after).changes.length, count);
    });
  }
});

describe('What a pull changes in a text', () => {
  it('is each member with both its values, and the block that goes with it', () => {
    const before = '{"m":"OFF","b":{"c":true,"d":{"e":1}},"g":{"h":1,"i":2}}';
    const after = '{"m":"ON","n":"x","g":{"h":1}}';
    assert.deepEqual(pulledChanges(before, after).changes, [
      { path: 'm', kind: 'change', before: 'OFF', after: 'ON' },
      { path: 'b.c', kind: 'remove', before: true, block: 'b' },
      { path: 'b.d.e', kind: 'remove', before: 1, block: 'b' },
      { path: 'g.i', kind: 'remove', before: 2 },
      { path: 'n', kind: 'add', after: 'x' },
    ]);
  });

  it('keeps a name with a dot apart from a path', () => {
    assert.deepEqual(pulledChanges('{"a.b":1,"a":{"b":2}}', '{"a":{"b":2}}').changes, [
      { path: '"a.b"', kind: 'remove', before: 1 },
    ]);
  });

  it('is each comment that goes, as often as it goes', () => {
    const before = '{ // one\n"a": 1, /* two */ "b": 2, // one\n"c": 3 }';
    const after = '{ // one\n"a": 1 }';
    assert.deepEqual(pulledChanges(before, after).comments, ['/* two */', '// one']);
    assert.deepEqual(pulledChanges(after, before).comments, []);
  });

  for (const [what, before, after, text, parts] of [
    ['a value that is added', '{}', '{"a":1}', false, false],
    ['a value that changes', '{"a":1}', '{"a":2}', true, false],
    ['a value that goes', '{"a":1}', '{}', true, true],
    ['a comment that goes', '{/* c */}', '{}', true, true],
  ] as const) {
    it(`${text ? 'loses' : 'keeps'} what was there by ${what}`, () => {
      const changed = pulledChanges(before, after);
      assert.deepEqual([losesText(changed), losesParts(changed)], [text, parts]);
    });
  }
});
