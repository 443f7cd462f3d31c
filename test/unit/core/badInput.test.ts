import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseMfaDocument } from '../../../core/src/document/mfaDocument';
import { structureIssues } from '../../../core/src/schema/structure';
import { seed } from './support/arbitraries';
import { findingsIn, rulesBroken } from './support/documents';
import { askEverything, checkFindings } from './support/everyFeature';
import { assertLittleWork } from '../support/work';

/** What texts as long as these may take: what grows with the square of the length takes a thousand times as much. */
const fewYardsticks = 1_000;

const full = `{
  // Reviewed every spring
  "$schema": "./mfa.schema.json",
  "UserPoolId": "eu-west-1_Ab12Cd34E",
  "MfaConfiguration": "OPTIONAL",
  "SmsMfaConfiguration": {
    "SmsAuthenticationMessage": "C\\u00f3digo: {####}",
    "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/Sms" },
  },
  "EmailMfaConfiguration": { "Message": "<b>😀</b>\\n{####}", "Subject": "Code" }, /* end */
  "WebAuthnConfiguration": { "UserVerification": "required" }
}
`;
const email = (message: string) =>
  JSON.stringify({ MfaConfiguration: 'ON', EmailMfaConfiguration: { Message: message } });
const sms = (message: string) =>
  JSON.stringify({
    MfaConfiguration: 'ON',
    SmsMfaConfiguration: { SmsAuthenticationMessage: message },
  });
const document = (text: string) =>
  TextDocument.create('file:///a.mfa.json', 'cognito-mfa', 1, text);

describe('Every feature answers', () => {
  it('for a document that ends at any character', async () => {
    for (let end = 0; end <= full.length; end += 1) {
      await askEverything(full.slice(0, end), [end]);
    }
  });

  it('for a document in which any character is missing', () => {
    for (let at = 0; at < full.length; at += 1) {
      checkFindings(document(full.slice(0, at) + full.slice(at + 1)));
    }
  });

  const odd: Readonly<Record<string, string>> = {
    'an empty text': '',
    'a byte order mark alone': '\ufeff',
    'a byte order mark': `\ufeff${full}`,
    'Windows line ends': full.replaceAll('\n', '\r\n'),
    'old Mac line ends': full.replaceAll('\n', '\r'),
    'a lone surrogate in a value': email('\ud83d {####}'),
    'a lone surrogate between members': '{ "MfaConfiguration": "ON" \ud83d }',
    'a replacement character': email('\ufffd {####}'),
    'a NUL': '\0{ "a\0": "\0" }\0',
    'names that every JavaScript object has':
      '{ "__proto__": { "constructor": null }, "constructor": {}, "toString": "x", "hasOwnProperty": [] }',
    'a factor called as such':
      '{ "MfaConfiguration": "__proto__", "SmsMfaConfiguration": { "__proto__": 1 } }',
    'a bare minus': '{ "MfaConfiguration": - }',
    'names without values':
      '{ "MfaConfiguration", "SmsMfaConfiguration": , "WebAuthnConfiguration" }',
    'an array of documents': `[${full}, ${full}]`,
    'two documents': full + full,
    'an open comment': '{ "MfaConfiguration": "OFF" /* ',
    'an open string': '{ "MfaConfiguration": "OFF\n}',
    'a broken escape': '{ "SmsMfaConfiguration": { "SmsAuthenticationMessage": "\\u12 {###}\\" } }',
  };
  for (const [what, text] of Object.entries(odd)) {
    it(`for ${what}`, async () => {
      await askEverything(text, [0, text.length >> 1, text.length]);
    });
  }

  it('for null, an array or a number in the place of any value', async () => {
    const value = /(?<=": )("[^"]*"|\{)/g;
    for (const match of full.matchAll(value)) {
      for (const other of ['null', '[]', '1', 'true', '"x"', '']) {
        const end = match.index + match[0].length;
        const text = full.slice(0, match.index) + other + full.slice(end);
        await askEverything(text, [match.index]);
        assert.ok(rulesBroken(text, 'error').length > 0 || other === '"x"', text);
      }
    }
  });

  it('for documents with random mistakes', async () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const insert = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        '"',
        ',',
        ':',
        '//',
        '/*',
        '*/',
        '\\',
        '\n',
        '\\u',
        '\ud83d',
        '{####}',
      ],
      ...['null', '\0', ' ', '"MfaConfiguration":', '"Message":', '####', '__proto__'],
    );
    const mistake = fc.record({ place, length: fc.integer({ min: 0, max: 30 }), insert });
    const source = fc.constantFrom(full, email('{####}'), '{"MfaConfiguration":"ON"}');
    await fc.assert(
      fc.asyncProperty(
        source,
        fc.array(mistake, { maxLength: 4 }),
        place,
        async (text, mistakes, at) => {
          let broken = text;
          for (const { place: where, length, insert: inserted } of mistakes) {
            const from = Math.floor(where * broken.length);
            const repeated = length % 3 === 0 ? broken.slice(from, from + length) : inserted;
            broken = broken.slice(0, from) + repeated + broken.slice(from + (length % 2) * length);
          }
          await askEverything(broken, [Math.floor(at * broken.length)]);
        },
      ),
      { seed, numRuns: 1500 },
    );
  });
});

describe('A text beyond all limits', () => {
  const unchecked: Readonly<Record<string, string>> = {
    '200,000 open brackets': '['.repeat(200_000),
    '200,000 open braces': '{"a":'.repeat(200_000),
    '200,000 brackets, all closed': '['.repeat(200_000) + ']'.repeat(200_000),
    'open brackets after as many that close nothing': `{"a":${']'.repeat(100_000)},"b":${'['.repeat(100_000)}`,
    'a bracket that closes nothing on each level': '{"a":],"b":'.repeat(50_000),
    '100,000 numbers': `{"a":[${'1,'.repeat(100_000)}1]}`,
    '100,000 open comments': '/*'.repeat(100_000),
    '100,000 spaces': ' '.repeat(100_000),
    'as many spaces as no file is read with': ' '.repeat(10_485_760),
    '10 MB': email('x'.repeat(10_485_760)),
    '10 MB of braces': '{'.repeat(10_485_760),
  };
  for (const [what, text] of Object.entries(unchecked)) {
    it(`has one clear diagnostic, at once: ${what}`, async () => {
      await assertLittleWork(() => findingsIn(text), fewYardsticks);
      const findings = findingsIn(text);
      assert.deepEqual(
        findings.map(({ rule }) => rule.id),
        ['json-syntax'],
      );
      assert.match(findings[0]?.finding.message ?? '', /is not checked|is too large to check/);
      await askEverything(text, [0, 10]);
    });
  }
});

describe('A body built to make patterns backtrack', () => {
  const bodies: Readonly<Record<string, string>> = {
    'only {': '{',
    'only #': '#',
    'only {###': '{###',
    'only {####': '{####',
    'only {####}': '{####}',
    'only {####}}': '{####}}',
    'only {{####': '{{####',
    'only spaces': ' ',
    'only ＃': '＃',
    'only "<': '"<',
    'only zero-width joiners': '\u200d',
    'only emoji': '😀',
    'only line breaks': '\n',
  };
  for (const [what, piece] of Object.entries(bodies)) {
    it(`is checked at once: ${what}`, async () => {
      for (const length of [20_000, 39_000, 145_000]) {
        const body = piece.repeat(length / piece.length);
        for (const text of [email(body), email(`${body}\u0001`), sms(body), sms(`${body}\n`)]) {
          const { root } = parseMfaDocument(text);
          const check = () => {
            structureIssues(root ?? assert.fail());
            findingsIn(text).flatMap(({ finding }) => finding.fixes?.() ?? []);
          };
          await assertLittleWork(check, fewYardsticks, `${what}, ${length} characters`);
        }
      }
    });
  }
});
