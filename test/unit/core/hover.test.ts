import assert from 'node:assert/strict';
import { hover } from '../../../server/src/core/features/hover';
import { jsonService, open } from './support/documents';
import { cursor } from './support/text';

const service = jsonService();

async function hoverAt(source: string): Promise<{ text: string; range: string } | undefined> {
  const { text, offset } = cursor(source);
  const document = open(text);
  const answer = await hover(service, document, document.text.positionAt(offset));
  if (!answer) {
    return undefined;
  }
  const { contents, range } = answer;
  const parts = Array.isArray(contents) ? contents : [contents];
  const value = parts.map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
  return { text: value, range: range ? document.text.getText(range) : '' };
}

async function assertHover(source: string, range: string, ...parts: RegExp[]): Promise<void> {
  const answer = await hoverAt(source);
  assert.ok(answer, source);
  for (const part of parts) {
    assert.match(answer.text, part);
  }
  assert.equal(answer.range, range);
}

describe('Hover', () => {
  it('explains a member, its values and its reference', () =>
    assertHover(
      '{ "Mfa|Configuration": "ON" }',
      '"MfaConfiguration"',
      /Left out, MFA is turned off for every user/,
      /Values: `OFF`, `ON`, `OPTIONAL`/,
      /\[API reference\]\(https:\/\/docs\.aws\.amazon\.com\/.+\.html/,
    ));

  it('tells the limits and defaults', async () => {
    const length = /Length: 6 to 20,000 characters/;
    await assertHover('{ "EmailMfaConfiguration": { "Mess|age": "" } }', '"Message"', length);
    const verification = '{ "WebAuthnConfiguration": { "UserVerifi|cation": "" } }';
    await assertHover(verification, '"UserVerification"', /Default: `preferred`/);
    const totp = '{ "SoftwareTokenMfaConfiguration": { "Enab|led": true } }';
    await assertHover(totp, '"Enabled"', /Default: `false`/);
    const sms = '{ "SmsMfaConfiguration": { "SmsConfig|uration": {} } }';
    await assertHover(sms, '"SmsConfiguration"', /Required: `SnsCallerArn`/);
  });

  it('explains a value', async () => {
    await assertHover('{ "MfaConfiguration": "O|N" }', '"ON"', /Every user must sign in with/);
    await assertHover('{ "MfaConfiguration": "O|FF" }', '"OFF"', /No user is asked/);
  });

  it('still explains in a file with errors', () =>
    assertHover('{ "Mfa|Configuration": "ON", }, x', '"MfaConfiguration"', /second factor/));

  it('does not know what the request does not have', async () => {
    for (const source of [
      '{ "a|b": 1 }',
      '{ "construct|or": 1 }',
      '{ "__pro|to__": 1 }',
      '{ // a|b\n}',
    ]) {
      assert.equal(await hoverAt(source), undefined, source);
    }
  });
});
