import assert from 'node:assert/strict';
import { parseMfaDocument } from '../../../core/src/document/mfaDocument';
import { styleOf } from '../../../core/src/document/style';
import { addFirstMember } from '../../../core/src/edits/addFirstMember';

const add = (text: string): string => {
  const document = parseMfaDocument(text);
  return addFirstMember(document, 'b', 'x', styleOf(document));
};

const rows: readonly (readonly [what: string, before: string, after: string])[] = [
  ['lines of their own', '{\n  "a": 1\n}\n', '{\n  "b": "x",\n  "a": 1\n}\n'],
  ['tabs and Windows line ends', '{\r\n\t"a": 1\r\n}', '{\r\n\t"b": "x",\r\n\t"a": 1\r\n}'],
  ['line ends of old', '{\r  "a": 1\r}', '{\r  "b": "x",\n  "a": 1\r}'],
  ['a single line', '{ "a": 1 }', '{ "b": "x", "a": 1 }'],
  ['a single line without spaces', '{"a":1}', '{"b": "x", "a":1}'],
  ['a comment above the first', '{\n  // c\n  "a": 1\n}', '{\n  "b": "x",\n  // c\n  "a": 1\n}'],
  ['a comment beside the brace', '{ // c\n  "a": 1\n}', '{ // c\n  "b": "x",\n  "a": 1\n}'],
  ['a comment on a single line', '{ /* c */ "a": 1 }', '{ "b": "x", /* c */ "a": 1 }'],
  ['a comment of two lines', '{ /* c\n d */ "a": 1 }', '{ "b": "x", /* c\n d */ "a": 1 }'],
  ['a comment above the file', '// c\n{\n  "a": 1\n}', '// c\n{\n  "b": "x",\n  "a": 1\n}'],
  ['an empty object', '{}', '{\n  "b": "x"\n}'],
  ['one that is there', '{ "a": 1, "b": "" }', '{ "a": 1, "b": "x" }'],
  ['no object', '[]', '[]'],
  ['no text', '', ''],
];

describe('Adding a first member', () => {
  for (const [what, before, after] of rows) {
    it(`keeps ${what}`, () => {
      assert.equal(add(before), after);
    });
  }
});
