import assert from 'node:assert/strict';
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import {
  CreateUserPoolCommand,
  UpdateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { poolFactsFrom } from '../../client/src/aws/answers';
import { sortFailure } from '../../client/src/aws/failures';
import { SdkUserPools } from '../../client/src/aws/sdkUserPools';
import { useLocalCredentials } from '../local-pool/localCredentials';
import { startLocalPool, type LocalPool } from '../local-pool/localPool';
import { poolIds } from '../local-pool/seeds';
import { clientFor } from '../local-pool/testClient';

describe('What DescribeUserPool tells of a user pool', () => {
  useLocalCredentials();
  let pool: LocalPool;
  let client: CognitoIdentityProviderClient;
  const { signal } = new AbortController();
  const facts = async (id: string) => {
    const pools = new SdkUserPools({ endpointUrl: pool.url }, sortFailure);
    return (await pools.describe(id, signal)).facts;
  };

  before(async () => {
    pool = await startLocalPool();
    client = clientFor(pool, 1);
  });
  after(async () => {
    client.destroy();
    await pool.close();
  });
  beforeEach(() => pool.reset());

  it('comes with its name, for pools of every kind', async () => {
    const pools = new SdkUserPools({ endpointUrl: pool.url }, sortFailure);
    assert.deepEqual(await pools.describe(poolIds.Partners, signal), {
      id: poolIds.Partners,
      name: 'Partners',
      account: '123456789012',
      facts: {
        userPoolId: poolIds.Partners,
        tier: 'ESSENTIALS',
        allowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'],
        emailSendingAccount: 'DEVELOPER',
        recoveryMechanisms: ['verified_email', 'verified_phone_number'],
        customDomain: 'login.example.com',
        accountId: '123456789012',
      },
    });
    assert.deepEqual(await facts(poolIds.Legacy), {
      userPoolId: poolIds.Legacy,
      tier: 'LITE',
      allowedFirstAuthFactors: ['PASSWORD'],
      emailSendingAccount: 'COGNITO_DEFAULT',
      recoveryMechanisms: ['verified_email', 'verified_phone_number'],
      autoVerifiedAttributes: ['phone_number'],
      accountId: '123456789012',
    });
  });

  it('is what a pool that was created and updated has', async () => {
    const { UserPool } = await client.send(new CreateUserPoolCommand({ PoolName: 'New' }));
    const UserPoolId = UserPool?.Id ?? '';
    assert.deepEqual(await facts(UserPoolId), {
      userPoolId: UserPoolId,
      tier: 'ESSENTIALS',
      emailSendingAccount: 'COGNITO_DEFAULT',
      recoveryMechanisms: [],
      accountId: '123456789012',
    });
    const update = new UpdateUserPoolCommand({
      UserPoolId,
      UserPoolTier: 'PLUS',
      EmailConfiguration: { EmailSendingAccount: 'DEVELOPER' },
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'SMS_OTP'] } },
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only', Priority: 1 }] },
      AutoVerifiedAttributes: ['email'],
      UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
    });
    await client.send(update);
    assert.deepEqual(await facts(UserPoolId), {
      userPoolId: UserPoolId,
      tier: 'PLUS',
      allowedFirstAuthFactors: ['PASSWORD', 'SMS_OTP'],
      emailSendingAccount: 'DEVELOPER',
      recoveryMechanisms: ['admin_only'],
      autoVerifiedAttributes: ['email'],
      accountId: '123456789012',
      advancedSecurityMode: 'ENFORCED',
    });
  });

  it('is nothing where another server tells nothing', () => {
    const nothing = { userPoolId: 'a_1' };
    assert.deepEqual(poolFactsFrom({ Id: 'a_1' }, 'a_1'), nothing);
    const nulls = {
      Policies: null,
      UserPoolTier: null,
      AccountRecoverySetting: {},
      UserPoolAddOns: {},
    };
    assert.deepEqual(poolFactsFrom(nulls, 'a_1'), nothing);
  });

  for (const [answer, message] of [
    [[], "the user pool isn't an object."],
    [{ UserPoolTier: 1 }, "UserPoolTier isn't a string."],
    [{ Policies: 'x' }, "Policies isn't an object."],
    [{ Policies: { SignInPolicy: [] } }, "SignInPolicy isn't an object."],
    [
      { Policies: { SignInPolicy: { AllowedFirstAuthFactors: 'PASSWORD' } } },
      "AllowedFirstAuthFactors isn't a list.",
    ],
    [
      { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 1] } } },
      "AllowedFirstAuthFactors contains something that isn't a string.",
    ],
    [{ EmailConfiguration: { EmailSendingAccount: {} } }, "EmailSendingAccount isn't a string."],
    [
      { AccountRecoverySetting: { RecoveryMechanisms: ['verified_email'] } },
      "RecoveryMechanisms isn't an object.",
    ],
    [
      { AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1 }] } },
      "RecoveryMechanisms contains something that isn't a string.",
    ],
    [{ CustomDomain: true }, "CustomDomain isn't a string."],
    [{ UserPoolAddOns: { AdvancedSecurityMode: 0 } }, "AdvancedSecurityMode isn't a string."],
  ] as const) {
    it(`is refused where it is ${JSON.stringify(answer)}`, () => {
      assert.throws(() => poolFactsFrom(answer, 'a_1'), { name: 'UnexpectedAnswer', message });
    });
  }
});
