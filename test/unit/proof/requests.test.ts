import assert from 'node:assert/strict';
import { parseMfaDocument } from '../../../core/src/document/mfaDocument';
import { styleOf } from '../../../core/src/document/style';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { readRequest } from '../../../core/src/request/readRequest';
import { keptMembers, reviewChanges } from '../../../core/src/request/review';
import { reviewLines } from '../../../core/src/request/reviewText';
import { findingsOf } from '../core/support/documents';

const read = (text: string) => readRequest(parseMfaDocument(text));

const full: MfaConfig = {
  MfaConfiguration: 'ON',
  SmsMfaConfiguration: {
    SmsAuthenticationMessage: 'Code: {####}',
    SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/Sms', ExternalId: 'x' },
  },
  SoftwareTokenMfaConfiguration: { Enabled: true },
  EmailMfaConfiguration: { Message: 'Code: {####}', Subject: 'Code' },
  WebAuthnConfiguration: { RelyingPartyId: 'auth.example.com', UserVerification: 'required' },
};

describe('What a document asks for', () => {
  it('has no member that the document has not', () => {
    const text = JSON.stringify({ $schema: './x.json', UserPoolId: 'eu-west-1_a', ...full });
    const { errors, userPoolId, config } = read(text);
    assert.deepEqual({ errors, userPoolId }, { errors: 0, userPoolId: 'eu-west-1_a' });
    assert.equal(JSON.stringify(config), JSON.stringify(full));
    assert.deepEqual(read('{ "MfaConfiguration": "OFF" }'), {
      errors: 0,
      poolErrors: [],
      warnings: [],
      config: { MfaConfiguration: 'OFF' },
    });
  });

  it('is not read where there is an error, and its errors and warnings are counted', () => {
    assert.deepEqual(read('{ "MfaConfiguration": 1, "UserPoolId": "x", "a": 1 }'), {
      errors: 3,
      poolErrors: [],
      warnings: [],
      userPoolId: 'x',
    });
    assert.ok(!('userPoolId' in read('{ "UserPoolId": true }')));
    const { errors, warnings, config } = read('{}');
    assert.deepEqual({ errors, config }, { errors: 0, config: {} });
    assert.equal(warnings.length, 1);
  });
});

describe('A review', () => {
  it('goes through the members in the order of the request', () => {
    const off: MfaConfig = { MfaConfiguration: 'OFF' };
    const shuffled = Object.fromEntries(Object.entries(full).toReversed());
    const names = ['MfaConfiguration', 'SmsMfaConfiguration', 'SoftwareTokenMfaConfiguration'];
    const order = [...names, 'EmailMfaConfiguration', 'WebAuthnConfiguration'];
    for (const [before, after] of [
      [off, shuffled],
      [shuffled, off],
      [{ ...off, WebAuthnConfiguration: { RelyingPartyId: 'a' } }, shuffled],
    ] as const) {
      const members = reviewChanges(before, after).map(({ path }) => path.split('.')[0] ?? '');
      assert.deepEqual([...new Set(members)], order);
    }
  });

  it('tells a block from a block without members, and true from false', () => {
    const lines = (before: MfaConfig, after: MfaConfig) =>
      reviewLines(reviewChanges(before, after), after);
    const email = (block: MfaConfig['EmailMfaConfiguration'] & object): MfaConfig => ({
      ...full,
      EmailMfaConfiguration: block,
    });
    assert.deepEqual(lines(email({}), email({})), []);
    assert.deepEqual(lines(email({}), email({ Subject: 'a' })), [
      '+ EmailMfaConfiguration.Subject: "a"',
    ]);
    const totp = (Enabled: boolean): MfaConfig => ({
      ...full,
      SoftwareTokenMfaConfiguration: { Enabled },
    });
    assert.deepEqual(lines(totp(true), totp(false)), [
      '~ SoftwareTokenMfaConfiguration.Enabled: true → false',
    ]);
  });

  it('names as omitted what the file leaves out, and nothing that it changes', () => {
    const { SmsMfaConfiguration = {} } = full;
    const kept = keptMembers(
      { MfaConfiguration: 'ON', SmsMfaConfiguration, EmailMfaConfiguration: { Subject: 'a' } },
      {
        MfaConfiguration: 'OPTIONAL',
        SmsMfaConfiguration: {},
        EmailMfaConfiguration: { Subject: 'b' },
      },
    );
    assert.deepEqual(kept, [
      'SmsMfaConfiguration.SmsAuthenticationMessage',
      'SmsMfaConfiguration.SmsConfiguration.SnsCallerArn',
      'SmsMfaConfiguration.SmsConfiguration.ExternalId',
    ]);
  });
});

describe('Near misses', () => {
  const email = (message: string) =>
    `{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "${message}" } }`;

  it('a short message lacks its placeholder, and its length is not reported too', () => {
    const sms = email('Code')
      .replace('EmailMfa', 'SmsMfa')
      .replace('"Message', '"SmsAuthenticationMessage');
    for (const text of [email('Code'), sms]) {
      assert.equal(findingsOf('message-placeholder', text).length, 1);
      assert.deepEqual(findingsOf('too-short', text), []);
    }
  });

  it('a message that breaks its pattern is reported by the rules on messages alone', () => {
    assert.deepEqual(findingsOf('invalid-pattern', email('no placeholder')), []);
  });

  it('"untrue" is not taken for true', () => {
    const text =
      '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": "untrue" } }';
    assert.deepEqual(findingsOf('wrong-type', text)[0]?.fixes?.(), []);
  });
});

describe('The style of a document', () => {
  const of = (text: string) => styleOf(parseMfaDocument(text), { indent: '   ', eol: '\r\n' });

  it('is what its first member shows', () => {
    assert.deepEqual(of('{\n\t"a": 1}'), { indent: '\t', eol: '\n' });
    assert.deepEqual(of('{\r\n "a": 1}'), { indent: ' ', eol: '\r\n' });
    assert.deepEqual(of('{\r "a": 1}'), { indent: ' ', eol: '\r\n' });
  });

  it('is the fallback where there is none to be seen', () => {
    for (const text of ['', '{}', '{ "a": 1 }', '"a"']) {
      assert.deepEqual(of(text), { indent: '   ', eol: '\r\n' }, text);
    }
    assert.deepEqual(of('{\n"a": 1\n}'), { indent: '   ', eol: '\n' });
  });
});
