import assert from 'node:assert/strict';
import { sortFailure } from '../../client/src/aws/failures';
import { SdkUserPools } from '../../client/src/aws/sdkUserPools';
import { useLocalCredentials } from '../local-pool/localCredentials';
import { startLocalPool, type Fault } from '../local-pool/localPool';
import {
  actionsAtAws,
  assertRequestLogged,
  chooseProfile,
  failureOf,
  FailingCalls,
  showProblems,
  totp,
  tries,
  tryAgain,
} from './support/failingCalls';
import { email, ordered, real, refused, staff } from './support/serviceAnswers';

const console = 'https://console.aws.amazon.com/cognito/v2/idp/user-pools';

describe('An answer of the service has its sentence, its button and its request id in the log:', () => {
  useLocalCredentials();
  const calls = FailingCalls.use();

  for (const [id, fault, sentence, action] of ordered) {
    tries(id, 'name' in fault ? fault.name : fault.kind, async () => {
      calls.pool.failNext('SetUserPoolMfaConfig', fault);
      const failure = await calls.set();
      assert.equal(failure.entry.id, id);
      assert.equal(failure.message, sentence.replace('URL', calls.pool.url));
      assert.deepEqual(failure.actions, action ? [action] : []);
      assert.equal(failure.mayHaveArrived, id === 'service-failed');
      assertRequestLogged(failure);
    });
  }

  for (const [id, name, config, reason, kind] of real) {
    tries(id, 'by the local pool itself', async () => {
      const failure = await calls.set(name, config);
      const pool = calls.pool.pools[name] ?? '';
      assert.equal(failure.entry.id, id);
      assert.equal(failure.message, refused(pool, reason));
      const address = `${console}/${pool}?region=us-east-1`;
      const action = kind === 'open-pool' ? { kind, address } : showProblems;
      assert.deepEqual(actionsAtAws(failure), [action]);
      assert.equal(failure.mayHaveArrived, false);
      assertRequestLogged(failure);
    });
  }

  tries('email-account-recovery', 'by the local pool itself', async () => {
    const id = 'us-east-1_Rec0very1';
    const pool = {
      EmailConfiguration: { EmailSendingAccount: 'DEVELOPER' },
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
    };
    const mfa = { MfaConfiguration: 'OFF' };
    const own = await startLocalPool({ seeds: [{ id, name: 'One', tier: 'PLUS', pool, mfa }] });
    try {
      const pools = new SdkUserPools({ endpointUrl: own.url }, sortFailure);
      const failure = await failureOf(pools.setMfaConfig(id, { MfaConfiguration: 'ON', ...email }));
      assert.equal(failure.entry.id, 'email-account-recovery');
      assert.equal(
        failure.message,
        refused(
          id,
          'the account recovery of the pool is not set or is by email alone, where users would get MFA codes too: allow another way of account recovery (use the AWS console: an UpdateUserPool call resets what it leaves out), or remove EmailMfaConfiguration.',
        ),
      );
      assert.equal(actionsAtAws(failure)[0]?.kind, 'open-pool');
    } finally {
      await own.close();
    }
  });

  tries('invalid-request', 'by the local pool itself', async () => {
    const failure = await calls.set('Staff', {
      ...totp,
      SmsMfaConfiguration: {
        SmsAuthenticationMessage: '####',
        SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/Sms' },
      },
    });
    assert.equal(failure.entry.id, 'invalid-request');
    assert.match(failure.message, /^Amazon Cognito refused .*: \d validation errors? detected: /);
    assert.match(failure.message, /'smsMfaConfiguration\.smsAuthenticationMessage'/);
    assert.deepEqual(failure.actions, [showProblems]);
    assertRequestLogged(failure);
  });

  tries('invalid-request', 'without an ExternalId that the service quotes', async () => {
    const where = "at 'smsMfaConfiguration.smsConfiguration.externalId'";
    const message = `1 validation error detected: Value 'top secret' ${where} failed to satisfy constraint: Member must have length less than or equal to 131072`;
    const fault: Fault = { kind: 'error', name: 'InvalidParameterException', message };
    calls.pool.failNext('SetUserPoolMfaConfig', fault);
    const failure = await calls.set();
    assert.equal(
      failure.message,
      `Amazon Cognito refused SetUserPoolMfaConfig for user pool ${staff}: ${message.replace("'top secret'", '***')}.`,
    );
  });

  tries('no-such-pool', 'by the local pool itself', async () => {
    const failure = await calls.set('us-east-1_NoSuchPoo');
    assert.equal(failure.entry.id, 'no-such-pool');
    assert.equal(
      failure.message,
      `There is no user pool us-east-1_NoSuchPoo at ${calls.pool.url} for the default AWS credentials: check UserPoolId in the file, and cognitoMfa.profile.`,
    );
    assert.deepEqual(failure.actions, [chooseProfile]);
    assertRequestLogged(failure);
  });

  describe('leads to the role', () => {
    for (const [arn, address] of [
      [
        'arn:aws:iam::123456789012:role/service-role/Sms+1',
        'https://console.aws.amazon.com/iam/home#/roles/details/Sms%2B1',
      ],
      [
        'arn:aws-cn:iam::123456789012:role/Sms',
        'https://console.amazonaws.cn/iam/home#/roles/details/Sms',
      ],
      [
        'arn:aws-us-gov:iam::123456789012:role/Sms',
        'https://console.amazonaws-us-gov.com/iam/home#/roles/details/Sms',
      ],
      ['arn:aws-iso:iam::123456789012:role/Sms', undefined],
      ['no ARN', undefined],
    ] as const) {
      it(`in the console of ${arn}`, async () => {
        calls.pool.failNext('SetUserPoolMfaConfig', {
          kind: 'error',
          name: 'InvalidSmsRoleAccessPolicyException',
        });
        const failure = (await calls.set()).withRole(arn);
        assert.ok(failure.message.includes(` because role ${arn} may not send `), failure.message);
        const expected = address === undefined ? [] : [{ kind: 'open-role', address }];
        assert.deepEqual(failure.actions, [...expected, tryAgain]);
      });
    }
  });
});
