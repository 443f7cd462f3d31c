import assert from 'node:assert/strict';
import { parseMfaDocument } from '../../../core/src/document/mfaDocument';
import { formatting } from '../../../core/src/features/formatting';
import { findingsIn, findingsOf, jsonService, open } from './support/documents';
import { applyChanges } from './support/text';

const titles = (text: string) =>
  findingsIn(text)
    .flatMap(({ finding }) => finding.fixes?.() ?? [])
    .map(({ title }) => title);

const repaired = (text: string) => {
  const [finding] = findingsOf('json-syntax', text);
  const [fix] = finding?.fixes?.() ?? [];
  return fix && { text: applyChanges(text, fix.changes), preferred: fix.preferred };
};

describe('A half-typed file', () => {
  it('has no fix that adds or removes members, since nobody knows where they end', () => {
    const open = '{\n  "MfaConfiguration": "ON",\n  "WebAuthnConfiguration": {\n    "foo": 1\n';
    assert.ok(findingsOf('no-factor', open).length > 0);
    assert.deepEqual(titles(open), []);
  });

  it('gets the comma behind the value before, past its comment', () => {
    assert.deepEqual(repaired('{\n  "MfaConfiguration": "OFF" // why\n  "UserPoolId": "a_b"\n}'), {
      text: '{\n  "MfaConfiguration": "OFF", // why\n  "UserPoolId": "a_b"\n}',
      preferred: true,
    });
  });

  it('gets double quotes around a name or a string that has none', () => {
    const fixed = (text: string) => repaired(text)?.text;
    assert.equal(fixed('{ MfaConfiguration: "OFF" }'), '{ "MfaConfiguration": "OFF" }');
    assert.equal(fixed(`{ 'MfaConfiguration': "OFF" }`), '{ "MfaConfiguration": "OFF" }');
    assert.equal(fixed(`{ "MfaConfiguration": 'OFF' }`), '{ "MfaConfiguration": "OFF" }');
    assert.equal(fixed('{ "MfaConfiguration": OFF }'), undefined);
    const [finding] = findingsOf('json-syntax', '{ MfaConfiguration: "OFF" }');
    assert.equal(finding?.message, 'A member name must be in double quotes.');
  });

  it('gets the colon behind the name', () => {
    assert.deepEqual(repaired('{ "MfaConfiguration" "OFF" }'), {
      text: '{ "MfaConfiguration": "OFF" }',
      preferred: true,
    });
    assert.deepEqual(repaired('{\n  "MfaConfiguration"\n}'), {
      text: '{\n  "MfaConfiguration":\n}',
      preferred: false,
    });
  });
});

describe('A string without one of its quotes', () => {
  const texts = [
    '{\n  "MfaConfiguration": OFFN",\n  "a": 1\n}',
    '{\n  "MfaConfiguration": "OFF"N",\n  "a": 1\n}',
    '{ "MfaConfiguration": "OF"FN", "a": 1 }',
    '{ "MfaConfiguration": OFF", "a": 1 }',
    '{ "a": 1 b": 2 }',
  ];
  for (const text of texts) {
    it(`has no comma or colon missing: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        titles(text).filter((title) => title.startsWith('Insert')),
        [],
      );
    });
  }
});

describe('Formatting', () => {
  const layOut = (text: string) => {
    const document = open(text);
    const edits = formatting(jsonService(), document, { tabSize: 2, insertSpaces: true });
    return applyChanges(
      text,
      edits.map(({ range, newText }) => {
        const offset = document.text.offsetAt(range.start);
        return { offset, length: document.text.offsetAt(range.end) - offset, text: newText };
      }),
    );
  };

  it('keeps the last line break, and adds none', () => {
    assert.equal(layOut('{"MfaConfiguration":"OFF"}\n'), '{\n  "MfaConfiguration": "OFF"\n}\n');
    assert.equal(layOut('{"MfaConfiguration":"OFF"}'), '{\n  "MfaConfiguration": "OFF"\n}');
    assert.equal(parseMfaDocument(layOut('{}\n')).syntaxProblems.length, 0);
  });
});
