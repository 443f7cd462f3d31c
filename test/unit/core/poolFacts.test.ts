import assert from 'node:assert/strict';
import { parseMfaDocument } from '../../../core/src/document/mfaDocument';
import { codeActions } from '../../../core/src/features/codeActions';
import { poolFindings } from '../../../core/src/request/poolFindings';
import { uncheckedFacts } from '../../../core/src/request/uncheckedFacts';
import type { PoolFacts } from '../../../core/src/model/poolFacts';
import { readRequest } from '../../../core/src/request/readRequest';
import { linter } from '../../../core/src/rules/index';
import { defaultSettings, readSettings } from '../../../core/src/settings/serverSettings';
import { open, rulesBrokenWith } from './support/documents';

const userPoolId = 'us-east-1_Ab12Cd34E';
const all = ['error', 'warning', 'information'] as const;
const broken = (text: string, facts?: Omit<PoolFacts, 'userPoolId'>) =>
  rulesBrokenWith(facts && { userPoolId, ...facts }, text, ...all);

const email = '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": {} }';
const passkeys =
  '{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true }, "WebAuthnConfiguration": {} }';
const suffix =
  '{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": { "RelyingPartyId": "com" } }';

describe('What is known of a user pool', () => {
  it('takes the place of a guess at its tier', () => {
    assert.deepEqual(broken(email), ['essentials-tier']);
    assert.deepEqual(broken(email, {}), ['essentials-tier'], 'a pool that tells no tier');
    assert.deepEqual(broken(email, { tier: 'ESSENTIALS' }), []);
    assert.deepEqual(broken(email, { tier: 'LITE' }), ['pool-tier']);
  });

  it('takes the place of a guess at its first factors', () => {
    assert.deepEqual(broken(passkeys), ['essentials-tier', 'passkey-single-factor'].toReversed());
    const known = { tier: 'PLUS' };
    assert.deepEqual(broken(passkeys, known), []);
    const first = { ...known, domain: 'customers', allowedFirstAuthFactors: ['WEB_AUTHN'] };
    assert.deepEqual(broken(passkeys, first), ['pool-passkey-factor']);
  });

  it('takes the place of a guess at its domain', () => {
    const [essentials, guess] = ['essentials-tier', 'relying-party-public-suffix'];
    assert.deepEqual(broken(suffix), [essentials, guess]);
    assert.deepEqual(broken(suffix, {}), [essentials, guess]);
    const known = { tier: 'PLUS', customDomain: 'login.example.com' };
    assert.deepEqual(broken(suffix, known), ['pool-relying-party']);
  });

  it('is no reason to look at an open document twice, and a reason to do it once more', () => {
    const document = open(email);
    const facts = { userPoolId, tier: 'LITE' };
    const findings = (known?: PoolFacts) =>
      document.report(defaultSettings.rules, known).map(({ finding }) => finding);
    const [first] = findings(facts);
    assert.ok(first);
    assert.equal(findings(facts)[0], first);
    assert.notDeepEqual(findings(), [first]);
    assert.deepEqual(findings({ userPoolId, tier: 'PLUS' }), []);
  });

  it('is counted apart from what a file does wrong by itself', () => {
    const facts = { userPoolId, tier: 'LITE', emailSendingAccount: 'COGNITO_DEFAULT' };
    const read = (text: string) => readRequest(parseMfaDocument(text), undefined, facts);
    const { errors, poolErrors, config } = read(email);
    assert.deepEqual([errors, poolErrors.length], [0, 2]);
    assert.deepEqual(config, { MfaConfiguration: 'ON', EmailMfaConfiguration: {} });
    const both = read('{ "MfaConfiguration": "OFF", "EmailMfaConfiguration": {} }');
    assert.deepEqual([both.errors, both.poolErrors.length, both.config], [1, 2, undefined]);
    const other = read(email.replace('{', '{ "UserPoolId": "eu-west-1_Other", '));
    assert.deepEqual([other.errors, other.poolErrors], [0, []]);
  });

  it('is reported as the settings say', () => {
    const settings = readSettings(
      {
        rules: { 'pool-tier': 'off', 'pool-adaptive-authentication': 'error' },
        silenced: [
          {
            file: 'a.mfa.json',
            rule: 'pool-relying-party',
            member: 'WebAuthnConfiguration.RelyingPartyId',
          },
        ],
      },
      'file:///a.mfa.json',
    ).rules;
    const text =
      '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": {}, "WebAuthnConfiguration": { "RelyingPartyId": "example.com" } }';
    const facts = {
      userPoolId,
      tier: 'LITE',
      customDomain: 'login.example.com',
      advancedSecurityMode: 'ENFORCED',
    };
    const found = linter.report(parseMfaDocument(text), settings, facts);
    assert.deepEqual(
      found.map(({ rule, severity }) => [rule.id, severity]),
      [['pool-adaptive-authentication', 'error']],
    );
  });

  it('gives quick fixes, and only its warnings can be silenced', () => {
    const titles = (text: string, facts: PoolFacts) => {
      const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
      const options = { facts, commands: true, only: ['quickfix'] };
      return codeActions(open(text), range, options).map(({ title }) => title);
    };
    const totp = passkeys.replace(', "WebAuthnConfiguration": {}', '');
    assert.deepEqual(titles(totp, { userPoolId, allowedFirstAuthFactors: ['SMS_OTP'] }), [
      'Make MFA optional: set "MfaConfiguration" to "OPTIONAL"',
    ]);
    assert.deepEqual(titles(totp, { userPoolId, advancedSecurityMode: 'ENFORCED' }), [
      'Make MFA optional: set "MfaConfiguration" to "OPTIONAL"',
      'Disable pool-adaptive-authentication for this member (saved in settings)',
      'Disable pool-adaptive-authentication in the workspace (saved in settings)',
    ]);
  });

  it('is held against a configuration that stands in no file', () => {
    const config = {
      MfaConfiguration: 'ON',
      EmailMfaConfiguration: { Message: 'no placeholder, which is no matter of the pool' },
    } as const;
    const facts = { userPoolId, tier: 'LITE', advancedSecurityMode: 'ENFORCED' };
    assert.deepEqual(
      poolFindings(config, facts).map(({ rule, severity }) => [rule, severity]),
      [
        ['pool-adaptive-authentication', 'warning'],
        ['pool-tier', 'error'],
      ],
    );
    assert.deepEqual(poolFindings({ MfaConfiguration: 'OFF' }, facts), []);
    const rules = { 'pool-adaptive-authentication': 'off', 'pool-tier': 'warning' };
    const settings = readSettings({ rules }, '').rules;
    assert.deepEqual(
      poolFindings(config, facts, settings).map(({ rule, severity }) => [rule, severity]),
      [['pool-tier', 'warning']],
    );
  });
});

describe('What could not be checked of a user pool', () => {
  const sms = { SmsMfaConfiguration: {} };
  const first = 'which first factors its users sign in with';
  const risk = 'whether it uses adaptive authentication';
  const recovery = 'how its users recover their accounts';

  it('is named as far as it matters to the request', () => {
    const unknown = (config: Parameters<typeof uncheckedFacts>[0]) =>
      uncheckedFacts(config, undefined);
    assert.deepEqual(unknown({}), []);
    assert.deepEqual(
      unknown({ MfaConfiguration: 'OPTIONAL', SoftwareTokenMfaConfiguration: {} }),
      [],
    );
    assert.deepEqual(unknown({ MfaConfiguration: 'OPTIONAL', ...sms }), [recovery]);
    assert.deepEqual(unknown({ MfaConfiguration: 'ON', ...sms }), [recovery, first, risk]);
    assert.deepEqual(unknown({ MfaConfiguration: 'OPTIONAL', EmailMfaConfiguration: {} }), [
      'its tier',
      'how it sends email',
      recovery,
    ]);
    assert.deepEqual(unknown({ WebAuthnConfiguration: {} }), ['its tier']);
    assert.deepEqual(unknown({ WebAuthnConfiguration: { RelyingPartyId: 'example.com' } }), [
      'its tier',
      'its custom domain',
    ]);
  });

  it('is what the pool itself does not tell, where it was read', () => {
    const config = {
      MfaConfiguration: 'ON',
      ...sms,
      EmailMfaConfiguration: {},
      WebAuthnConfiguration: { RelyingPartyId: 'example.com' },
    } as const;
    assert.deepEqual(uncheckedFacts(config, { userPoolId }), ['its tier', 'how it sends email']);
    const told = { userPoolId, tier: 'PLUS', emailSendingAccount: 'DEVELOPER' };
    assert.deepEqual(uncheckedFacts(config, told), []);
  });
});
