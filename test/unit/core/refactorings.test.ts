import assert from 'node:assert/strict';
import { parseMfaDocument } from '../../../core/src/document/mfaDocument';
import { refactorings } from '../../../core/src/refactorings/index';
import { findingsIn } from './support/documents';
import { applyChanges, cursor } from './support/text';

/** What is offered at the `|` in a text: titles, and the text after each. */
function offersAt(source: string): Map<string, string> {
  const { text, offset } = cursor(source);
  const document = parseMfaDocument(text);
  const offers = refactorings.flatMap((each) => each.offers(document, { offset, length: 0 }));
  return new Map(offers.map(({ title, changes }) => [title, applyChanges(text, changes)]));
}

const titles = (source: string) => [...offersAt(source).keys()];
const off = 'Turn MFA off: set "OFF" and remove the factors';

type Row = readonly [title: string, before: string, after: string];

const rows: readonly Row[] = [
  [
    'Add the TOTP factor',
    '{\n  "MfaConfiguration": "|ON", // c\n  "EmailMfaConfiguration": {}\n}\n',
    '{\n  "MfaConfiguration": "ON", // c\n  "EmailMfaConfiguration": {},\n  "SoftwareTokenMfaConfiguration": {\n    "Enabled": true\n  }\n}\n',
  ],
  [
    'Add the email factor and make MFA optional',
    '{\r\n\t"MfaConfiguration": "OFF"|\r\n}',
    '{\r\n\t"MfaConfiguration": "OPTIONAL",\r\n\t"EmailMfaConfiguration": {\r\n\t\t"Subject": "Your sign-in code",\r\n\t\t"Message": "Your sign-in code is {####}"\r\n\t}\r\n}',
  ],
  [
    'Add the SMS factor (AWS End User Messaging)',
    '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } |}',
    '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true }, "SmsMfaConfiguration": {"SmsAuthenticationMessage":"Your sign-in code is {####}","SmsConfiguration":{"EumsSms":{"CallerArn":"","ExternalId":""}}} }',
  ],
  [
    'Add the SMS factor (Amazon SNS)',
    '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } |}',
    '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true }, "SmsMfaConfiguration": {"SmsAuthenticationMessage":"Your sign-in code is {####}","SmsConfiguration":{"SnsCallerArn":"","ExternalId":""}} }',
  ],
  [
    'Add the TOTP factor and make MFA optional',
    '{|}',
    '{\n  "MfaConfiguration": "OPTIONAL",\n  "SoftwareTokenMfaConfiguration": {\n    "Enabled": true\n  }\n}',
  ],
  [
    off,
    '{\n  // mode\n  "MfaConfiguration": "O|N",\n  "SmsMfaConfiguration": {},\n  "SmsMfaConfiguration": {},\n  "WebAuthnConfiguration": {}, // keys\n  "EmailMfaConfiguration": {\n  }\n}',
    '{\n  // mode\n  "MfaConfiguration": "OFF",\n  "WebAuthnConfiguration": {} // keys\n}',
  ],
  [
    off,
    '{ "SoftwareToken|MfaConfiguration": { "Enabled": true } }',
    '{ "MfaConfiguration": "OFF" }',
  ],
  ['Turn MFA off', '{ "MfaConfiguration": |"ON" }', '{ "MfaConfiguration": "OFF" }'],
  [
    'Send through AWS End User Messaging SMS instead of Amazon SNS',
    '{ "SmsMfaConfiguration": { "SmsConfiguration": {\n  "SnsCallerArn": "|arn",\n  "ExternalId": "x",\n  // c\n  "SnsRegion": "eu-west-1"\n} } }',
    '{ "SmsMfaConfiguration": { "SmsConfiguration": {\n  // c\n  "EumsSms": {\n    "CallerArn": "arn",\n    "ExternalId": "x"\n  }\n} } }',
  ],
  [
    'Add the placeholder {####} at the end',
    '{ "SmsMfaConfiguration": { "SmsAuthenticationMessage": "Your |code:" } }',
    '{ "SmsMfaConfiguration": { "SmsAuthenticationMessage": "Your code: {####}" } }',
  ],
  [
    'Add the placeholder {####} at the end',
    '{ "EmailMfaConfiguration": { "Message": |"Your \\u00e9code\\n" } }',
    '{ "EmailMfaConfiguration": { "Message": "Your \\u00e9code\\n{####}" } }',
  ],
  [
    'Add the placeholder {####} at the end',
    '{ "EmailMfaConfiguration": { "Message": "|" } }',
    '{ "EmailMfaConfiguration": { "Message": "{####}" } }',
  ],
];

describe('Refactorings', () => {
  for (const [title, before, after] of rows) {
    it(`${title}: ${JSON.stringify(before)}`, () => {
      assert.equal(offersAt(before).get(title), after);
    });
  }

  it('leave no error but empty texts to fill in', () => {
    for (const [title, before] of rows.slice(0, 8)) {
      const text = offersAt(before).get(title) ?? '';
      const errors = findingsIn(text).filter(({ rule }) => rule.severity === 'error');
      for (const { finding, rule } of errors) {
        const range = text.slice(finding.offset, finding.offset + finding.length);
        assert.ok(range === '""', `${rule.id} in ${text}`);
      }
    }
  });

  it('have a kind that clients can ask for', () => {
    for (const { kind } of refactorings) {
      assert.equal(kind, 'refactor.rewrite');
    }
  });

  it('are offered only where the cursor is about them', () => {
    assert.deepEqual(titles('{ "UserPool|Id": "", "MfaConfiguration": "ON" }'), []);
    assert.deepEqual(titles('{ "MfaConfiguration": "ON", "EmailMfaConfiguration": {|} }'), []);
    assert.deepEqual(titles('{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": {|} }'), []);
    assert.deepEqual(titles('{ "EmailMfaConfiguration": { "Message": "{####}|" } }'), []);
    assert.deepEqual(titles('{ "EmailMfaConfiguration": { "Message": "<####>|" } }'), []);
    assert.deepEqual(titles('{ "MfaConfiguration": "O|N" }'), [
      'Add the TOTP factor',
      'Add the SMS factor (AWS End User Messaging)',
      'Add the SMS factor (Amazon SNS)',
      'Add the email factor',
      'Turn MFA off',
    ]);
  });

  it("offer nothing in a file that can't be read, and nothing that is there", () => {
    for (const source of ['|', '[|]', '{ "MfaConfiguration": "O|N"', '"|"']) {
      assert.deepEqual(titles(source), [], source);
    }
    assert.ok(!titles('{ "MfaConfiguration": "OFF|" }').includes('Turn MFA off'));
    assert.ok(
      !titles('{ "SoftwareTokenMfaConfiguration": 1, |}').some((title) => title.includes('TOTP')),
    );
  });
});
