import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentSymbol, SelectionRange } from 'vscode-languageserver-types';
import { documentSymbols } from '../../../core/src/features/documentSymbols';
import { foldingRanges } from '../../../core/src/features/foldingRanges';
import { formatting } from '../../../core/src/features/formatting';
import { onTypeFormatting } from '../../../core/src/features/onTypeFormatting';
import { selectionRanges } from '../../../core/src/features/selectionRanges';
import { jsonService, open } from './support/documents';
import { cursor } from './support/text';

const service = jsonService();
const text = [
  '{',
  '  // Who may sign in',
  '  // without a factor',
  '  "MfaConfiguration": "ON",',
  '  "SoftwareTokenMfaConfiguration": {',
  '    "Enabled": true',
  '  }',
  '}',
].join('\n');

describe('The outline', () => {
  const names = (symbols: readonly DocumentSymbol[]): unknown[] =>
    symbols.map(({ name, children }) => (children?.length ? [name, names(children)] : name));

  it('has the members, block within block', () => {
    assert.deepEqual(names(documentSymbols(service, open(text))), [
      'MfaConfiguration',
      ['SoftwareTokenMfaConfiguration', ['Enabled']],
    ]);
  });

  it('shows each value in a short line', () => {
    const details = (message: string) => {
      const source = JSON.stringify({ MfaConfiguration: 'ON', EmailMfaConfiguration: { message } });
      const [mode, block] = documentSymbols(service, open(source));
      assert.equal(mode?.detail, 'ON');
      assert.equal(block?.detail, '');
      return block.children?.map(({ detail }) => detail);
    };
    assert.deepEqual(details('Your\n\tcode: {####}'), ['Your code: {####}']);
    assert.deepEqual(details('x'.repeat(60)), ['x'.repeat(60)]);
    assert.deepEqual(details('x'.repeat(61)), [`${'x'.repeat(60)}…`]);
    assert.deepEqual(details(`${'x'.repeat(59)}😀`), [`${'x'.repeat(59)}…`]);
    assert.deepEqual(details(' '.repeat(20_000)), [' …']);
    assert.deepEqual(details(''), ['']);
  });

  it('is empty for an empty file', () => {
    assert.deepEqual(documentSymbols(service, open('')), []);
  });
});

describe('Folding', () => {
  const lines = (limit?: number) =>
    foldingRanges(service, open(text), limit).map(({ startLine, endLine }) => [startLine, endLine]);

  it('folds blocks', () => {
    assert.deepEqual(lines().toSorted(), [
      [0, 6],
      [4, 5],
    ]);
  });

  it('folds the blocks below a comment that has no end yet', () => {
    const begun = `${text.replace('"ON",', '"ON", /* the')}\n`;
    const ranges = foldingRanges(service, open(begun), undefined);
    assert.deepEqual(
      ranges.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [4, 5],
        [0, 6],
      ],
    );
    const twice = begun.replace('"Enabled"', '/* "Enabled"');
    assert.deepEqual(foldingRanges(service, open(twice), undefined), ranges);
  });

  it('gives no more ranges than the client takes', () => {
    assert.equal(lines(1).length, 1);
  });
});

describe('Selection', () => {
  it('grows from a value to its member, its block and the whole document', () => {
    const { text: source, offset } = cursor('{ "EmailMfaConfiguration": { "Subject": "Co|de" } }');
    const document = open(source);
    const [first] = selectionRanges(service, document, [document.text.positionAt(offset)]);
    const steps: string[] = [];
    for (let step: SelectionRange | undefined = first; step; step = step.parent) {
      steps.push(document.text.getText(step.range));
    }
    assert.equal(steps[0], 'Code');
    assert.ok(steps.includes('"Subject": "Code"'));
    assert.ok(steps.includes('{ "Subject": "Code" }'));
    assert.equal(steps.at(-1), source);
  });
});

describe('Formatting', () => {
  const format = (source: string, tabSize: number, insertSpaces: boolean) => {
    const document = open(source);
    const edits = formatting(service, document, { tabSize, insertSpaces });
    return TextDocument.applyEdits(document.text, edits);
  };

  it('lays out a document anew and keeps its comments', () => {
    const source = '{"MfaConfiguration":"ON", // why\n"EmailMfaConfiguration":{}}';
    assert.equal(
      format(source, 4, true),
      '{\n    "MfaConfiguration": "ON", // why\n    "EmailMfaConfiguration": {}\n}',
    );
    assert.equal(
      format(source, 4, false),
      '{\n\t"MfaConfiguration": "ON", // why\n\t"EmailMfaConfiguration": {}\n}',
    );
  });

  it('leaves a document alone that is laid out so', () => {
    assert.equal(format(text, 2, true), text);
    const windows = text.replaceAll('\n', '\r\n');
    assert.equal(format(windows, 2, true), windows);
  });

  it('changes only the lines of a range', () => {
    const document = open('{\n"a":1,\n"b":2\n}');
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } };
    const edits = formatting(service, document, { tabSize: 2, insertSpaces: true }, range);
    assert.equal(TextDocument.applyEdits(document.text, edits), '{\n"a": 1,\n"b":2\n}');
  });
});

describe('Formatting while typing', () => {
  /** The text after a closing brace or bracket was typed at `|`. */
  const typed = (source: string): string => {
    const offset = source.indexOf('|');
    const document = open(source.replace('|', ''));
    const options = { tabSize: 2, insertSpaces: true };
    const position = document.text.positionAt(offset);
    const edits = onTypeFormatting(service, document, position, options);
    return TextDocument.applyEdits(document.text, edits);
  };

  it('lays out the block that was closed, and no other', () => {
    assert.equal(
      typed('{\n"a":1,\n  "EmailMfaConfiguration": {"Message":"}",\n"Subject":"x"}|\n}'),
      '{\n"a":1,\n  "EmailMfaConfiguration": {\n    "Message": "}",\n    "Subject": "x"\n  }\n}',
    );
    assert.equal(typed('{"MfaConfiguration":"OFF"}|'), '{\n  "MfaConfiguration": "OFF"\n}');
  });

  it('changes nothing inside a text, nor where the text has syntax errors', () => {
    for (const source of ['{"Message":"}|"}', '{"a":{"b":1}|', '{"a":{"b":1}|,}}']) {
      assert.equal(typed(source), source.replace('|', ''));
    }
  });
});
