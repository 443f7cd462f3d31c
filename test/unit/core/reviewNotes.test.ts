import assert from 'node:assert/strict';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { configFrom } from '../../../core/src/model/readConfig';
import { reviewChanges } from '../../../core/src/request/review';
import {
  makesMfaOptional,
  needsCare,
  reviewNotes,
  turnsMfaOff,
} from '../../../core/src/request/reviewNotes';

const totp: MfaConfig = { SoftwareTokenMfaConfiguration: { Enabled: true } };

describe('The question of an Apply', () => {
  it('wants more than Enter where sign-ins get weaker, or something goes', () => {
    const weaker = (before: MfaConfig, after: MfaConfig) => needsCare(reviewChanges(before, after));
    const optional: MfaConfig = { ...totp, MfaConfiguration: 'OPTIONAL' };
    const required: MfaConfig = { ...totp, MfaConfiguration: 'ON' };
    const email = { EmailMfaConfiguration: { Message: 'Code {####}', Subject: 'Code' } };
    assert.ok(weaker(required, optional));
    assert.ok(weaker(required, { MfaConfiguration: 'OFF' }));
    assert.ok(weaker({ ...required, ...email }, { ...required, MfaConfiguration: 'ON' }));
    assert.ok(!weaker(optional, required));
    assert.ok(!weaker(required, { ...required, ...email }));
    assert.ok(
      !weaker(
        { ...required, ...email },
        { ...required, EmailMfaConfiguration: { Message: 'Code {####}', Subject: 'Other' } },
      ),
    );
  });

  it('wants more than Enter where passkeys stop to count for two factors, and nowhere else', () => {
    const passkeys = (FactorConfiguration?: string) =>
      configFrom({
        MfaConfiguration: 'ON',
        WebAuthnConfiguration: { RelyingPartyId: 'a.example', FactorConfiguration },
      });
    const careful = (before: MfaConfig, after: MfaConfig) =>
      needsCare(reviewChanges(before, after));
    const multi = 'MULTI_FACTOR_WITH_USER_VERIFICATION';
    assert.ok(careful(passkeys(multi), passkeys()));
    assert.ok(!careful(passkeys('SINGLE_FACTOR'), passkeys()));
    assert.ok(!careful(passkeys('SINGLE_FACTOR'), passkeys(multi)));
    assert.ok(!careful(passkeys(), passkeys(multi)));
  });

  it('tells a mode that gets weaker from every other change', () => {
    const of = (before: MfaConfig, after: MfaConfig) => {
      const changes = reviewChanges(before, after);
      return [turnsMfaOff(changes), makesMfaOptional(changes)];
    };
    const mode = (MfaConfiguration: 'ON' | 'OPTIONAL'): MfaConfig => ({
      ...totp,
      MfaConfiguration,
    });
    const subject = (Subject: string): MfaConfig => ({
      ...mode('ON'),
      EmailMfaConfiguration: { Subject },
    });
    const off: MfaConfig = { MfaConfiguration: 'OFF' };
    assert.deepEqual(of(mode('ON'), mode('OPTIONAL')), [false, true]);
    assert.deepEqual(
      of(subject('a'), { ...mode('OPTIONAL'), EmailMfaConfiguration: { Subject: 'b' } }),
      [false, true],
    );
    assert.deepEqual(of(mode('ON'), off), [true, false]);
    assert.deepEqual(of(mode('OPTIONAL'), off), [true, false]);
    for (const [before, after] of [
      [mode('OPTIONAL'), mode('ON')],
      [off, mode('OPTIONAL')],
      [off, mode('ON')],
      [subject('ON'), subject('OPTIONAL')],
      [subject('ON'), subject('OFF')],
      [mode('ON'), mode('ON')],
    ] as const) {
      assert.deepEqual(of(before, after), [false, false], JSON.stringify([before, after]));
    }
  });

  it('says which transport of text messages goes only where another one comes', () => {
    const sms = (SmsConfiguration: object): MfaConfig =>
      configFrom({ MfaConfiguration: 'ON', SmsMfaConfiguration: { SmsConfiguration } });
    const sns = { SnsCallerArn: 'a', SnsRegion: 'us-east-1' };
    const eums = { EumsSms: { CallerArn: 'b' } };
    const notes = (before: MfaConfig, after: MfaConfig) =>
      reviewNotes(reviewChanges(before, after)).filter((note) => note.startsWith('This clears'));
    assert.deepEqual(notes(sms(sns), sms(eums)), [
      'This clears Amazon SNS: the pool sends through AWS End User Messaging SMS then.',
    ]);
    assert.deepEqual(notes(sms(eums), sms(sns)), [
      'This clears AWS End User Messaging SMS: the pool sends through Amazon SNS then.',
    ]);
    assert.deepEqual(notes(sms(sns), sms({ SnsCallerArn: 'c' })), []);
    assert.deepEqual(notes(sms(sns), { ...totp, MfaConfiguration: 'ON' }), []);
    assert.deepEqual(notes({ ...totp, MfaConfiguration: 'ON' }, sms(sns)), []);
    assert.deepEqual(
      notes(sms(eums), sms({ EumsSms: { CallerArn: 'b', Region: 'us-east-1' } })),
      [],
    );
  });

  it('says what becomes of factors and of the rest where MFA is turned off', () => {
    const off: MfaConfig = { MfaConfiguration: 'OFF' };
    const passkeys: MfaConfig = { WebAuthnConfiguration: { RelyingPartyId: 'a.example' } };
    const factors = 'A user pool with MFA off has no factors.';
    const rest =
      "The request replaces the pool's whole configuration, so what it leaves out may be removed.";
    const notes = (before: MfaConfig) => reviewNotes(reviewChanges(before, off));
    assert.deepEqual(notes({ ...totp, MfaConfiguration: 'ON' }), [factors]);
    assert.deepEqual(notes({ ...totp, ...passkeys, MfaConfiguration: 'ON' }), [factors, rest]);
    assert.deepEqual(notes({ ...off, ...passkeys }), [rest]);
  });

  it('says that passkeys count for one factor where the request leaves that out, which wants more than Enter', () => {
    const multi = 'MULTI_FACTOR_WITH_USER_VERIFICATION';
    const passkeys = (FactorConfiguration?: typeof multi | 'SINGLE_FACTOR'): MfaConfig => ({
      ...totp,
      MfaConfiguration: 'ON',
      WebAuthnConfiguration: {
        RelyingPartyId: 'a.example',
        ...(FactorConfiguration && { FactorConfiguration }),
      },
    });
    const note =
      'Passkeys stop counting as a second factor: left out, FactorConfiguration goes back to SINGLE_FACTOR.';
    const none: MfaConfig = { ...totp, MfaConfiguration: 'ON' };
    for (const after of [passkeys(), none]) {
      const changes = reviewChanges(passkeys(multi), after);
      assert.ok(reviewNotes(changes).includes(note));
      assert.ok(needsCare(changes));
    }
    assert.deepEqual(
      reviewChanges(passkeys(multi), passkeys()).map(({ kind, path }) => [kind, path]),
      [['remove', 'WebAuthnConfiguration.FactorConfiguration']],
    );
    const asked = reviewChanges(passkeys(multi), passkeys('SINGLE_FACTOR'));
    assert.deepEqual([reviewNotes(asked), needsCare(asked)], [[], false]);
    assert.deepEqual(reviewChanges(passkeys('SINGLE_FACTOR'), passkeys()), []);
  });

  it('says that passkeys stop working where their relying party changes, which wants more than Enter', () => {
    const party = (RelyingPartyId: string): MfaConfig => ({
      ...totp,
      MfaConfiguration: 'ON',
      WebAuthnConfiguration: { RelyingPartyId },
    });
    const changes = reviewChanges(party('a.example'), party('b.example'));
    const said = 'Passkeys that users have registered';
    assert.deepEqual(reviewNotes(changes), [
      'Passkeys that users have registered for a.example stop working: they must register new ones for b.example.',
    ]);
    assert.ok(needsCare(changes));
    const none: MfaConfig = { ...totp, MfaConfiguration: 'ON' };
    for (const [before, after] of [
      [none, party('b.example')],
      [party('a.example'), none],
    ] as const) {
      assert.ok(!reviewNotes(reviewChanges(before, after)).some((note) => note.startsWith(said)));
    }
  });
});
