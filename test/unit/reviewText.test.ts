import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keptMembers, reviewChanges } from '../../core/src/request/review';
import { needsCare, turnsMfaOff } from '../../core/src/request/reviewNotes';
import { configFrom } from '../../core/src/model/readConfig';
import { shownLength } from '../../core/src/request/changeLines';
import { reviewLines, turnsOffLine } from '../../core/src/request/reviewText';
import type { MfaConfig } from '../../core/src/model/mfaConfig';
import { poolConfig, seed } from './core/support/arbitraries';

const totp: MfaConfig = {
  MfaConfiguration: 'ON',
  SoftwareTokenMfaConfiguration: { Enabled: true },
};

const lines = (before: MfaConfig, after: MfaConfig): string[] =>
  reviewLines(reviewChanges(before, after), after);

describe('The change summary', () => {
  it('says what a new mode means and names what is added', () => {
    assert.deepEqual(lines({ MfaConfiguration: 'OFF' }, totp), [
      'MFA mode: OFF → ON: every user must sign in with a second factor',
      '+ SoftwareTokenMfaConfiguration.Enabled: true',
    ]);
  });

  it('says what OPTIONAL means', () => {
    const [mode] = lines({ MfaConfiguration: 'OFF' }, { ...totp, MfaConfiguration: 'OPTIONAL' });
    assert.equal(
      mode,
      'MFA mode: OFF → OPTIONAL: users who have set up a second factor are asked for it',
    );
  });

  it('says who is no longer asked where MFA was required', () => {
    const [mode] = lines(totp, { ...totp, MfaConfiguration: 'OPTIONAL' });
    assert.equal(
      mode,
      'MFA mode: ON → OPTIONAL: users without a second factor sign in with their password alone',
    );
  });

  it('does not take the value of another member for the mode', () => {
    const email = (Subject: string): MfaConfig => ({ ...totp, EmailMfaConfiguration: { Subject } });
    assert.deepEqual(lines(email('ON'), email('OFF')), [
      '~ EmailMfaConfiguration.Subject: "ON" → "OFF"',
    ]);
  });

  it('begins with a line of its own when MFA is turned off', () => {
    assert.deepEqual(lines(totp, {}), [
      turnsOffLine(),
      '',
      'MFA mode: ON → OFF',
      '− SoftwareTokenMfaConfiguration is removed: Enabled true',
      '',
      'A user pool with MFA off has no factors.',
    ]);
    assert.equal(turnsMfaOff(reviewChanges(totp, {})), true);
  });

  it('does not say so when MFA was off already', () => {
    const before: MfaConfig = { WebAuthnConfiguration: { RelyingPartyId: 'a.example' } };
    const after: MfaConfig = { WebAuthnConfiguration: { RelyingPartyId: 'b.example' } };
    assert.deepEqual(lines(before, after), [
      '~ WebAuthnConfiguration.RelyingPartyId: "a.example" → "b.example"',
      '',
      'Passkeys that users have registered for a.example stop working: they must register new ones for b.example.',
    ]);
  });

  it('says of an omitted factor that it is removed', () => {
    const before: MfaConfig = { ...totp, EmailMfaConfiguration: { Message: 'Code {####}' } };
    assert.deepEqual(lines(before, totp), [
      '− EmailMfaConfiguration is removed: Message "Code {####}"',
      '',
      "The request replaces the pool's whole configuration: a factor that it leaves out is removed.",
    ]);
    assert.deepEqual(keptMembers(before, totp), ['EmailMfaConfiguration.Message']);
  });

  it('says which transport of text messages a request clears', () => {
    const through = (SmsConfiguration: MfaConfig['SmsMfaConfiguration'] & object): MfaConfig => ({
      MfaConfiguration: 'ON',
      SmsMfaConfiguration: SmsConfiguration,
    });
    const sns = through({ SmsConfiguration: { SnsCallerArn: 'arn' } });
    const whole = through({
      SmsConfiguration: { SnsCallerArn: 'arn', ExternalId: 'x', SnsRegion: 'us-east-1' },
    });
    const eums = through({
      SmsConfiguration: { EumsSms: { CallerArn: 'arn', OriginationIdentity: '+12065550100' } },
    });
    assert.deepEqual(lines(eums, sns), [
      '− SmsMfaConfiguration.SmsConfiguration.EumsSms is removed: CallerArn "arn", OriginationIdentity "+12065550100"',
      '+ SmsMfaConfiguration.SmsConfiguration.SnsCallerArn: "arn"',
      '',
      'This clears AWS End User Messaging SMS: the pool sends through Amazon SNS then.',
    ]);
    assert.deepEqual(
      lines(sns, eums).at(-1),
      'This clears Amazon SNS: the pool sends through AWS End User Messaging SMS then.',
    );
    assert.deepEqual(lines(eums, eums), []);
    const removed = reviewChanges(whole, eums).filter(({ kind }) => kind === 'remove');
    assert.equal(removed.length, 3);
  });

  it('says once what becomes of factors and of the rest that it leaves out', () => {
    const passkeys: MfaConfig = { WebAuthnConfiguration: { RelyingPartyId: 'a.example' } };
    const before: MfaConfig = { ...totp, ...passkeys, EmailMfaConfiguration: { Subject: 'a' } };
    assert.deepEqual(lines(before, totp).slice(-2), [
      '',
      "The request replaces the pool's whole configuration: a factor that it leaves out is removed, and what else it leaves out may be.",
    ]);
  });

  it('names what the pool has and nobody here knows', () => {
    const push = configFrom({ ...totp, PushMfaConfiguration: { Enabled: true, Sound: 'x' } });
    assert.deepEqual(lines(push, totp), [
      '− PushMfaConfiguration may be removed: Enabled true, Sound "x"',
      '',
      "The request replaces the pool's whole configuration, so what it leaves out may be removed.",
      "The pool has what this version of the extension doesn't know, and loses it: PushMfaConfiguration. Pull first to keep it.",
    ]);
    assert.equal(needsCare(reviewChanges(push, totp)), true);
    assert.equal(needsCare(reviewChanges(totp, push)), false);
  });

  describe('of blocks that the request leaves out', () => {
    const sms = {
      SmsAuthenticationMessage: 'Code {####}',
      SmsConfiguration: { SnsCallerArn: 'arn', ExternalId: 'id' },
    };
    const email = { Message: 'Your code is {####}' };
    const before: MfaConfig = { ...totp, SmsMfaConfiguration: sms, EmailMfaConfiguration: email };
    const left = (after: MfaConfig): string[] =>
      lines(before, after).filter((line) => line.startsWith('−'));

    it('has one line for each, with all that it had', () => {
      assert.deepEqual(left({}), [
        '− SmsMfaConfiguration is removed: SmsAuthenticationMessage "Code {####}", SnsCallerArn "arn", ExternalId "id"',
        '− SoftwareTokenMfaConfiguration is removed: Enabled true',
        '− EmailMfaConfiguration is removed: Message "Your code is {####}"',
      ]);
    });

    it('names the part of a block whose other members stay', () => {
      const SmsMfaConfiguration = { SmsAuthenticationMessage: 'Code {####}' };
      assert.deepEqual(left({ ...before, SmsMfaConfiguration }), [
        '− SmsMfaConfiguration.SmsConfiguration may be removed: SnsCallerArn "arn", ExternalId "id"',
      ]);
    });

    it('names single members of a block that stays, even an empty one', () => {
      const one = { ...sms, SmsConfiguration: { SnsCallerArn: 'arn' } };
      assert.deepEqual(
        left({ ...before, SmsMfaConfiguration: one, EmailMfaConfiguration: { Subject: 'Code' } }),
        [
          '− SmsMfaConfiguration.SmsConfiguration.ExternalId: "id" may be removed',
          '− EmailMfaConfiguration.Message: "Your code is {####}" may be removed',
        ],
      );
      assert.deepEqual(left({ ...before, EmailMfaConfiguration: {} }), [
        '− EmailMfaConfiguration.Message: "Your code is {####}" may be removed',
      ]);
    });

    it('says of an empty one that it is', () => {
      const empty: MfaConfig = { ...totp, EmailMfaConfiguration: {} };
      assert.ok(lines(empty, totp).includes('− EmailMfaConfiguration is removed: {}'));
    });

    it('hides no value that the user pool may lose', () => {
      fc.assert(
        fc.property(poolConfig, poolConfig, (current, desired) => {
          const shown = lines(current, desired).join('\n');
          const lost = reviewChanges(current, desired).filter(({ kind }) =>
            kind.endsWith('remove'),
          );
          for (const { path, before: value } of lost) {
            assert.ok(shown.includes(path.slice(path.lastIndexOf('.') + 1)), path);
            assert.ok(shown.includes(JSON.stringify(value).slice(0, 10)), path);
          }
        }),
        { seed },
      );
    });
  });

  it('shows an empty block', () => {
    const after: MfaConfig = { ...totp, EmailMfaConfiguration: {} };
    assert.deepEqual(lines(totp, after), ['+ EmailMfaConfiguration: {}']);
  });

  describe('of a long message', () => {
    const body = (text: string): MfaConfig => ({
      ...totp,
      EmailMfaConfiguration: { Message: text },
    });

    it('shows the part where it differs', () => {
      const long = 'x'.repeat(10_000);
      const [line = ''] = lines(body(`${long}old${long}`), body(`${long}new${long}`));
      const context = 'x'.repeat(20);
      assert.match(line, new RegExp(`^~ EmailMfaConfiguration.Message: …"${context}oldx+"… → `));
      assert.match(line, new RegExp(` → …"${context}newx+"…$`));
      assert.ok(line.length < 3 * shownLength, `${line.length} characters`);
    });

    it('shows all of two values that fit', () => {
      const [old, next] = ['a', 'b'].map((end) => 'x'.repeat(shownLength - 1) + end);
      const [line = ''] = lines(body(old ?? ''), body(next ?? ''));
      assert.ok(line.endsWith(`: "${old ?? ''}" → "${next ?? ''}"`), line);
    });

    it('shows the same part of a value that fits and of one that does not', () => {
      const [line = ''] = lines(body('x'.repeat(30)), body('x'.repeat(30) + 'y'.repeat(500)));
      const context = 'x'.repeat(20);
      assert.ok(line.endsWith(`: …"${context}x" → …"${context}${'y'.repeat(40)}"…`), line);
    });

    it('shows a difference at the very end', () => {
      const long = 'x'.repeat(500);
      const [line = ''] = lines(body(long), body(`${long}!`));
      assert.match(line, /x!"$/);
    });

    it('shows white space that differs, and stays on one line', () => {
      const [line = ''] = lines(body('Code\n{####}'), body('Code\r\n{####} '));
      assert.match(line, /"Code\\n\{####\}" → "Code\\r\\n\{####\} "$/);
    });

    it('cuts no emoji in half', () => {
      const [line = ''] = lines(totp, body('👩‍👩‍👧'.repeat(shownLength + 1)));
      assert.ok(line.endsWith(`${'👩‍👩‍👧'.repeat(2)}"…`), line);
    });
  });
});
