import assert from 'node:assert/strict';
import { sortFailure } from '../../../client/src/aws/failures';
import { SdkUserPools } from '../../../client/src/aws/sdkUserPools';
import { parseMfaDocument } from '../../../core/src/document/mfaDocument';
import { defaultStyle } from '../../../core/src/document/style';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { newDocument, pullConfig } from '../../../core/src/request/pullConfig';
import { readRequest } from '../../../core/src/request/readRequest';
import { reviewChanges } from '../../../core/src/request/review';
import { smsRegions } from '../../../core/src/sms/smsRegions';
import { eums, off, on, sms, totp, verifiedPasskeys } from '../../facts/requests';
import { useLocalCredentials } from '../../local-pool/localCredentials';
import { startLocalPool, type LocalPool, type PoolSeed } from '../../local-pool/localPool';
import { findingsIn } from '../core/support/documents';

const byDefault = { WebAuthnConfiguration: { FactorConfiguration: 'SINGLE_FACTOR' } } as const;

const seed = (name: string, mfa: PoolSeed['mfa'], pool: PoolSeed['pool'] = {}): PoolSeed => ({
  id: `us-east-1_${name}`,
  name,
  tier: 'ESSENTIALS',
  pool,
  mfa,
});

const settings = sms.SmsMfaConfiguration?.SmsConfiguration;
const seeds = [
  seed('Untouched', off),
  seed('Totp', { ...on, ...totp, ...byDefault }),
  seed('Phone', off, { AutoVerifiedAttributes: ['phone_number'], SmsConfiguration: settings }),
];

/** How each member that differs goes, by its path. */
function kinds(current: MfaConfig, desired: MfaConfig): string[] {
  return reviewChanges(current, desired).map(({ kind, path }) => `${kind} ${path}`);
}

describe('What is known of reading, statement by statement:', () => {
  useLocalCredentials();
  let local: LocalPool;
  let pools: SdkUserPools;

  before(async () => {
    local = await startLocalPool({ seeds });
    pools = new SdkUserPools({ endpointUrl: local.url }, sortFailure);
  });
  after(() => local.close());

  it('an untouched pool answers `{"MfaConfiguration":"OFF"}`', async () => {
    assert.deepEqual(await pools.getMfaConfig('us-east-1_Untouched'), off);
  });

  it('a block that holds defaults alone equals no block: no difference, no drift, nothing to pull', async () => {
    const answer = await pools.getMfaConfig('us-east-1_Totp');
    assert.deepEqual(answer, { ...on, ...totp, ...byDefault });
    const file: MfaConfig = { ...on, ...totp };
    assert.deepEqual(reviewChanges(answer, file), []);
    const document = parseMfaDocument(JSON.stringify(file));
    assert.deepEqual(JSON.parse(pullConfig(document, answer, defaultStyle) ?? ''), file);
    assert.deepEqual(JSON.parse(newDocument('us-east-1_Totp', answer)), {
      UserPoolId: 'us-east-1_Totp',
      ...file,
    });
  });

  it('a pool whose SMS settings also serve phone verification can return `SmsMfaConfiguration` while MFA is OFF; a pull gives a file that has no error', async () => {
    const answer = await pools.getMfaConfig('us-east-1_Phone');
    assert.deepEqual(answer, { ...off, SmsMfaConfiguration: { SmsConfiguration: settings } });
    const document = parseMfaDocument(newDocument('us-east-1_Phone', answer));
    assert.deepEqual(readRequest(document).config, off);
  });

  it('a factor block that is left out is gone: "is removed"', () => {
    assert.deepEqual(kinds({ ...on, ...sms, ...totp }, { ...on, ...sms }), [
      'remove SoftwareTokenMfaConfiguration.Enabled',
    ]);
  });

  it('whether `RelyingPartyId` is kept is unmeasured: "may be removed"', () => {
    const party = { WebAuthnConfiguration: { RelyingPartyId: 'login.example.com' } };
    assert.deepEqual(kinds({ ...on, ...totp, ...party }, { ...on, ...totp, ...verifiedPasskeys }), [
      'may-remove WebAuthnConfiguration.RelyingPartyId',
      'add WebAuthnConfiguration.FactorConfiguration',
    ]);
  });

  it('whoever sends `SnsCallerArn` to a pool that uses `EumsSms` clears that', () => {
    const removed = kinds({ ...on, ...eums() }, { ...on, ...sms }).filter((kind) =>
      kind.includes('.EumsSms.'),
    );
    assert.deepEqual(removed, [
      'remove SmsMfaConfiguration.SmsConfiguration.EumsSms.CallerArn',
      'remove SmsMfaConfiguration.SmsConfiguration.EumsSms.ExternalId',
    ]);
  });

  for (const [region, advised] of [
    ['ap-east-1', 'ap-southeast-1'],
    ['ap-southeast-5', 'ap-southeast-1'],
    ['ap-southeast-7', 'ap-south-1'],
    ['ap-northeast-2', 'ap-northeast-1'],
  ] as const) {
    it(`SnsRegion of a pool in ${region}: the table's ${advised} is advised`, () => {
      assert.equal(smsRegions(region)[0], advised);
    });
  }

  for (const region of ['cn-north-1', 'cn-northwest-1', 'us-iso-east-1', 'us-isob-east-1']) {
    it(`user pools exist neither in mainland China nor in the isolated partitions: ${region}`, () => {
      const text = JSON.stringify({ UserPoolId: `${region}_a`, ...off });
      const found = findingsIn(text).map(({ rule }) => [rule.id, rule.severity]);
      assert.deepEqual(found, [['region-without-user-pools', 'warning']]);
    });
  }
});
