import assert from 'node:assert/strict';
import { mfaConfigFrom } from '../../client/src/aws/answers';
import { sortFailure } from '../../client/src/aws/failures';
import { SdkUserPools } from '../../client/src/aws/sdkUserPools';
import { readRecord } from '../../client/src/history/record';
import { parseMfaDocument } from '../../core/src/document/mfaDocument';
import { defaultStyle } from '../../core/src/document/style';
import { configFrom } from '../../core/src/model/readConfig';
import { withoutSecrets } from '../../core/src/model/secrets';
import { unknownMembers } from '../../core/src/model/unknownMembers';
import { newDocument, pullConfig } from '../../core/src/request/pullConfig';
import { poolFindings } from '../../core/src/request/poolFindings';
import { readRequest } from '../../core/src/request/readRequest';
import { holds, reviewChanges } from '../../core/src/request/review';
import { reviewLines } from '../../core/src/request/reviewText';
import { useLocalCredentials } from '../local-pool/localCredentials';
import { startLocalPool, type LocalPool } from '../local-pool/localPool';
import { poolIds } from '../local-pool/seeds';

/** What a service has that is newer than the SDK and the schema. */
const newer = {
  SetUserPoolMfaConfigRequest: { PushMfaConfiguration: 'SmsMfaConfigType' },
  SmsMfaConfigType: { SenderName: 'StringType' },
};

/** A configuration with a block and a member that nobody here knows. */
const config = configFrom({
  MfaConfiguration: 'OPTIONAL',
  SmsMfaConfiguration: {
    SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/Sms' },
    SenderName: 'Example',
  },
  PushMfaConfiguration: { SmsAuthenticationMessage: 'Code {####}', SenderName: 'Push' },
});
const unknown = ['SmsMfaConfiguration.SenderName', 'PushMfaConfiguration'];

describe('A service that is newer than the SDK', () => {
  useLocalCredentials();
  let local: LocalPool;
  let pools: SdkUserPools;

  before(async () => {
    local = await startLocalPool({ newer });
    pools = new SdkUserPools({ endpointUrl: local.url }, sortFailure);
    await pools.setMfaConfig(poolIds.Customers, config);
  });
  after(() => local.close());

  it('is sent every member, and each comes back', async () => {
    const answer = await pools.getMfaConfig(poolIds.Customers);
    assert.deepEqual(answer, config);
    assert.ok(holds(answer, config));
  });

  it('has members that the schema lacks, and they are told', async () => {
    assert.deepEqual(unknownMembers(await pools.getMfaConfig(poolIds.Customers)), unknown);
    assert.deepEqual(unknownMembers(configFrom({ MfaConfiguration: 'OFF' })), []);
  });

  it('loses none of them unseen', () => {
    const totp = configFrom({
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
    const removed = reviewChanges(config, totp)
      .filter(({ after }) => after === undefined)
      .map(({ path }) => path);
    assert.deepEqual(removed, [
      'SmsMfaConfiguration.SmsConfiguration.SnsCallerArn',
      'SmsMfaConfiguration.SenderName',
      'PushMfaConfiguration.SmsAuthenticationMessage',
      'PushMfaConfiguration.SenderName',
    ]);
    assert.ok(!holds(totp, config));
  });

  it('is pulled whole, into a new file and into one that has other members', () => {
    const id = poolIds.Customers;
    const written: unknown = JSON.parse(newDocument(id, config));
    assert.deepEqual(written, { UserPoolId: id, ...config });
    const before = parseMfaDocument('{ "MfaConfiguration": "OFF", "PushMfaConfiguration": 1 }');
    assert.deepEqual(JSON.parse(pullConfig(before, config, defaultStyle) ?? ''), config);
  });

  it('has members of any name, each told apart and on a line of its own', () => {
    const party = {
      MfaConfiguration: 'OFF',
      WebAuthnConfiguration: { RelyingPartyId: 'a.example' },
    };
    const odd = configFrom({ ...party, 'WebAuthnConfiguration.RelyingPartyId': 'b.example' });
    const other = configFrom({ ...party, WebAuthnConfiguration: { RelyingPartyId: 'b.example' } });
    assert.deepEqual(
      reviewChanges(odd, other).map(({ path, kind }) => [kind, path]),
      [
        ['change', 'WebAuthnConfiguration.RelyingPartyId'],
        ['may-remove', '"WebAuthnConfiguration.RelyingPartyId"'],
      ],
    );
    const lines = reviewLines(reviewChanges(configFrom({ 'Push\nNothing else goes.': true }), {}));
    assert.ok(
      lines.every((line) => !line.includes('\n')),
      lines.join(),
    );
    assert.match(lines.at(-1) ?? '', /loses it: "Push\\nNothing else goes\."\. Pull first/);
  });

  it('is refused where it nests too deep to be read', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const answer: unknown = JSON.parse(`{ "MfaConfiguration": "OFF", "Push": ${deep} }`);
    assert.throws(() => mfaConfigFrom(answer), {
      name: 'UnexpectedAnswer',
      message: 'Push is nested too deep.',
    });
  });

  describe('takes a file with what it has', () => {
    const document = parseMfaDocument(newDocument(poolIds.Customers, config));
    const read = (members?: readonly string[]) =>
      readRequest(
        document,
        undefined,
        members && { userPoolId: poolIds.Customers, unknownMembers: members },
      );

    it('before the pool was read, with a warning for each', () => {
      const { errors, poolWarnings, warnings, config: sent } = read();
      assert.equal(errors, 0);
      assert.equal(poolWarnings, 0);
      assert.ok(warnings >= unknown.length);
      assert.deepEqual(sent, config);
    });

    it('once the pool was read to have it', () => {
      const { errors, warnings, config: sent } = read(unknown);
      assert.equal(errors, 0);
      assert.ok(warnings >= unknown.length);
      assert.deepEqual(sent, config);
    });

    it('no longer, once the pool was read to lack it', () => {
      const { errors, poolErrors } = read(['PushMfaConfiguration']);
      assert.deepEqual([errors, poolErrors], [0, 1]);
    });

    it('not elsewhere, where another pool lacks it', () => {
      const facts = { userPoolId: 'us-east-1_Other', unknownMembers: [] };
      assert.deepEqual(
        poolFindings(config, facts).map(({ rule, severity }) => [rule, severity]),
        unknown.map(() => ['pool-unknown-member', 'error']),
      );
    });

    it('with a word in the summary where nobody may look what the pool has', () => {
      const totp = configFrom({ MfaConfiguration: 'OPTIONAL', SoftwareTokenMfaConfiguration: {} });
      const changes = reviewChanges(totp, { ...config, SoftwareTokenMfaConfiguration: {} });
      assert.ok(
        reviewLines(changes).includes(
          `Neither the pool nor this version of the extension knows ${unknown.join(', ')}: the service may pass over it.`,
        ),
      );
    });
  });

  it('is in the history with all that it has', () => {
    const { config: kept } = withoutSecrets(config);
    const record = { time: 1, pool: { id: 'us-east-1_a' }, connection: {}, file: '', config: kept };
    assert.deepEqual(readRecord(JSON.parse(JSON.stringify(record))).config, config);
  });
});
