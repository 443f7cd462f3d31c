import assert from 'node:assert/strict';
import type { CompletionItem, MarkupContent } from 'vscode-languageserver-types';
import { parseMfaDocument } from '../../../core/src/document/mfaDocument';
import { fixAllKind } from '../../../core/src/refactorings/actionKinds';
import { codeActions } from '../../../core/src/features/codeActions';
import { codeLenses } from '../../../core/src/features/codeLenses';
import { completion } from '../../../core/src/features/completion';
import { diagnosticsOf } from '../../../core/src/features/diagnostics';
import { documentLinks } from '../../../core/src/features/documentLinks';
import { hover } from '../../../core/src/features/hover';
import { inlayHints } from '../../../core/src/features/inlayHints';
import { localize, translationsFrom } from '../../../core/src/localize';
import { refactorings } from '../../../core/src/refactorings/index';
import { reviewChanges } from '../../../core/src/request/review';
import { reviewLines } from '../../../core/src/request/reviewText';
import { rules } from '../../../core/src/rules/index';
import { testsByRule } from '../../rules/support/testsOf';
import { inBrackets, outside } from '../support/translations';
import { jsonService, open } from './support/documents';

const cases = [...testsByRule.values()]
  .flatMap(({ finds, leavesAlone }) => [...finds, ...leavesAlone])
  .map(([, text, facts, others]) => ({ text: text.replaceAll(/[«»]/g, ''), facts, others }));

/** Texts with syntax errors of every kind, and what no rule's case has. */
const broken = [
  ...['', '[]', '1', '"x"', 'null', '{} x', '/* ', '{"a":"', '{"a":01}', '{"a":"\\x"}'],
  ...['{"a":"\\u1"}', '{"a":"x\ny"}', "{'a':1}", '{a:1}', '{"a" 1}', '{"a":1 "b":2}', '{"a":}'],
  ...['['.repeat(200), 'x'.repeat(1_048_577), ' '.repeat(70_000)],
  ...['{"a":[1}', '{,}', '{"a":1e}', '{"a":/ 1}'],
  '{"MfaConfiguration":[],"SmsMfaConfiguration":1,"EmailMfaConfiguration":{"Subject":true}}',
];

const texts = [
  ...new Set([
    ...rules.flatMap(({ example }) => [example.bad, example.good]),
    ...cases.filter(({ facts }) => !facts).map(({ text }) => text),
    ...broken,
  ]),
];

/** The same texts alone, and those of the rules that compare them with a user pool or with other files. */
const everyCase = [
  ...texts.map((text) => ({ text, facts: undefined, others: undefined })),
  ...cases.filter(({ facts, others }) => facts ?? others),
];

function wrapped(text: unknown): void {
  assert.ok(typeof text === 'string');
  assert.match(text, /^⟦[\s\S]*⟧$/);
}

/** Whether all words of a text can be translated; values and member names don't count. */
function translatable(text: string): void {
  assert.doesNotMatch(outside(text), /\p{L}/u, text);
}

function everywhere(text: string) {
  const document = open(text);
  const end = document.text.positionAt(Infinity);
  return { document, range: { start: { line: 0, character: 0 }, end } };
}

describe('In another language', () => {
  inBrackets();

  it('every diagnostic is', () => {
    const found = new Set<unknown>();
    for (const { text, facts, others } of everyCase) {
      const { document } = everywhere(text);
      const diagnostics = diagnosticsOf(document, undefined, undefined, facts, others);
      for (const { message, code, relatedInformation: related = [] } of diagnostics) {
        [message, ...related.map((file) => file.message)].forEach(wrapped);
        found.add(code);
      }
    }
    assert.equal(found.size, rules.length);
  });

  it('every fix is', () => {
    let count = 0;
    for (const { text, facts } of everyCase) {
      const { document, range } = everywhere(text);
      for (const only of [undefined, [fixAllKind]]) {
        const options = { commands: true, only, facts };
        for (const action of codeActions(document, range, options)) {
          wrapped(action.title);
          count += 1;
        }
      }
    }
    assert.ok(count > texts.length);
  });

  it('every refactoring is', () => {
    const titles = new Set<string>();
    for (const text of texts.filter(({ length }) => length < 1000)) {
      const document = parseMfaDocument(text);
      for (let offset = 0; offset <= text.length; offset += 3) {
        for (const refactoring of refactorings) {
          for (const { title } of refactoring.offers(document, { offset, length: 0 })) {
            titles.add(title);
          }
        }
      }
    }
    titles.forEach(wrapped);
    assert.ok(titles.size >= 9);
  });

  it('what stands beside a text is', () => {
    const { document, range } = everywhere(
      '{"UserPoolId": "eu-west-1_a", "MfaConfiguration": "ON", "SmsMfaConfiguration": {"SmsAuthenticationMessage": "{####}", "SmsConfiguration": {"SnsCallerArn": "arn:aws:iam::123456789012:role/x"}}, "WebAuthnConfiguration": {"UserVerification": "required", "FactorConfiguration": "SINGLE_FACTOR"}}',
    );
    const labels = inlayHints(document, range, { sms: true, values: true }).map(
      ({ label }) => label,
    );
    assert.deepEqual(labels, [
      '⟦6 characters with a code of 6 digits, GSM-7, 1 segment⟧',
      '⟦everyone needs a second factor⟧',
      '⟦fingerprint, face or PIN required⟧',
      '⟦a passkey is one factor⟧',
    ]);
    const tooltips = documentLinks(document).map(({ tooltip }) => tooltip);
    assert.equal(tooltips.length, 2);
    tooltips.forEach(wrapped);
    for (const { command } of codeLenses('file:///a.mfa.json')) {
      wrapped(command?.title ?? '');
    }
  });

  it('every hover is', () => {
    let count = 0;
    for (const text of texts.filter(({ length }) => length < 400)) {
      const document = open(text);
      for (let offset = 0; offset <= text.length; offset += 5) {
        const answer = hover(document, document.text.positionAt(offset));
        const contents = [answer?.contents ?? []].flat();
        for (const part of contents) {
          translatable(typeof part === 'string' ? part : part.value);
          count += 1;
        }
      }
    }
    assert.ok(count > texts.length);
  });

  it('every completion is', async () => {
    const service = jsonService();
    const other = parseMfaDocument('{"UserPoolId": "eu-west-1_other"}');
    const sources = [
      ['', 0],
      ['{', 1],
      ...rules.map(({ example }) => [example.good, 1] as const),
      ...rules.flatMap(({ example: { good } }) =>
        [...good.matchAll(/: ?"?|\{ /g)].map(
          (match) => [good, match.index + match[0].length] as const,
        ),
      ),
    ] as const;
    const details = new Set<string>();
    for (const [text, offset] of sources) {
      const document = open(text);
      const position = document.text.positionAt(offset);
      const otherDocuments = () => Promise.resolve([{ name: '1', document: other }]);
      const list = await completion(service, document, position, { otherDocuments });
      for (const item of list?.items ?? []) {
        shownTexts(item).forEach(translatable);
        shownTexts(item).forEach((shown) => details.add(shown));
      }
    }
    assert.ok(details.size > 60);
  });

  it('every line of a review is', () => {
    const sms = { SmsAuthenticationMessage: 'a', SmsConfiguration: { SnsCallerArn: 'b' } };
    const configs = [
      {},
      { MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration: { Enabled: true } } as const,
      { MfaConfiguration: 'OPTIONAL', SmsMfaConfiguration: sms } as const,
    ];
    const shown = configs.flatMap((from) =>
      configs.flatMap((to) => reviewLines(reviewChanges(from, to), to)),
    );
    assert.ok(
      shown.includes(
        '⟦MFA mode: OFF → OPTIONAL: users who have set up a second factor are asked for it⟧',
      ),
    );
    assert.ok(shown.some((line) => line.startsWith('⟦THIS TURNS MFA OFF FOR EVERYONE')));
    for (const line of shown) {
      // The other lines have a sign, a member and its value.
      assert.match(line, /^$|^⟦.*⟧$|^− ⟦.*⟧$|^[+~−] [\w.]+: ("[ab]"|true)( → ("[ab]"|true))?$/);
    }
  });
});

describe('Translations', () => {
  afterEach(() => {
    localize(undefined);
  });

  it('are taken from whatever a client sends', () => {
    for (const nothing of [undefined, null, 1, 'de', true]) {
      assert.equal(translationsFrom(nothing), undefined);
    }
    const sent: unknown = JSON.parse(
      '{"a": "b", "c": 1, "d": null, "e": {"message": "f"}, "__proto__": "g"}',
    );
    const taken = translationsFrom(sent);
    assert.deepEqual(Object.entries(taken ?? {}), [
      ['a', 'b'],
      ['__proto__', 'g'],
    ]);
  });

  it('leave in English what they lack', () => {
    const message = () => {
      const { document } = everywhere('');
      return diagnosticsOf(document, undefined)[0]?.message;
    };
    const english = message();
    assert.ok(typeof english === 'string');
    localize({ 'This is not valid JSON.': 'Kein gültiges JSON.' });
    assert.equal(message(), english);
    localize({ [english]: 'Leer.' });
    assert.equal(message(), 'Leer.');
  });
});

/** The texts of a completion item that are shown and are no values. */
function shownTexts(item: CompletionItem): string[] {
  const { documentation } = item;
  const text = typeof documentation === 'string' ? documentation : valueOf(documentation);
  const label = item.label.startsWith('"') || /^[$\w{#}]+$/.test(item.label) ? [] : [item.label];
  const isRegion = /^[a-z]{2}(-[a-z]+)+-\d$/.test(item.detail ?? '');
  return [
    ...label,
    ...(item.detail === undefined || isRegion ? [] : [item.detail]),
    ...(text === undefined ? [] : [text]),
    ...(item.labelDetails?.description === undefined ? [] : [item.labelDetails.description]),
  ];
}

function valueOf(markup: MarkupContent | undefined): string | undefined {
  return markup?.value;
}
