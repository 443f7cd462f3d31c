import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import { codeActions, type CodeActionOptions } from '../../../core/src/features/codeActions';
import { diagnosticsOf } from '../../../core/src/features/diagnostics';
import { OpenDocument } from '../../../core/src/features/openDocument';
import { open } from './support/documents';
import { marked } from './support/text';

const uri = 'file:///a.mfa.json';
const documentation = 'file:///docs/rules.md';
const quickFixes = { documentation, only: ['quickfix'] };
const create = (text: string) => TextDocument.create(uri, 'cognito-mfa', 1, text);

/** The actions for the stretch between `«»`. */
function actionsAt(source: string): { document: TextDocument; actions: CodeAction[] } {
  const { text, ranges } = marked(source);
  const document = create(text);
  const [{ offset, length } = { offset: 0, length: 0 }] = ranges;
  const range: Range = {
    start: document.positionAt(offset),
    end: document.positionAt(offset + length),
  };
  return {
    document,
    actions: codeActions(new OpenDocument(document), range, quickFixes),
  };
}

const titles = (source: string) => actionsAt(source).actions.map(({ title }) => title);

function take(source: string, title: string): string {
  const { document, actions } = actionsAt(source);
  const action = actions.find((candidate) => candidate.title === title);
  assert.ok(action, `${title} is not one of ${titles(source).join(', ')}`);
  return TextDocument.applyEdits(document, action.edit?.changes?.[uri] ?? []);
}

describe('The quick fixes of a mode that is none', () => {
  for (const [written, first] of [
    ['REQUIRED', 'ON'],
    ['enabled', 'ON'],
    ['OF', 'OFF'],
    ['optionl', 'OPTIONAL'],
    ['maybe', 'OPTIONAL'],
  ] as const) {
    it(`begin with ${first} for ${written}`, () => {
      const [title] = titles(`{ "MfaConfiguration": «"${written}"» }`);
      assert.equal(title, `Change to "${first}"`);
    });
  }
});

describe('The quick fixes about a rule', () => {
  const about = (text: string, options: CodeActionOptions = { commands: true, documentation }) => {
    const document = create(text);
    const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
    return codeActions(new OpenDocument(document), range, { only: ['quickfix'], ...options })
      .filter(({ command }) => command)
      .map(({ title, command }): [string, unknown[]] => [title, command?.arguments ?? []]);
  };
  const titles = (text: string, options?: CodeActionOptions) =>
    about(text, options).map(([title]) => title);

  it('name it, what it is disabled for, and where that is saved', () => {
    assert.deepEqual(titles('{}'), [
      'Disable mfa-off-by-omission for this file (saved in settings)',
      'Disable mfa-off-by-omission in the workspace (saved in settings)',
      'Show documentation of mfa-off-by-omission',
    ]);
    const twice = '{ "MfaConfiguration": "ON", "MfaConfiguration": "OFF" }';
    assert.deepEqual(titles(twice), [
      'Disable duplicate-member for this member (saved in settings)',
      'Disable duplicate-member in the workspace (saved in settings)',
      'Show documentation of duplicate-member',
    ]);
  });

  it('lead to the paragraph of an error too, which nobody disables', () => {
    assert.deepEqual(about('{ "MfaConfiguration": "on" }'), [
      ['Show documentation of invalid-value', [`${documentation}#invalid-value`]],
    ]);
  });

  it('name a rule once that finds several places', () => {
    const text = `{ "MfaConfiguration": "OFF", ${'"MfaConfiguration": "OFF", '.repeat(2)}"UserPoolId": "us-east-1_a" }`;
    assert.deepEqual(
      titles(text).map((title) => title.replace(/ \(.*/, '')),
      [
        ...Array.from({ length: 2 }, () => 'Disable duplicate-member for this member'),
        'Disable duplicate-member in the workspace',
        'Show documentation of duplicate-member',
      ],
    );
  });

  it('are only for a client that has their commands and the documentation', () => {
    assert.deepEqual(titles('{}', { commands: false, documentation }), []);
    assert.equal(titles('{}', { commands: true }).length, 2);
  });
});

describe('Diagnostics', () => {
  it('name their rule and link to its documentation', () => {
    const text = '{ "MfaConfiguration": "on" }';
    const [diagnostic, ...others] = diagnosticsOf(open(text), documentation);
    assert.deepEqual(others, []);
    assert.equal(diagnostic?.code, 'invalid-value');
    assert.equal(diagnostic.codeDescription?.href, 'file:///docs/rules.md#invalid-value');
    assert.equal(diagnostic.source, 'Cognito MFA');
    assert.equal(diagnostic.severity, 1);
    assert.deepEqual(diagnostic.range, {
      start: { line: 0, character: 22 },
      end: { line: 0, character: 26 },
    });
  });

  it('have no link where there is no documentation', () => {
    const [diagnostic] = diagnosticsOf(open('{}'), undefined);
    assert.ok(diagnostic && !('codeDescription' in diagnostic));
  });

  it('stand in the order of the text', () => {
    const text = '{ "a": 1, "MfaConfiguration": "on", "b": null, }';
    const starts = diagnosticsOf(open(text), undefined).map(({ range }) => range.start.character);
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
    );
    assert.equal(starts.length, 4);
  });
});

describe('Quick fixes', () => {
  it('settle the diagnostic that they name', () => {
    const { actions } = actionsAt('{ "MfaConfiguration": «"on"» }');
    const [first] = actions;
    assert.equal(first?.title, 'Change to "ON"');
    assert.equal(first.kind, CodeActionKind.QuickFix);
    assert.equal(first.isPreferred, true);
    assert.deepEqual(
      first.diagnostics?.map(({ code }) => code),
      ['invalid-value'],
    );
  });

  it('are offered at the cursor, on either edge of the finding', () => {
    for (const source of ['«»"on" }', '"o«»n" }', '"on"«» }']) {
      assert.equal(titles(`{ "MfaConfiguration": ${source}`).length, 3, source);
    }
  });

  it('are not offered away from a finding', () => {
    assert.deepEqual(titles('«{» "MfaConfiguration": "on" }'), []);
    assert.deepEqual(titles('{ "MfaConfiguration": "OFF"«» }'), []);
    assert.deepEqual(titles('{ "MfaConfiguration": "on" «}»'), []);
  });

  it('turn MFA on, or take the factor out', () => {
    const source = '{ "MfaConfiguration": "OFF", «"EmailMfaConfiguration"»: {} }';
    assert.equal(take(source, 'Remove "EmailMfaConfiguration"'), '{ "MfaConfiguration": "OFF" }');
    assert.equal(
      take(source, 'Require MFA: set "MfaConfiguration" to "ON"'),
      '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": {} }',
    );
  });

  it('correct a misspelt member', () => {
    assert.equal(
      take('{ «"MfaConfigration"»: "OFF" }', 'Rename to "MfaConfiguration"'),
      '{ "MfaConfiguration": "OFF" }',
    );
  });

  it('put the placeholder in', () => {
    const email = (message: string) =>
      `{"MfaConfiguration":"ON","EmailMfaConfiguration":{"Message":${message}}}`;
    assert.equal(
      take(email('"Code: «<####>»"'), 'Change <####> to {####}'),
      email('"Code: {####}"'),
    );
    assert.equal(
      take(email('«"Code:"»'), 'Add the placeholder {####} at the end'),
      email('"Code: {####}"'),
    );
  });

  it('remove every comment for the AWS CLI', () => {
    const text = take('«// a»\n{ "MfaConfiguration": "OFF" /* b */ }', 'Remove all comments');
    assert.deepEqual(JSON.parse(text), { MfaConfiguration: 'OFF' });
  });
});
