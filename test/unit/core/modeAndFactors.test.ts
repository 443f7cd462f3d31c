import assert from 'node:assert/strict';
import { configFrom } from '../../../core/src/model/readConfig';
import { modeAndFactors } from '../../../core/src/request/modeAndFactors';

const totp = { SoftwareTokenMfaConfiguration: { Enabled: true } };
const sms = { SmsMfaConfiguration: { SmsAuthenticationMessage: '{####}' } };
const email = { EmailMfaConfiguration: { Message: '{####}' } };
const passkeys = { WebAuthnConfiguration: { RelyingPartyId: 'example.com' } };

describe('A configuration in a few words', () => {
  for (const [what, config, text] of [
    ['OFF', { MfaConfiguration: 'OFF' }, 'OFF'],
    ['no mode, which is OFF', {}, 'OFF'],
    ['one factor', { MfaConfiguration: 'ON', ...totp }, 'ON (TOTP)'],
    [
      'every factor, always in the same order',
      { MfaConfiguration: 'OPTIONAL', ...totp, ...email, ...sms },
      'OPTIONAL (SMS, email, TOTP)',
    ],
    [
      'a factor that nobody can use',
      { MfaConfiguration: 'ON', ...sms, SoftwareTokenMfaConfiguration: {} },
      'ON (SMS, disabled TOTP)',
    ],
    [
      'passkeys, which are no factor',
      { MfaConfiguration: 'ON', ...totp, ...passkeys },
      'ON (TOTP), passkeys',
    ],
    ['passkeys with MFA off', { MfaConfiguration: 'OFF', ...passkeys }, 'OFF, passkeys'],
    [
      'nothing but the defaults of passkeys',
      {
        MfaConfiguration: 'ON',
        ...totp,
        WebAuthnConfiguration: { FactorConfiguration: 'SINGLE_FACTOR' },
      },
      'ON (TOTP)',
    ],
    ['SMS settings for phone verification', { MfaConfiguration: 'OFF', ...sms }, 'OFF'],
    [
      'a block that nobody here knows',
      { MfaConfiguration: 'ON', ...totp, PushMfaConfiguration: {} },
      'ON (TOTP), PushMfaConfiguration',
    ],
  ] as const) {
    it(`is "${text}" for ${what}`, () => {
      assert.equal(modeAndFactors(configFrom(config)), text);
    });
  }
});
