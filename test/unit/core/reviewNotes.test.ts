import assert from 'node:assert/strict';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { reviewChanges } from '../../../core/src/request/review';
import { needsCare, reviewNotes } from '../../../core/src/request/reviewNotes';

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
