import assert from 'node:assert/strict';
import { redact } from '../../client/src/aws/redact';

/** Stands where a secret does; not in the form of any that a pattern would know by itself. */
const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEX==';

describe('The log', () => {
  for (const text of [
    // The AWS files and the environment.
    `aws_secret_access_key = ${secret}`,
    `aws_session_token=${secret}`,
    `AWS_SECRET_ACCESS_KEY=${secret} AWS_PROFILE=prod`,
    `export AWS_SESSION_TOKEN="${secret}"`,
    // What services and programs answer.
    `{"SecretAccessKey":"${secret}","Version":1}`,
    `{ SecretAccessKey: '${secret}' }`,
    `{\\"SessionToken\\":\\"${secret}\\"}`,
    `<SecretAccessKey>${secret}</SecretAccessKey>`,
    `<SessionToken>\n  ${secret}\n</SessionToken>`,
    `{"access_token":"${secret}","token_type":"Bearer"}`,
    `{"refreshToken":"${secret}"}`,
    `{"clientSecret":"${secret}"}`,
    `{"idToken":"${secret}"}`,
    // Headers and addresses.
    `Authorization: Bearer ${secret}`,
    `'proxy-authorization': 'Basic ${secret}'`,
    `the token is Bearer ${secret}`,
    `Cookie: session=${secret}`,
    `http://me:${secret.replaceAll('/', '%2F')}@proxy.example:8080/`,
    `proxy me:${secret.replaceAll('/', '%2F')}@proxy.example:8080`,
    `https://example.com/?X-Amz-Signature=${secret}&a=1`,
    `https://example.com/?X-Amz-Security-Token=${secret}`,
    `AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=${secret}`,
    // The external ID, which is as good as a password to some.
    `"sts:ExternalId": "${secret}"`,
    `--external-id ${secret}`,
    `ExternalId=${secret}`,
    `<ExternalId>${secret}</ExternalId>`,
    // One that has spaces or quotes in it.
    `password: "${secret} and more"`,
    `aws_secret_access_key = '${secret}'`,
  ]) {
    it(`hides the secret of ${text.replaceAll(secret, '…').replaceAll('\n', ' ')}`, () => {
      const shown = redact(`before ${text}\nafter`);
      assert.ok(!shown.includes('wJalrXUtn'), shown);
      assert.ok(!shown.includes('and more'), shown);
      assert.match(shown, /^before [\s\S]*\*\*\*[\s\S]*\nafter$/);
    });
  }

  for (const text of [
    'Could not reach http://127.0.0.1:9229 (the connection was refused)',
    'arn:aws:iam::123456789012:role/service-role/CognitoSms may not send',
    'me@example.com is not a user pool',
    'at Object.<anonymous> (/work/client/src/secrets.ts:12:5)',
    'The session token is missing.',
    'name=ExpiredTokenException httpStatus=400 requestId=0f1e-2d3c',
    'at http://localhost:3000/a@b',
    'Run `aws sso login --profile prod`.',
  ]) {
    it(`leaves alone: ${text}`, () => {
      assert.equal(redact(text), text);
    });
  }

  it('takes a long text in time that grows with its length alone', () => {
    // Patterns that go back would take hours for this.
    const long = `${'a:'.repeat(50_000)} ${'"'.repeat(50_000)} ${'<ExternalId>'.repeat(20_000)}`;
    assert.ok(redact(long).length > 0);
    assert.ok(redact('(a:'.repeat(100_000)).length > 0);
    assert.ok(redact(`${"Value '".repeat(50_000)} at 'externalId'`).length > 0);
  });
});
