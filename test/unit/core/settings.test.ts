import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction } from 'vscode-languageserver-types';
import { parseMfaDocument } from '../../../core/src/document/mfaDocument';
import { fixAllKind } from '../../../core/src/refactorings/actionKinds';
import { codeActions } from '../../../core/src/features/codeActions';
import { readRequest } from '../../../core/src/request/readRequest';
import { OpenDocument } from '../../../core/src/features/openDocument';
import { linter } from '../../../core/src/rules/index';
import { readSettings } from '../../../core/src/settings/serverSettings';

const uri = 'file:///work/pools/staff%20pool.mfa.json';
const rulesOf = (value: unknown) => readSettings(value, uri).rules;
const reported = (text: string, value: unknown) =>
  linter
    .report(parseMfaDocument(text), rulesOf(value))
    .map(({ rule, severity }) => [rule.id, severity]);
const noFactor = '{ "MfaConfiguration": "ON" }';
const doubled = '{ "MfaConfiguration": "OFF", "MfaConfiguration": "OFF" }';

describe('The settings of the rules', () => {
  it('set a severity', () => {
    assert.deepEqual(reported(noFactor, {}), [['no-factor', 'error']]);
    assert.deepEqual(reported(noFactor, { rules: { 'no-factor': 'warning' } }), [
      ['no-factor', 'warning'],
    ]);
  });

  it('switch a rule off, and the file can be sent then', () => {
    const settings = { rules: { 'no-factor': 'off' } };
    assert.deepEqual(reported(noFactor, settings), []);
    const { errors, config } = readRequest(parseMfaDocument(noFactor), rulesOf(settings));
    assert.equal(errors, 0);
    assert.deepEqual(config, { MfaConfiguration: 'ON' });
  });

  it('can make a warning an error, which keeps the file from being sent', () => {
    const rules = rulesOf({ rules: { 'duplicate-member': 'error' } });
    assert.equal(readRequest(parseMfaDocument(doubled), rules).config, undefined);
  });

  it("can't switch off what would be sent otherwise than it stands in the file", () => {
    const rules = { 'invalid-value': 'off', 'wrong-type': 'off', 'unknown-member': 'off' };
    for (const text of [
      '{ "MfaConfiguration": "on" }',
      '{ "MfaConfiguration": null }',
      '{"a":1}',
    ]) {
      assert.equal(readRequest(parseMfaDocument(text), rulesOf({ rules })).config, undefined, text);
    }
  });

  it('ignore what they should not hold', () => {
    const strange = [null, 1, 'x', [], { rules: [] }, { rules: { 'no-factor': 'loud' } }];
    for (const value of [...strange, { silenced: 'all' }, { silenced: [null, 1, {}] }]) {
      assert.deepEqual(reported(noFactor, value), [['no-factor', 'error']]);
    }
  });
});

describe('A silenced place', () => {
  const two = `{
    "MfaConfiguration": "ON",
    "SmsMfaConfiguration": { "SmsAuthenticationMessage": "{{####}}" },
    "EmailMfaConfiguration": { "Message": "{{####}}" }
  }`;
  const braces = (file: string, member: string) =>
    reported(two, { silenced: [{ file, rule: 'placeholder-braces', member }] }).filter(
      ([id]) => id === 'placeholder-braces',
    ).length;

  it('is silent, and no other place is', () => {
    assert.equal(braces('pools/staff pool.mfa.json', 'EmailMfaConfiguration.Message'), 1);
    assert.equal(braces('staff pool.mfa.json', 'EmailMfaConfiguration.Message'), 1);
    assert.equal(braces('staff pool.mfa.json', 'EmailMfaConfiguration'), 2);
  });

  it('belongs to one file', () => {
    assert.equal(braces('pool.mfa.json', 'EmailMfaConfiguration.Message'), 2);
    assert.equal(braces('', 'EmailMfaConfiguration.Message'), 2);
  });

  it('is silent for its own rule, among others that are silenced', () => {
    const place = (rule: string, member: string) => ({ file: 'staff pool.mfa.json', rule, member });
    const [sms, email] = [
      'SmsMfaConfiguration.SmsAuthenticationMessage',
      'EmailMfaConfiguration.Message',
    ];
    const left = (...silenced: object[]) =>
      reported(two, { silenced }).filter(([id]) => id === 'placeholder-braces').length;
    assert.equal(left(place('message-white-space', sms), place('placeholder-braces', email)), 1);
    assert.equal(left(place('placeholder-braces', sms), place('placeholder-braces', email)), 0);
  });

  it('is the innermost member that the finding begins in, or the request around all of them', () => {
    const silenced = (rule: string, member: string, text: string) =>
      reported(text, { silenced: [{ file: 'staff pool.mfa.json', rule, member }] }).every(
        ([id]) => id !== rule,
      );
    const text = '{ /* a */ "MfaConfiguration": "ON", "EmailMfaConfiguration": {}, }';
    for (const [rule, member, other] of [
      ['cli-comment', '', 'MfaConfiguration'],
      ['essentials-tier', 'EmailMfaConfiguration', ''],
      ['cli-trailing-comma', '', 'EmailMfaConfiguration'],
    ] as const) {
      assert.ok(silenced(rule, member, text), rule);
      assert.ok(!silenced(rule, other, text), rule);
    }
  });

  it('can be the request itself', () => {
    const silenced = [{ file: 'staff pool.mfa.json', rule: 'mfa-off-by-omission', member: '' }];
    assert.deepEqual(reported('{}', { silenced }), []);
  });
});

describe('Code actions for the whole file', () => {
  const actions = (text: string, options: Parameters<typeof codeActions>[2]): CodeAction[] => {
    const document = new OpenDocument(TextDocument.create(uri, 'cognito-mfa', 1, text));
    const end = document.text.positionAt(text.length);
    const range = { start: { line: 0, character: 0 }, end };
    return codeActions(document, range, options);
  };
  const fixAll = (text: string): string => {
    const [action] = actions(text, { only: ['source.fixAll'] });
    const document = TextDocument.create(uri, 'cognito-mfa', 1, text);
    return action ? TextDocument.applyEdits(document, action.edit?.changes?.[uri] ?? []) : text;
  };

  it('apply every safe fix at once', () => {
    assert.equal(
      fixAll(
        '{"MfaConfiguration":"on","SoftwareTokenMfaConfiguration":{"Enabled":"True"},"EmailMfaConfiguration":{"Message":"<####>",},}',
      ),
      '{"MfaConfiguration":"ON","SoftwareTokenMfaConfiguration":{"Enabled":true},"EmailMfaConfiguration":{"Message":"{####}"}}',
    );
  });

  it('leave alone what only might be meant as the placeholder', () => {
    for (const message of ['#'.repeat(50), '###', '(#)', 'No. <##>']) {
      const text = `{"MfaConfiguration":"ON","EmailMfaConfiguration":{"Message":"${message}"}}`;
      assert.equal(fixAll(text), text);
    }
  });

  it('leave alone what somebody has to decide', () => {
    for (const text of [
      '{}',
      noFactor,
      '{ "MfaConfiguration": "OFFF" }',
      '{ "MfaConfig": "OFF" }',
    ]) {
      assert.equal(fixAll(text), text);
    }
  });

  it('come for the kinds that ask for them', () => {
    const text = '{ "MfaConfiguration": "OFF", }';
    const kinds = (only?: string[]) => actions(text, { only }).map(({ kind }) => kind);
    assert.deepEqual(kinds(['source']), [fixAllKind]);
    assert.deepEqual(kinds([fixAllKind]), [fixAllKind]);
    assert.deepEqual(kinds(['source.fixAll.other']), []);
    assert.deepEqual(kinds(['quickfix']), ['quickfix']);
    assert.deepEqual(new Set(kinds()), new Set(['quickfix', 'refactor.rewrite']));
    assert.deepEqual(new Set(kinds(['refactor'])), new Set(['refactor.rewrite']));
  });

  it('offer to silence what is accepted, where the client can', () => {
    const silencing = (text: string, commands: boolean) =>
      actions(text, { commands }).flatMap(({ command }) => (command ? [command.arguments] : []));
    assert.deepEqual(silencing('{}', true), [
      [uri, 'mfa-off-by-omission', ''],
      [uri, 'mfa-off-by-omission'],
    ]);
    assert.deepEqual(silencing('{}', false), []);
    assert.deepEqual(silencing(noFactor, true), []);
  });
});
