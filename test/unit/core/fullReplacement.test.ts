import assert from 'node:assert/strict';
import { rulesBroken } from './support/documents';

const blocks = {
  sms: '"SmsMfaConfiguration": { "SmsAuthenticationMessage": "Code: {####}", "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::123456789012:role/CognitoSms", "ExternalId": "pool" } }',
  totp: '"SoftwareTokenMfaConfiguration": { "Enabled": true }',
  disabledTotp: '"SoftwareTokenMfaConfiguration": { "Enabled": false }',
  email: '"EmailMfaConfiguration": { "Message": "Code: {####}" }',
  passkeys: '"WebAuthnConfiguration": { "UserVerification": "required" }',
};
const factors = ['sms', 'totp', 'disabledTotp', 'email'] as const;
const request = (...members: string[]) => `{ ${members.join(', ')} }`;
const mode = (value: string) => `"MfaConfiguration": "${value}"`;

function assertBroken(text: string, errors: string[], warnings: string[]): void {
  assert.deepEqual(rulesBroken(text, 'error'), errors, text);
  assert.deepEqual(rulesBroken(text, 'warning'), warnings, text);
}

/** What the service does with each request has been measured. */
describe('A request replaces the whole configuration:', () => {
  it('no mode and no factor is accepted and turns MFA off: a warning', () => {
    assertBroken(request(), [], ['mfa-off-by-omission']);
    assertBroken(request(blocks.passkeys), [], ['mfa-off-by-omission']);
  });

  it('no mode and any factor is rejected: an error', () => {
    for (const factor of factors) {
      assertBroken(request(blocks[factor]), ['mfa-mode-missing'], []);
      assertBroken(request(blocks.passkeys, blocks[factor]), ['mfa-mode-missing'], []);
    }
  });

  it('OFF and any factor is rejected: an error for each factor', () => {
    for (const factor of factors) {
      assertBroken(request(mode('OFF'), blocks[factor]), ['off-with-factor'], []);
    }
    const both = request(mode('OFF'), blocks.sms, blocks.email);
    assertBroken(both, ['off-with-factor', 'off-with-factor'], []);
  });

  it('OFF, alone or with passkeys, is accepted', () => {
    assertBroken(request(mode('OFF')), [], []);
    assertBroken(request(mode('OFF'), blocks.passkeys), [], []);
  });

  for (const value of ['ON', 'OPTIONAL']) {
    it(`${value} without a factor is rejected: an error`, () => {
      assertBroken(request(mode(value)), ['no-factor'], []);
      assertBroken(request(mode(value), blocks.passkeys), ['no-factor'], []);
    });

    it(`${value} with a factor is accepted`, () => {
      for (const factor of ['sms', 'totp', 'email'] as const) {
        assertBroken(request(mode(value), blocks[factor]), [], []);
        assertBroken(request(mode(value), blocks[factor], blocks.passkeys), [], []);
      }
      assertBroken(request(mode(value), blocks.disabledTotp, blocks.email), [], []);
    });

    it(`${value} with nothing but a disabled TOTP factor is accepted and useless: a warning`, () => {
      assertBroken(request(mode(value), blocks.disabledTotp), [], ['only-disabled-totp']);
    });
  }

  it('a mode that is none of the three is rejected: an error', () => {
    assertBroken(request(mode('on'), blocks.totp), ['invalid-value'], []);
  });
});
