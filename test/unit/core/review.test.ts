import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { holds, reviewChanges } from '../../../core/src/request/review';
import { poolConfig, seed } from './support/arbitraries';

const totp = { SoftwareTokenMfaConfiguration: { Enabled: true } };
const noTotp = { SoftwareTokenMfaConfiguration: { Enabled: false } };
const email = { EmailMfaConfiguration: { Message: '{####}', Subject: 'Code' } };
const sms = {
  SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: 'arn', ExternalId: 'pool' } },
};
const passkeys = { WebAuthnConfiguration: { RelyingPartyId: 'example.com' } };
const off: MfaConfig = { MfaConfiguration: 'OFF' };
const on: MfaConfig = { MfaConfiguration: 'ON' };

const changes = (current: MfaConfig, desired: MfaConfig) =>
  reviewChanges(current, desired).map(({ path, kind }) => `${kind} ${path}`);

describe('What a request changes', () => {
  it('is nothing for what the user pool has already', () => {
    fc.assert(
      fc.property(poolConfig, (config) => {
        // The service refuses factors beside OFF, so they are never sent.
        fc.pre(config.MfaConfiguration !== 'OFF');
        assert.deepEqual(reviewChanges(config, config), []);
        assert.ok(holds(config, config));
      }),
      { seed },
    );
  });

  it('is nothing between two untouched user pools', () => {
    assert.deepEqual(reviewChanges(off, {}), []);
    assert.deepEqual(reviewChanges({}, off), []);
  });

  it('stands in the order of the request, whatever the order of its members', () => {
    const desired = { ...passkeys, ...email, ...totp, ...sms, ...on };
    assert.deepEqual(changes({}, desired), [
      'change MfaConfiguration',
      'add SmsMfaConfiguration.SmsConfiguration.SnsCallerArn',
      'add SmsMfaConfiguration.SmsConfiguration.ExternalId',
      'add SoftwareTokenMfaConfiguration.Enabled',
      'add EmailMfaConfiguration.Message',
      'add EmailMfaConfiguration.Subject',
      'add WebAuthnConfiguration.RelyingPartyId',
    ]);
  });

  it('has both values of a member that changes', () => {
    const before = { ...on, ...totp, WebAuthnConfiguration: { RelyingPartyId: 'a.example' } };
    const after = { ...on, ...totp, WebAuthnConfiguration: { RelyingPartyId: 'b.example' } };
    assert.deepEqual(reviewChanges(before, after), [
      {
        path: 'WebAuthnConfiguration.RelyingPartyId',
        kind: 'change',
        before: 'a.example',
        after: 'b.example',
      },
    ]);
  });

  it('names a factor that a request leaves out as removed, and what else it does as what may be', () => {
    assert.deepEqual(changes({ ...on, ...totp, ...email, ...passkeys }, { ...on, ...totp }), [
      'remove EmailMfaConfiguration.Message',
      'remove EmailMfaConfiguration.Subject',
      'may-remove WebAuthnConfiguration.RelyingPartyId',
    ]);
  });

  it('names the factors that OFF drops as removed, and passkeys as what may be', () => {
    for (const desired of [off, {}]) {
      assert.deepEqual(changes({ ...on, ...totp, ...sms, ...passkeys }, desired), [
        'change MfaConfiguration',
        'remove SmsMfaConfiguration.SmsConfiguration.SnsCallerArn',
        'remove SmsMfaConfiguration.SmsConfiguration.ExternalId',
        'remove SoftwareTokenMfaConfiguration.Enabled',
        'may-remove WebAuthnConfiguration.RelyingPartyId',
      ]);
    }
  });

  it('takes passkeys with nothing but defaults, and none, for the same', () => {
    const usual: MfaConfig[] = [
      { WebAuthnConfiguration: { FactorConfiguration: 'SINGLE_FACTOR' } },
      { WebAuthnConfiguration: { UserVerification: 'preferred' } },
      { WebAuthnConfiguration: {} },
    ];
    for (const block of usual) {
      assert.deepEqual(changes({ ...on, ...totp, ...block }, { ...on, ...totp }), []);
      assert.deepEqual(changes({ ...on, ...totp }, { ...on, ...totp, ...block }), []);
      assert.ok(holds({ ...on, ...totp, ...block }, { ...on, ...totp }));
    }
    const party: MfaConfig = {
      WebAuthnConfiguration: { RelyingPartyId: 'a.example', UserVerification: 'preferred' },
    };
    assert.deepEqual(
      changes({ ...on, ...totp }, { ...on, ...totp, ...party }),
      ['add WebAuthnConfiguration.RelyingPartyId', 'add WebAuthnConfiguration.UserVerification'],
      'what is sent is shown',
    );
    const single: MfaConfig = { WebAuthnConfiguration: { FactorConfiguration: 'SINGLE_FACTOR' } };
    const multi: MfaConfig = {
      WebAuthnConfiguration: { FactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION' },
    };
    assert.deepEqual(changes({ ...on, ...multi }, { ...on, ...single }), [
      'change WebAuthnConfiguration.FactorConfiguration',
    ]);
    assert.deepEqual(changes({ ...on, ...multi }, on), [
      'may-remove WebAuthnConfiguration.FactorConfiguration',
    ]);
  });

  it('says which block goes as a whole', () => {
    const blocks = reviewChanges({ ...on, ...totp, ...sms, ...passkeys }, { ...on, ...totp });
    assert.deepEqual(
      blocks.map(({ block }) => block),
      ['SmsMfaConfiguration', 'SmsMfaConfiguration', 'WebAuthnConfiguration'],
    );
    const part = { ...on, ...email, EmailMfaConfiguration: { Subject: 'Code' } };
    assert.deepEqual(
      reviewChanges({ ...on, ...email }, part).map(({ block }) => block),
      [undefined],
    );
  });

  it('leaves alone the SMS settings for phone verification while MFA stays off', () => {
    assert.deepEqual(reviewChanges({ ...off, ...sms }, off), []);
    assert.ok(holds({ ...off, ...sms }, off));
  });

  it('takes a disabled TOTP factor and none for the same', () => {
    const current = { ...on, ...email };
    for (const same of [noTotp, { SoftwareTokenMfaConfiguration: {} }]) {
      assert.deepEqual(reviewChanges(current, { ...current, ...same }), []);
      assert.deepEqual(reviewChanges({ ...current, ...same }, current), []);
    }
  });

  it('shows a disabled TOTP factor that is sent beside other changes', () => {
    assert.deepEqual(changes(off, { ...on, ...noTotp }), [
      'change MfaConfiguration',
      'add SoftwareTokenMfaConfiguration.Enabled',
    ]);
  });

  it('says so when the file turns the TOTP factor off or on', () => {
    const change = ['change SoftwareTokenMfaConfiguration.Enabled'];
    assert.deepEqual(changes({ ...on, ...totp }, { ...on, ...noTotp }), change);
    assert.deepEqual(changes({ ...on, ...noTotp }, { ...on, ...totp }), change);
    assert.equal(holds({ ...on, ...totp }, { ...on, ...noTotp }), false);
  });

  it('shows an empty block that the user pool has not', () => {
    assert.deepEqual(changes({ ...on, ...totp }, { ...on, ...totp, EmailMfaConfiguration: {} }), [
      'add EmailMfaConfiguration',
    ]);
  });

  it('does not take an empty block for another one than the same block with members', () => {
    const empty = { ...on, EmailMfaConfiguration: {} };
    const full = { ...on, ...email };
    assert.deepEqual(changes(empty, full), [
      'add EmailMfaConfiguration.Message',
      'add EmailMfaConfiguration.Subject',
    ]);
    assert.deepEqual(changes(full, empty), [
      'may-remove EmailMfaConfiguration.Message',
      'may-remove EmailMfaConfiguration.Subject',
    ]);
    assert.ok(holds(full, empty));
  });
});

describe('A user pool holds what was sent', () => {
  it('when it has kept members that the request left out', () => {
    assert.ok(holds({ ...on, ...totp, ...passkeys }, { ...on, ...totp }));
  });

  it('when it has no TOTP factor instead of a disabled one', () => {
    assert.ok(holds({ ...on, ...email, ...passkeys }, { ...on, ...email, ...noTotp }));
  });

  it('but not when it ignored a member', () => {
    assert.equal(holds({ ...on, ...totp }, { ...on, ...totp, ...email }), false);
    assert.equal(holds({ ...off }, { ...on, ...totp }), false);
    const otherText = { EmailMfaConfiguration: { Message: 'Code {####}', Subject: 'Code' } };
    assert.equal(holds({ ...on, ...email }, { ...on, ...otherText }), false);
  });

  it('but not when MFA went off and a factor stayed on', () => {
    assert.equal(holds({ ...on, ...totp }, off), false);
  });
});
