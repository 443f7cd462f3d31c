import assert from 'node:assert/strict';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { modeAndFactors } from '../../../core/src/request/modeAndFactors';

const sms: MfaConfig = { SmsMfaConfiguration: {} };
const email: MfaConfig = { EmailMfaConfiguration: {} };
const totp = (Enabled?: boolean): MfaConfig => ({
  SoftwareTokenMfaConfiguration: Enabled === undefined ? {} : { Enabled },
});
const party: MfaConfig = { WebAuthnConfiguration: { RelyingPartyId: 'a.example' } };
const defaults: MfaConfig = { WebAuthnConfiguration: { UserVerification: 'preferred' } };

describe('A configuration in a list', () => {
  for (const [config, text] of [
    [{}, 'OFF'],
    [{ MfaConfiguration: 'OFF' }, 'OFF'],
    [{ MfaConfiguration: 'OFF', ...sms }, 'OFF'],
    [{ MfaConfiguration: 'OFF', ...party }, 'OFF, passkeys'],
    [{ MfaConfiguration: 'ON' }, 'ON'],
    [{ MfaConfiguration: 'ON', ...sms }, 'ON (SMS)'],
    [{ MfaConfiguration: 'OPTIONAL', ...email }, 'OPTIONAL (email)'],
    [{ MfaConfiguration: 'ON', ...totp(true) }, 'ON (TOTP)'],
    [{ MfaConfiguration: 'ON', ...totp(false) }, 'ON (disabled TOTP)'],
    [{ MfaConfiguration: 'ON', ...totp() }, 'ON (disabled TOTP)'],
    [{ MfaConfiguration: 'ON', ...totp(true), ...defaults }, 'ON (TOTP)'],
    [
      { MfaConfiguration: 'ON', ...totp(true), ...email, ...sms, ...party },
      'ON (SMS, email, TOTP), passkeys',
    ],
  ] as const satisfies readonly (readonly [MfaConfig, string])[]) {
    it(`is "${text}": ${JSON.stringify(config)}`, () => {
      assert.equal(modeAndFactors(config), text);
    });
  }
});
