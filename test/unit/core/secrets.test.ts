import assert from 'node:assert/strict';
import { configFrom } from '../../../core/src/model/readConfig';
import { secretPaths, withoutSecrets, withSecrets } from '../../../core/src/model/secrets';

const sms = 'SmsMfaConfiguration.SmsConfiguration';
const whole = configFrom({
  MfaConfiguration: 'ON',
  SmsMfaConfiguration: {
    SmsConfiguration: {
      SnsCallerArn: 'a',
      ExternalId: 'b',
      EumsSms: { CallerArn: 'c', ExternalId: 'd' },
    },
  },
});

describe('The secrets of a configuration', () => {
  it('are what the schema calls so', () => {
    assert.deepEqual(
      secretPaths,
      [`${sms}.ExternalId`, `${sms}.EumsSms.ExternalId`].toSorted(byOrder),
    );
  });

  it('are taken out, and put back in their places', () => {
    const { config, secrets } = withoutSecrets(whole);
    assert.deepEqual(secrets, { [`${sms}.ExternalId`]: 'b', [`${sms}.EumsSms.ExternalId`]: 'd' });
    assert.doesNotMatch(JSON.stringify(config), /"[bd]"/);
    assert.deepEqual(config.SmsMfaConfiguration?.SmsConfiguration?.SnsCallerArn, 'a');
    assert.deepEqual(withSecrets(config, secrets), whole);
  });

  it('are none where the configuration has none', () => {
    const totp = configFrom({ MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration: {} });
    assert.deepEqual(withoutSecrets(totp), { config: totp, secrets: {} });
    const bare = configFrom({ SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: 'a' } } });
    assert.deepEqual(withoutSecrets(bare).secrets, {});
  });

  it('make no block that is not there, and no member that is no secret', () => {
    const secrets = { [`${sms}.ExternalId`]: 'b', MfaConfiguration: 'OFF' };
    const on = configFrom({ MfaConfiguration: 'ON' });
    assert.deepEqual(withSecrets(on, secrets), on);
    assert.deepEqual(withSecrets(configFrom({}), secrets), configFrom({}));
  });
});

/** The order of the schema. */
function byOrder(a: string, b: string): number {
  return secretPaths.indexOf(a) - secretPaths.indexOf(b);
}
