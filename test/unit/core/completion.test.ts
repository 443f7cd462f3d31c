import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { completion } from '../../../server/src/core/features/completion';
import { jsonService, open } from './support/documents';
import { cursor } from './support/text';

const service = jsonService();

interface Offer {
  readonly items: readonly CompletionItem[];
  /** The text after the item called `label` was taken. */
  take(label: string): string;
}

async function completeAt(source: string): Promise<Offer> {
  const { text, offset } = cursor(source);
  const document = open(text);
  const list = await completion(service, document, document.text.positionAt(offset));
  const items = list?.items ?? [];
  const take = (label: string): string => {
    const item = items.find((candidate) => candidate.label === label);
    assert.ok(item, `${label} is not one of ${items.map((other) => other.label).join(', ')}`);
    return TextDocument.applyEdits(document.text, editsOf(item));
  };
  return { items, take };
}

function editsOf(item: CompletionItem): TextEdit[] {
  const edit = item.textEdit;
  assert.ok(edit && 'range' in edit, `${item.label} has an edit`);
  const newText = resolveSnippet(edit.newText);
  return [{ range: edit.range, newText }, ...(item.additionalTextEdits ?? [])];
}

/** What an editor leaves of a snippet when the user tabs through it: the first choices and defaults. */
function resolveSnippet(snippet: string): string {
  return snippet
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replaceAll(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, '$1')
    .replaceAll(/\$\{?\d+\}?/g, '')
    .replaceAll(/\\([\\$}])/g, '$1');
}

const labels = async (source: string) =>
  (await completeAt(source)).items.map(({ label }) => label).toSorted();

type Row = readonly [what: string, before: string, label: string, after: string];

const rows: readonly Row[] = [
  [
    'a member of an empty object, its value to be chosen',
    '{|}',
    'MfaConfiguration',
    '{"MfaConfiguration": }',
  ],
  ['a member whose quote is typed', '{ "|" }', 'UserPoolId', '{ "UserPoolId": "" }'],
  ['a half-typed member', '{ "User|" }', 'UserPoolId', '{ "UserPoolId": "" }'],
  ['a half-typed member without its quote', '{ "User|\n}', 'UserPoolId', '{ "UserPoolId": ""\n}'],
  ['a value', '{ "MfaConfiguration": | }', '"ON"', '{ "MfaConfiguration": "ON" }'],
  [
    'a value inside quotes',
    '{ "MfaConfiguration": "|" }',
    '"OFF"',
    '{ "MfaConfiguration": "OFF" }',
  ],
  [
    'another value for a whole one',
    '{ "MfaConfiguration": "O|N" }',
    '"OPTIONAL"',
    '{ "MfaConfiguration": "OPTIONAL" }',
  ],
  [
    'true',
    '{ "SoftwareTokenMfaConfiguration": { "Enabled": | } }',
    'true',
    '{ "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
  ],
  [
    'the comma after a member',
    '{ | "MfaConfiguration": "OFF" }',
    '$schema',
    '{ "$schema": "", "MfaConfiguration": "OFF" }',
  ],
  [
    'the comma before a member',
    '{ "MfaConfiguration": "OFF" | }',
    '$schema',
    '{ "MfaConfiguration": "OFF", "$schema": "" }',
  ],
  [
    'the comma before a member on a line of its own',
    '{\n  "MfaConfiguration": "OFF"\n  "|"\n}',
    '$schema',
    '{\n  "MfaConfiguration": "OFF",\n  "$schema": ""\n}',
  ],
  [
    'the comma before a comment',
    '{\n  "MfaConfiguration": "OFF" // c\n  |\n}',
    '$schema',
    '{\n  "MfaConfiguration": "OFF", // c\n  "$schema": ""\n}',
  ],
  [
    'the comma after a block',
    '{ "WebAuthnConfiguration": {} | }',
    '$schema',
    '{ "WebAuthnConfiguration": {}, "$schema": "" }',
  ],
  [
    'no second comma',
    '{ "MfaConfiguration": "OFF", | }',
    '$schema',
    '{ "MfaConfiguration": "OFF", "$schema": "" }',
  ],
  [
    'a message',
    '{ "EmailMfaConfiguration": { "Message": | } }',
    'Body with placeholder',
    '{ "EmailMfaConfiguration": { "Message": "Your sign-in code is {####}" } }',
  ],
];

describe('Completion', () => {
  for (const [what, before, label, after] of rows) {
    it(`inserts ${what}`, async () => {
      assert.equal((await completeAt(before)).take(label), after);
    });
  }

  it('offers the members that an object lacks', async () => {
    assert.deepEqual(
      await labels('{ "MfaConfiguration": "ON", "$schema": "", "UserPoolId": "", | }'),
      [
        'EmailMfaConfiguration',
        'SmsMfaConfiguration',
        'SoftwareTokenMfaConfiguration',
        'WebAuthnConfiguration',
      ],
    );
    assert.deepEqual(await labels('{ "EmailMfaConfiguration": { | } }'), ['Message', 'Subject']);
  });

  it('offers each value of a member once', async () => {
    assert.deepEqual(await labels('{ "MfaConfiguration": | }'), ['"OFF"', '"ON"', '"OPTIONAL"']);
    assert.deepEqual(await labels('{ "WebAuthnConfiguration": { "UserVerification": "|" } }'), [
      '"preferred"',
      '"required"',
    ]);
  });

  it('inserts a whole factor that the rules accept', async () => {
    const offer = await completeAt(
      '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": | }',
    );
    assert.deepEqual(JSON.parse(offer.take('TOTP factor')), {
      MfaConfiguration: 'ON',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
  });

  it('goes on to the values of a member that it inserts', async () => {
    const { items } = await completeAt('{ | }');
    const mode = items.find(({ label }) => label === 'MfaConfiguration');
    assert.equal(mode?.command?.command, 'editor.action.triggerSuggest');
  });

  it('explains what it offers', async () => {
    const sources = ['{ | }', '{ "MfaConfiguration": | }', '{ "WebAuthnConfiguration": { | } }'];
    for (const source of sources) {
      for (const item of (await completeAt(source)).items) {
        const text =
          typeof item.documentation === 'object' ? item.documentation.value : item.documentation;
        assert.match(text ?? '', /^.{15,}/s, item.label);
      }
    }
  });

  it('offers nothing in a comment, outside the object or in an unknown block', async () => {
    for (const source of [
      '{ // |\n}',
      '{ /* | */ }',
      '{ "a": { | } }',
      '{ "constructor": { | } }',
    ]) {
      assert.deepEqual(await labels(source), [], source);
    }
  });
});
