import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseMfaDocument } from '../../../core/src/document/mfaDocument';
import { defaultStyle, type DocumentStyle } from '../../../core/src/document/style';
import { modeOf, withoutFactors, type MfaConfig } from '../../../core/src/model/mfaConfig';
import { newDocument, pullConfig } from '../../../core/src/request/pullConfig';
import { readRequest } from '../../../core/src/request/readRequest';
import { reviewChanges } from '../../../core/src/request/review';
import { poolConfig, seed } from './support/arbitraries';
import { layout, print, surviving, tree } from './support/layouts';

const on: MfaConfig = {
  MfaConfiguration: 'ON',
  SoftwareTokenMfaConfiguration: { Enabled: true },
};
const off: MfaConfig = { MfaConfiguration: 'OFF' };
const pull = (text: string, config: MfaConfig, fallback: DocumentStyle = defaultStyle) =>
  pullConfig(parseMfaDocument(text), config, fallback);
const lines = (...parts: string[]) => parts.join('\n');

describe('Pulling a configuration into a document', () => {
  it('leaves a document alone that has it already', () => {
    const text =
      '{"MfaConfiguration":"ON",/* x */"SoftwareTokenMfaConfiguration":{"Enabled":true}}';
    assert.equal(pull(text, on), text);
  });

  it('does not rewrite a value that is written with escapes', () => {
    const text = '{ "MfaConfiguration": "\\u004fFF" }';
    assert.equal(pull(text, off), text);
  });

  it('replaces values in place, adds members at the end and removes the others', () => {
    const before = lines(
      '// Reviewed every spring',
      '{',
      '    "$schema": "./mfa.schema.json",',
      '    // A passkey is enough',
      '    "WebAuthnConfiguration": {',
      '        "RelyingPartyId": "old.example.com", // the old domain',
      '        "UserVerification": "required"',
      '    },',
      '    "EmailMfaConfiguration": { "Message": "{####}" },',
      '    "UserPoolId": "eu-west-1_Ab12Cd34E",',
      '    "MfaConfiguration": "OPTIONAL" // for now',
      '}',
      '',
    );
    const config: MfaConfig = {
      ...on,
      WebAuthnConfiguration: { RelyingPartyId: 'new.example.com', UserVerification: 'required' },
    };
    assert.equal(
      pull(before, config),
      lines(
        '// Reviewed every spring',
        '{',
        '    "$schema": "./mfa.schema.json",',
        '    // A passkey is enough',
        '    "WebAuthnConfiguration": {',
        '        "RelyingPartyId": "new.example.com", // the old domain',
        '        "UserVerification": "required"',
        '    },',
        '    "UserPoolId": "eu-west-1_Ab12Cd34E",',
        '    "MfaConfiguration": "ON", // for now',
        '    "SoftwareTokenMfaConfiguration": {',
        '        "Enabled": true',
        '    }',
        '}',
        '',
      ),
    );
  });

  it('leaves out the factors of a user pool with MFA off, which an apply could not send', () => {
    const sms = { SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: 'arn' } } };
    assert.equal(pull('{}', { ...off, ...sms }), '{\n  "MfaConfiguration": "OFF"\n}');
    assert.equal(pull('{"SmsMfaConfiguration":{}}', {}), '{\n  "MfaConfiguration": "OFF"\n}');
  });

  it('writes nothing for a member that is undefined, in a new block or in one that is there', () => {
    const email = (Subject: string | undefined): MfaConfig => ({
      MfaConfiguration: 'ON',
      SmsMfaConfiguration: undefined,
      EmailMfaConfiguration: { Message: '{####}', Subject },
    });
    for (const text of [
      '{ "MfaConfiguration": "ON" }',
      '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Subject": "Code" } }',
    ]) {
      const pulled = pull(text, email(undefined)) ?? '';
      const message = { EmailMfaConfiguration: { Message: '{####}' } };
      assert.deepEqual(JSON.parse(pulled), { MfaConfiguration: 'ON', ...message });
    }
  });

  it('keeps the pool and the schema of the file, and takes them from nowhere else', () => {
    assert.equal(
      pull(
        '{ "UserPoolId": "a", "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "UserPoolId": "b", "Enabled": true } }',
        on,
      ),
      '{ "UserPoolId": "a", "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }',
    );
  });

  it('removes repeated members and those that every JavaScript object seems to have', () => {
    assert.equal(
      pull(
        '{ "MfaConfiguration": "ON", "constructor": 1, "__proto__": {}, "MfaConfiguration": 1 }',
        off,
      ),
      '{ "MfaConfiguration": "OFF" }',
    );
  });

  it('writes an empty document anew, as the editor indents', () => {
    for (const text of ['', ' \n', '\ufeff']) {
      assert.equal(
        pull(text, off, { indent: '\t', eol: '\r\n' }),
        '{\r\n\t"MfaConfiguration": "OFF"\r\n}\r\n',
      );
    }
  });

  it('tells in an empty document where it came from', () => {
    const text = pullConfig(parseMfaDocument(''), off, defaultStyle, 'eu-west-1_Ab12Cd34E');
    assert.equal(
      text,
      '{\n  "UserPoolId": "eu-west-1_Ab12Cd34E",\n  "MfaConfiguration": "OFF"\n}\n',
    );
  });

  it('does not touch a text that is not one JSON object', () => {
    for (const text of [
      '[]',
      'null',
      '"x"',
      '{',
      '{} {}',
      '{ "a" 1 }',
      '// only a comment',
      '[{}]',
    ]) {
      assert.equal(pull(text, on), undefined, text);
    }
  });

  it('gives a document from which an apply would change nothing', () => {
    fc.assert(
      fc.property(poolConfig, tree, layout, (config, members, style) => {
        const pulled = pull(print(members, style), config);
        assert.ok(pulled !== undefined);
        const request = readRequest(parseMfaDocument(pulled));
        assert.equal(request.errors, 0, pulled);
        assert.deepEqual(reviewChanges(config, request.config ?? {}), [], pulled);
        assert.equal(request.userPoolId, new Map(members).get('UserPoolId'));
        assert.equal(pull(pulled, config), pulled, 'a second pull changes nothing');
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('keeps the comments beside the members that stay', () => {
    let kept = 0;
    fc.assert(
      fc.property(poolConfig, tree, layout, (config, members, style) => {
        const pulled = pull(print(members, { ...style, comments: true }), config) ?? '';
        const sent = modeOf(config) === 'OFF' ? withoutFactors(config) : config;
        for (const path of surviving(members, { ...sent, MfaConfiguration: 'OFF' })) {
          assert.ok(pulled.includes(style.indent === '' ? `/* ${path} */` : `// ${path}`), pulled);
          kept += 1;
        }
      }),
      { seed, numRuns: 1000 },
    );
    assert.ok(kept > 300, `${kept} comments kept`);
  });

  it('keeps line ends and adds no line with other indentation', () => {
    fc.assert(
      fc.property(poolConfig, tree, layout, (config, members, style) => {
        fc.pre(style.indent !== '' && members.length > 0);
        const pulled = pull(print(members, { ...style, comments: false }), config) ?? '';
        for (const line of pulled.split(style.eol)) {
          assert.match(
            line,
            new RegExp(`^(${style.indent})*[^ \\t\\r\\n]([^\\r\\n]*\\S)?$`),
            pulled,
          );
        }
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe('A new document', () => {
  it('names its user pool first and ends with a line end', () => {
    assert.equal(
      newDocument('eu-west-1_Ab12Cd34E', on, { indent: '    ', eol: '\n' }),
      lines(
        '{',
        '    "UserPoolId": "eu-west-1_Ab12Cd34E",',
        '    "MfaConfiguration": "ON",',
        '    "SoftwareTokenMfaConfiguration": {',
        '        "Enabled": true',
        '    }',
        '}',
        '',
      ),
    );
  });

  it('asks for what the user pool has', () => {
    fc.assert(
      fc.property(poolConfig, (config) => {
        const request = readRequest(parseMfaDocument(newDocument('local_Ab12Cd34E', config)));
        assert.equal(request.errors, 0);
        assert.equal(request.userPoolId, 'local_Ab12Cd34E');
        assert.deepEqual(reviewChanges(config, request.config ?? {}), []);
      }),
      { seed },
    );
  });
});
