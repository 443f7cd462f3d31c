import assert from 'node:assert/strict';
import { completeAt, labelsAt } from './support/completion';
import { findingsIn } from './support/documents';

describe('Completion of whole files', () => {
  const names = [
    ...['TOTP only', 'SMS and TOTP', 'SMS (Amazon SNS) and TOTP'],
    ...['Email', 'Passkeys', 'Everything'],
  ];
  const starts = [
    '|',
    '{|}',
    '{ | }',
    '{\n  |\n}',
    '{|\n}',
    '{\n|}',
    '// c\n|',
    '{ "|" }',
    '{ TO| }',
    'TO|',
    '\uFEFF|',
    '{|',
  ];

  for (const name of names) {
    it(`${name}: has no error but empty texts to fill in`, async () => {
      for (const start of starts) {
        const { take } = await completeAt(start);
        const text = start === '{|' ? `${take(name)}\n}` : take(name);
        const errors = findingsIn(text).filter(({ rule }) => rule.severity === 'error');
        assert.deepEqual(
          errors.filter(
            ({ finding: { offset, length } }) => text.slice(offset, offset + length) !== '""',
          ),
          [],
          text,
        );
      }
    });
  }

  const totp =
    '\t"MfaConfiguration": "OPTIONAL",\n\t"SoftwareTokenMfaConfiguration": {\n\t\t"Enabled": true\n\t}\n';
  it('is laid out in lines, whatever stands around the cursor', async () => {
    const rows = [
      ['|', `{\n${totp}}`],
      ['{ | }', `{\n${totp}}`],
      ['{|}', `{\n${totp}}`],
      ['{|\n}', `{\n${totp}}`],
      // The editor indents what follows the first line as that line is.
      ['{\n\t|\n}', `{\n${totp.replaceAll('\n\t', '\n')}}`],
      ['// c\n|\n', `// c\n{\n${totp}}\n`],
    ] as const;
    for (const [before, after] of rows) {
      assert.equal((await completeAt(before)).take('TOTP only'), after);
    }
  });

  it('lets the user choose the mode and step through what is empty', async () => {
    const { items } = await completeAt('|');
    const text = items.find(({ label }) => label === 'SMS and TOTP')?.textEdit?.newText ?? '';
    assert.match(text, /"MfaConfiguration": "\$\{1\|OPTIONAL,ON\|\}"/);
    assert.match(text, /"EumsSms": \{\s+"CallerArn": "\$2",\s+"ExternalId": "\$3"/);
    const sns = items.find(({ label }) => label === 'SMS (Amazon SNS) and TOTP');
    assert.match(sns?.textEdit?.newText ?? '', /"SnsCallerArn": "\$2",\s+"ExternalId": "\$3"/);
    assert.match(text, /\{####\}"/);
  });

  it('is offered for an empty document and an empty request only', async () => {
    for (const source of [
      '{ "UserPoolId": "", | }',
      '{ "WebAuthnConfiguration": { | } }',
      '{ "MfaConfiguration": | }',
      '{} |',
      '| {}',
      '[ | ]',
      '// |',
      '{ /* | */ }',
      'x y|',
    ]) {
      const labels = await labelsAt(source);
      assert.deepEqual(
        labels.filter((label) => names.includes(label)),
        [],
        source,
      );
    }
  });

  it('comes before nothing that turns MFA off by saying nothing', async () => {
    assert.deepEqual(await labelsAt('|'), names.toSorted());
  });
});
