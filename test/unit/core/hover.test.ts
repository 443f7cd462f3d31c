import assert from 'node:assert/strict';
import { hover } from '../../../core/src/features/hover';
import type { PoolFacts } from '../../../core/src/model/poolFacts';
import { open } from './support/documents';
import { cursor } from './support/text';

function hoverAt(source: string, facts?: PoolFacts): { text: string; range: string } | undefined {
  const { text, offset } = cursor(source);
  const document = open(text);
  const answer = hover(document, document.text.positionAt(offset), facts);
  if (!answer) {
    return undefined;
  }
  const { contents, range } = answer;
  const parts = Array.isArray(contents) ? contents : [contents];
  const value = parts.map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
  return { text: value, range: range ? document.text.getText(range) : '' };
}

function assertHover(source: string, range: string, ...parts: RegExp[]): void {
  const answer = hoverAt(source);
  assert.ok(answer, source);
  for (const part of parts) {
    assert.match(answer.text, part);
  }
  assert.equal(answer.range, range);
}

describe('Hover', () => {
  it('explains a member, its values and its reference', () => {
    assertHover(
      '{ "Mfa|Configuration": "ON" }',
      '"MfaConfiguration"',
      /If you leave it out, MFA is turned off for every user/,
      /\n- `OFF`: No user.+\n- `ON`: Every user.+\n- `OPTIONAL`: Users who.+\n/,
      /\[API reference\]\(https:\/\/docs\.aws\.amazon\.com\/.+\.html/,
    );
  });

  it('tells the limits and defaults', () => {
    const length = /Length: 6 to 20,000 characters/;
    assertHover('{ "EmailMfaConfiguration": { "Mess|age": "" } }', '"Message"', length);
    const verification = '{ "WebAuthnConfiguration": { "UserVerifi|cation": "" } }';
    assertHover(verification, '"UserVerification"', /Default: `preferred`/);
    const totp = '{ "SoftwareTokenMfaConfiguration": { "Enab|led": true } }';
    assertHover(totp, '"Enabled"', /Default: `false`/);
    const sms = '{ "SmsMfaConfiguration": { "SmsConfig|uration": {} } }';
    assertHover(sms, '"SmsConfiguration"', /Setting one clears the other/);
  });

  it('explains a value', () => {
    assertHover('{ "MfaConfiguration": "O|N" }', '"ON"', /Every user must sign in with/);
    assertHover('{ "MfaConfiguration": "O|FF" }', '"OFF"', /No user is asked/);
  });

  it('begins with what the value means, and ends with the reference', () => {
    for (const [source, meaning] of [
      ['{ "MfaConfiguration": "OPT|IONAL" }', /^`OPTIONAL`: Users who/],
      ['{ "WebAuthnConfiguration": { "UserVerification": "pref|erred" } }', /^`preferred`: /],
    ] as const) {
      const { text = '' } = hoverAt(source) ?? {};
      assert.match(text, meaning);
      assert.match(text, /\n\nWhether .+\n\n\[API reference\]\(\S+\)$/s);
      assert.equal(text.split(/`(?:OPTIONAL|preferred)`: /).length, 2, 'said once');
    }
  });

  it('tells nothing of the value on its key, and ends with the reference there too', () => {
    const { text = '' } = hoverAt('{ "Mfa|Configuration": "ON" }') ?? {};
    assert.match(text, /^Whether .+\n\n\[API reference\]\(\S+\)$/s);
    assert.equal(text.split('`ON`: ').length, 2, 'said once, in the list');
  });

  it('names the request on its opening brace', () => {
    const { text = '' } = hoverAt('|{ "MfaConfiguration": "ON" }') ?? {};
    assert.match(text, /^\*\*MFA configuration of an Amazon Cognito user pool\*\*\n\n/);
  });

  it('still explains in a file with errors', () => {
    assertHover('{ "Mfa|Configuration": "ON", }, x', '"MfaConfiguration"', /second factor/);
  });

  it('explains a member before it has a value', () => {
    assertHover('{ "Mfa|Configuration": }', '"MfaConfiguration"', /second factor/);
    assertHover('{ "Mfa|Configuration"', '"MfaConfiguration"', /second factor/);
  });

  it('has nothing to tell of what stands between members, or in a list', () => {
    for (const source of [
      '{ "MfaConfiguration" |: "ON" }',
      '{ "MfaConfiguration": "ON"|, "UserPoolId": "a" }',
      '{   |   "MfaConfiguration": "ON" }',
      '{ "MfaConfiguration": ["O|N"] }',
      '[ { "Mfa|Configuration": "ON" } ]',
    ]) {
      assert.equal(hoverAt(source), undefined, source);
    }
  });

  it('does not know what the request does not have', () => {
    for (const source of [
      '{ "a|b": 1 }',
      '{ "construct|or": 1 }',
      '{ "__pro|to__": 1 }',
      '{ // a|b\n}',
    ]) {
      assert.equal(hoverAt(source), undefined, source);
    }
  });

  describe('on a message', () => {
    const sms = (message: string) =>
      `{ "SmsMfaConfiguration": { "SmsAuthenticationMessage": "${message}" } }`;
    const reference = /The text message, on one line\.[^]+API reference/;

    it('shows it as the user gets it, and how it is sent', () => {
      assertHover(
        sms('Your |sign-in code is {####}'),
        '"Your sign-in code is {####}"',
        /What the user receives:\n\n```text\nYour sign-in code is 123456\n```/,
        /\n27 characters with a code of 6 digits, GSM-7, 1 segment\.\n/,
        reference,
      );
    });

    it('counts eight digits where the pool sends one-time passwords in it', () => {
      const facts = (userPoolId: string, ...first: string[]) => ({
        userPoolId,
        allowedFirstAuthFactors: ['PASSWORD', ...first],
      });
      const own = (source: string) => source.replace('{', '{ "UserPoolId": "eu-west-1_A", ');
      const told = (source: string, known: PoolFacts) => hoverAt(own(source), known)?.text ?? '';
      const bySms = facts('eu-west-1_A', 'SMS_OTP');
      const text = told(sms('Code {##|##}'), bySms);
      assert.match(
        text,
        /^`\{####\}` .+eight digits in a sign-in by one-time password, else six\./,
      );
      assert.match(text, /```text\nCode 12345678\n```\n\n13 characters with a code of 8 digits,/);
      assert.doesNotMatch(text, /six-digit/);
      const email = '{ "EmailMfaConfiguration": { "Message": "Code {##|##}" } }';
      assert.match(told(email, facts('eu-west-1_A', 'EMAIL_OTP')), /\nCode 12345678\n/);
      assert.match(told(email, bySms), /\nCode 123456\n/);
      for (const other of [facts('eu-west-1_B', 'SMS_OTP'), facts('eu-west-1_A', 'EMAIL_OTP')]) {
        assert.match(told(sms('Code {##|##}'), other), /11 characters with a code of 6 digits,/);
      }
    });

    it('explains the placeholder under the pointer', () => {
      for (const source of ['Code |{####}.', 'Code {##|##}.', 'Code {####|}.', 'é\\n{#|###}.']) {
        assertHover(
          sms(source),
          '{####}',
          /^`\{####\}` .+\n.+123456.+\n\[API reference\]\(\S+\)$/s,
        );
        const { text = '' } = hoverAt(sms(source)) ?? {};
        assert.equal(text.split('six-digit').length, 2, 'said once');
      }
      assertHover(sms('Code {####}|.'), '"Code {####}."', /123456/, reference);
    });

    it('tells the encoding and segments that an emoji makes', () => {
      assertHover(
        sms(`${'x'.repeat(65)}{##|##}😀`),
        '{####}',
        /73 characters with a code of 6 digits, UCS-2, 2 segments/,
      );
    });

    it('shows an email with its line breaks, and a long one in part', () => {
      const email = (message: string) => `{ "EmailMfaConfiguration": { "Message": "${message}" } }`;
      const html = /```html\n<b>123456<\/b>\nBye\n```/;
      assertHover(email('|<b>{####}</b>\\nBye'), '"<b>{####}</b>\\nBye"', html, /20,000/);
      const long = hoverAt(email(`{##|##}${'x'.repeat(20_000)}`));
      assert.match(long?.text ?? '', /x…\n```/);
      assert.ok((long?.text.length ?? 0) < 3000);
    });

    it('takes nothing in it for Markdown', () => {
      assertHover(
        sms('a ```` b |[x](command:y) {####}'),
        '"a ```` b [x](command:y) {####}"',
        /`````text\na ```` b \[x\]\(command:y\) 123456\n`````/,
      );
    });

    it('leaves the key and other texts alone', () => {
      const key = hoverAt('{ "SmsMfaConfiguration": { "SmsAuth|enticationMessage": "{####}" } }');
      assert.doesNotMatch(key?.text ?? '', /123456/);
      const subject = hoverAt('{ "EmailMfaConfiguration": { "Subject": "{##|##}" } }');
      assert.doesNotMatch(subject?.text ?? '', /123456|six-digit/);
    });
  });
});
