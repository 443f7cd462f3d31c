import assert from 'node:assert/strict';
import { codeLenses } from '../../../core/src/features/codeLenses';
import { isAtAws, readSettings } from '../../../core/src/settings/serverSettings';
import { documentLinks } from '../../../core/src/features/documentLinks';
import { inlayHints, type InlayHintOptions } from '../../../core/src/features/inlayHints';
import type { PoolFacts } from '../../../core/src/model/poolFacts';
import { mfaSchema, type SchemaNode } from '../../../core/src/model/mfaSchema';
import { open } from './support/documents';
import { marked } from './support/text';

const both = { sms: true, values: true };

/** The text with each hint after `→` where it stands. */
function withHints(source: string, options: InlayHintOptions, facts?: PoolFacts): string {
  const { text, ranges } = marked(source);
  const { offset, length } = ranges[0] ?? { offset: 0, length: text.length };
  const document = open(text);
  const start = document.text.positionAt(offset);
  const end = document.text.positionAt(offset + length);
  return inlayHints(document, { start, end }, options, facts)
    .map(({ position, label }) => {
      assert.ok(typeof label === 'string');
      return { at: document.text.offsetAt(position), label };
    })
    .toSorted((a, b) => b.at - a.at)
    .reduce((rest, { at, label }) => `${rest.slice(0, at)}→${label}←${rest.slice(at)}`, text);
}

describe('Inlay hints', () => {
  const sms = (message: string) =>
    `{"SmsMfaConfiguration": {"SmsAuthenticationMessage": ${message}}}`;
  const hint = (text: string) => `→${text}←`;
  const messages: readonly (readonly [message: string, hint: string])[] = [
    ['"Your sign-in code is {####}"', '27 characters with a code of 6 digits, GSM-7, 1 segment'],
    ['"{####}!😀"', '9 characters with a code of 6 digits, UCS-2, 1 segment'],
    ['"{"', '2 characters, GSM-7, 1 segment'],
    [`"${'x'.repeat(161)}"`, '161 characters, GSM-7, 2 segments'],
    [`"${'x'.repeat(155)}{####}"`, '161 characters with a code of 6 digits, GSM-7, 2 segments'],
    [`"${'ж'.repeat(65)}{####}"`, '71 characters with a code of 6 digits, UCS-2, 2 segments'],
  ];
  for (const [message, text] of messages) {
    it(`tells ${text}`, () => {
      assert.equal(withHints(sms(message), both), sms(message + hint(text)));
    });
  }

  it('counts eight digits where the pool sends one-time passwords in it', () => {
    const facts = { userPoolId: 'eu-west-1_A', allowedFirstAuthFactors: ['SMS_OTP'] };
    const message = '"Code {####}"';
    assert.equal(
      withHints(sms(message), both, facts),
      sms(message + hint('13 characters with a code of 8 digits, GSM-7, 1 segment')),
    );
  });

  it('says nothing of what is no message', () => {
    for (const source of [
      '',
      '{}',
      sms('""'),
      sms(JSON.stringify('x'.repeat(1601))),
      sms('1'),
      sms('{}'),
      '{"SmsAuthenticationMessage": "x"}',
    ]) {
      assert.equal(withHints(source, both), source);
    }
  });

  const file = (mode: string, factor: string) =>
    `{"MfaConfiguration": ${mode}, "WebAuthnConfiguration": {"FactorConfiguration": ${factor}}}`;
  it('tells what values do', () => {
    assert.equal(
      withHints(file('"ON"', '"SINGLE_FACTOR"'), { sms: true, values: true }),
      file('"ON"→everyone needs a second factor←', '"SINGLE_FACTOR"→a passkey is one factor←'),
    );
    assert.equal(withHints(file('"on"', 'true'), both), file('"on"', 'true'));
  });

  it('has a switch for each', () => {
    const values = file('"ON"', '"SINGLE_FACTOR"');
    assert.equal(withHints(values, { sms: true, values: false }), values);
    assert.equal(withHints(sms('"x"'), { sms: false, values: true }), sms('"x"'));
  });

  it('stays in the range that is asked for', () => {
    const ranges = file('«"ON"»', '"SINGLE_FACTOR"');
    const expected = file('"ON"→everyone needs a second factor←', '"SINGLE_FACTOR"');
    assert.equal(withHints(ranges, both), expected);
    assert.equal(withHints(`«{»${sms('"x"').slice(1)}`, both), sms('"x"'));
  });

  it('has a few words for every value of the schema', () => {
    const check = (node: SchemaNode): void => {
      assert.equal(node['x-enumHints']?.length, node.enum?.length);
      for (const text of node['x-enumHints'] ?? []) {
        assert.match(text, /^[a-z].{5,60}[a-zA-Z]$/);
      }
      Object.values(node.properties ?? {}).forEach(check);
    };
    check(mfaSchema);
  });
});

describe('Document links', () => {
  it('are none where the settings have the user pool elsewhere than at AWS', () => {
    const count = (settings: object, pool = 'eu-west-1_Ab12') => {
      const own = readSettings(settings, 'file:///a.mfa.json');
      const document = open(`{ "UserPoolId": "${pool}" }`);
      return documentLinks(document, (userPoolId) => isAtAws(own, userPoolId)).length;
    };
    const local = { name: 'local', endpointUrl: 'http://localhost:9229' };
    assert.equal(count({ endpointUrl: '', targets: 'none' }), 1);
    assert.equal(count({ endpointUrl: 'http://localhost:9229' }), 0);
    assert.equal(count({ targets: [local, { userPoolId: 'eu-west-1_Ab12' }] }), 1);
    assert.equal(count({ targets: [{ ...local, userPoolId: 'eu-west-1_Ab12' }] }), 0);
    assert.equal(count({ targets: [{ ...local, userPoolId: 'eu-west-1_Other' }] }), 1);
  });

  const links = (pool: string, arn: string) => {
    const source = `{ "UserPoolId": ${pool}, "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": ${arn} } } }`;
    const document = open(source);
    return documentLinks(document).map(({ range, target }) => [
      document.text.getText(range),
      target,
    ]);
  };
  const pools: readonly (readonly [pool: string, target: string])[] = [
    [
      'eu-west-1_Ab12',
      'https://console.aws.amazon.com/cognito/v2/idp/user-pools/eu-west-1_Ab12?region=eu-west-1',
    ],
    [
      'eusc-de-east-1_Ab12',
      'https://console.amazonaws-eusc.eu/cognito/v2/idp/user-pools/eusc-de-east-1_Ab12?region=eusc-de-east-1',
    ],
    [
      'us-gov-west-1_Ab12',
      'https://console.amazonaws-us-gov.com/cognito/v2/idp/user-pools/us-gov-west-1_Ab12?region=us-gov-west-1',
    ],
  ];
  for (const [pool, target] of pools) {
    it(`lead to the user pool ${pool}`, () => {
      assert.deepEqual(links(`"${pool}"`, '""'), [[pool, target]]);
    });
  }

  const roles: readonly (readonly [arn: string, target: string])[] = [
    [
      'arn:aws:iam::123456789012:role/CognitoSms',
      'https://console.aws.amazon.com/iam/home#/roles/details/CognitoSms',
    ],
    [
      'arn:aws:iam::123456789012:role/service-role/a/Cognito+Sms',
      'https://console.aws.amazon.com/iam/home#/roles/details/Cognito%2BSms',
    ],
    [
      'arn:aws-cn:iam::123456789012:role/x',
      'https://console.amazonaws.cn/iam/home#/roles/details/x',
    ],
    [
      'arn:aws-us-gov:iam::123456789012:role/x',
      'https://console.amazonaws-us-gov.com/iam/home#/roles/details/x',
    ],
  ];
  for (const [arn, target] of roles) {
    it(`lead to the role ${arn}`, () => {
      assert.deepEqual(links('""', `"${arn}"`), [[arn, target]]);
    });
  }

  it('lead nowhere from what names no pool and no role', () => {
    for (const pool of [
      '"local_abc"',
      '"eu-west-1"',
      '"eu-west-1_a b"',
      '"us-iso-east-1_a"',
      '"cn-north-1_a"',
      '1',
      '{}',
    ]) {
      assert.deepEqual(links(pool, '""'), [], pool);
    }
    for (const arn of [
      '"arn:aws:iam::123456789012:user/x"',
      '"arn:aws:sns:eu-west-1:123456789012:topic"',
      '"arn:aws:iam::12345:role/x"',
      '"arn:aws-iso:iam::123456789012:role/x"',
      '"arn:aws:iam::123456789012:role/"',
      'null',
    ]) {
      assert.deepEqual(links('""', arn), [], arn);
    }
  });
});

describe('Code lenses', () => {
  it('are Apply, Compare and Pull on the first line, for the file', () => {
    const lenses = codeLenses('file:///a%20b.mfa.json');
    assert.deepEqual(
      lenses.map(({ range, command }) => [range.start.line, command?.command, command?.arguments]),
      [
        [0, 'cognitoMfa.apply', ['file:///a%20b.mfa.json']],
        [0, 'cognitoMfa.compare', ['file:///a%20b.mfa.json']],
        [0, 'cognitoMfa.pull', ['file:///a%20b.mfa.json']],
      ],
    );
  });
});
