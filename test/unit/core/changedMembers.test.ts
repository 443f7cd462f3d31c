import assert from 'node:assert/strict';
import { changedMembers } from '../../../core/src/request/changedMembers';

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
      assert.equal(changedMembers(before, after), count);
    });
  }
});
