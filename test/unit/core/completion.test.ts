import assert from 'node:assert/strict';
import { completeAt, labelsAt } from './support/completion';

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
      await labelsAt('{ "MfaConfiguration": "ON", "$schema": "", "UserPoolId": "", | }'),
      [
        'EmailMfaConfiguration',
        'SmsMfaConfiguration',
        'SoftwareTokenMfaConfiguration',
        'WebAuthnConfiguration',
      ],
    );
    assert.deepEqual(await labelsAt('{ "EmailMfaConfiguration": { | } }'), ['Message', 'Subject']);
  });

  it('offers each value of a member once', async () => {
    assert.deepEqual(await labelsAt('{ "MfaConfiguration": | }'), ['"OFF"', '"ON"', '"OPTIONAL"']);
    assert.deepEqual(await labelsAt('{ "WebAuthnConfiguration": { "UserVerification": "|" } }'), [
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
    const sms = await completeAt(
      '{ "SmsMfaConfiguration": { "SmsConfiguration": { "ExternalId": "", | } } }',
    );
    const commands = sms.items.map(({ label, command }) => [label, command !== undefined]);
    assert.deepEqual(commands, [
      ['SnsCallerArn', false],
      ['SnsRegion', true],
      ['EumsSms', false],
    ]);
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
      assert.deepEqual(await labelsAt(source), [], source);
    }
  });
});
