import assert from 'node:assert/strict';
import {
  CreateUserPoolCommand,
  DeleteUserPoolCommand,
  DescribeUserPoolCommand,
  GetUserPoolMfaConfigCommand,
  ListUserPoolsCommand,
  paginateListUserPools,
  SetUserPoolMfaConfigCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { describeFaults } from '../local-pool/faultSuite';
import { startLocalPool } from '../local-pool/localPool';
import type { LocalPool } from '../local-pool/localPool';
import {
  acceptedRequests,
  caseSeeds,
  offWithFactor,
  poolCases,
  refusedRequests,
  totp,
  verifiedPasskeys,
} from '../local-pool/requestCases';
import type { MfaRequest } from '../local-pool/requestCases';
import { poolIds } from '../local-pool/seeds';
import { brokenMembers, wrongTypes } from '../local-pool/structureCases';
import { clientFor, post, rejects } from '../local-pool/testClient';

describe('local user pool', () => {
  let pool: LocalPool;
  let client: CognitoIdentityProviderClient;

  before(async () => {
    pool = await startLocalPool({ seeds: caseSeeds });
    client = clientFor(pool, 1);
  });
  after(async () => {
    client.destroy();
    await pool.close();
  });
  beforeEach(() => pool.reset());

  const idOf = (name: string): string => {
    const id = pool.pools[name];
    assert.ok(id !== undefined, `no pool ${name}`);
    return id;
  };
  const set = (name: string, request: MfaRequest) =>
    client.send(new SetUserPoolMfaConfigCommand({ UserPoolId: idOf(name), ...request }));
  const get = async (name: string) => {
    const command = new GetUserPoolMfaConfigCommand({ UserPoolId: idOf(name) });
    const { $metadata: metadata, ...config } = await client.send(command);
    assert.ok(metadata.requestId !== undefined);
    return config;
  };
  const describePool = async (name: string) => {
    const answer = await client.send(new DescribeUserPoolCommand({ UserPoolId: idOf(name) }));
    return answer.UserPool;
  };
  const raw = (body: string) => post(pool.url, body);

  describe('the request as a full replacement', () => {
    for (const [title, name, request] of acceptedRequests) {
      it(`accepts ${title} and keeps nothing else`, async () => {
        const { $metadata: metadata, ...answered } = await set(name, request);
        assert.equal(metadata.httpStatusCode, 200);
        const expected = { MfaConfiguration: 'OFF', ...request };
        assert.deepEqual(answered, expected);
        assert.deepEqual(await get(name), expected);
      });
    }

    for (const [title, request, message] of refusedRequests) {
      it(`refuses ${title} and changes nothing`, async () => {
        const before = await get('Partners');
        await rejects(set('Partners', request), 'InvalidParameterException', message);
        assert.deepEqual(await get('Partners'), before);
      });
    }

    it('knows no other pools', async () => {
      const command = new GetUserPoolMfaConfigCommand({ UserPoolId: 'us-east-1_Nob0dy' });
      const message = 'User pool us-east-1_Nob0dy does not exist.';
      await rejects(client.send(command), 'ResourceNotFoundException', message);
      const write = new SetUserPoolMfaConfigCommand({ UserPoolId: 'us-east-1_Nob0dy' });
      await rejects(client.send(write), 'ResourceNotFoundException', message);
      const read = new DescribeUserPoolCommand({ UserPoolId: 'us-east-1_Nob0dy' });
      await rejects(client.send(read), 'ResourceNotFoundException', message);
    });
  });

  describe('the rest of the pool', () => {
    for (const [title, name, request, refusal] of poolCases) {
      it(`${refusal === undefined ? 'accepts' : 'refuses'}: ${title}`, async () => {
        if (refusal !== undefined) {
          await rejects(set(name, request), ...refusal);
          return;
        }
        await set(name, request);
        assert.deepEqual(await get(name), { MfaConfiguration: 'OFF', ...request });
      });
    }
  });

  describe('the structure of a request', () => {
    for (const [title, members, clauses] of brokenMembers) {
      it(`states ${title}`, async () => {
        const { json, response } = await raw(
          JSON.stringify({ UserPoolId: poolIds.Staff, ...members }),
        );
        const count = clauses.length === 1 ? '1 validation error' : '2 validation errors';
        assert.deepEqual(json, {
          __type: 'InvalidParameterException',
          message: `${count} detected: ${clauses.join('; ')}`,
        });
        assert.equal(response.status, 400);
        assert.equal(response.headers.get('x-amzn-errortype'), 'InvalidParameterException');
        assert.ok(response.headers.get('x-amzn-requestid'));
      });
    }

    it('counts characters, not UTF-16 units', async () => {
      const Subject = '😀'.repeat(140);
      await set('Partners', {
        MfaConfiguration: 'ON',
        ...verifiedPasskeys,
        EmailMfaConfiguration: { Subject },
      });
    });

    it('drops unknown and null members', async () => {
      const body = { UserPoolId: poolIds.Staff, $schema: 'x', MfaConfiguration: null };
      const { json } = await raw(JSON.stringify({ ...body, EmailMfaConfiguration: null }));
      assert.deepEqual(json, { MfaConfiguration: 'OFF' });
    });

    for (const [body, message] of wrongTypes) {
      it(`can't deserialize ${body}`, async () => {
        assert.deepEqual((await raw(body)).json, { __type: 'SerializationException', message });
      });
    }

    it("can't deserialize broken JSON and knows no other operation prefix", async () => {
      const broken = await raw('{');
      assert.equal(broken.response.headers.get('x-amzn-errortype'), 'SerializationException');
      const response = await fetch(pool.url, { method: 'POST', body: '{}' });
      assert.equal(response.headers.get('x-amzn-errortype'), 'UnknownOperationException');
    });
  });

  describe('the pools', () => {
    it('answer as seeded', async () => {
      assert.deepEqual(await get('Customers'), { MfaConfiguration: 'OFF' });
      assert.equal((await get('Staff')).MfaConfiguration, 'ON');
      assert.equal(
        (await get('Partners')).WebAuthnConfiguration?.RelyingPartyId,
        'login.example.com',
      );
      const legacy = await get('Legacy');
      assert.equal(legacy.MfaConfiguration, 'OFF');
      assert.ok(legacy.SmsMfaConfiguration?.SmsConfiguration !== undefined);
      await rejects(set('Legacy', legacy), 'InvalidParameterException', offWithFactor);
    });

    it('are described with what the front knows', async () => {
      const partners = await describePool('Partners');
      assert.equal(partners?.UserPoolTier, 'ESSENTIALS');
      assert.equal(partners.CustomDomain, 'login.example.com');
      assert.equal(partners.EmailConfiguration?.EmailSendingAccount, 'DEVELOPER');
      const first = partners.Policies?.SignInPolicy?.AllowedFirstAuthFactors;
      assert.deepEqual(first, ['PASSWORD', 'WEB_AUTHN']);
      assert.equal(partners.MfaConfiguration, 'OPTIONAL');
      assert.ok(partners.CreationDate instanceof Date);
      await set('Partners', {});
      assert.equal((await describePool('Partners'))?.MfaConfiguration, 'OFF');
      const staff = await describePool('Staff');
      assert.equal(staff?.SmsConfiguration?.SnsRegion, 'us-east-1');
    });

    it('are listed page by page', async () => {
      const names: (string | undefined)[][] = [];
      for await (const { UserPools } of paginateListUserPools(
        { client, pageSize: 4 },
        { MaxResults: 4 },
      )) {
        names.push((UserPools ?? []).map(({ Name }) => Name));
      }
      assert.deepEqual(
        names.map(({ length }) => length),
        [4, 4, 4, 4],
      );
      assert.deepEqual(names.flat(), Object.keys(pool.pools).sort());
    });

    it('are listed 1 to 60 at a time', async () => {
      const list = (MaxResults: number | undefined, NextToken?: string) =>
        client.send(new ListUserPoolsCommand({ MaxResults, NextToken }));
      const message = (value: string, rule: string) =>
        `1 validation error detected: Value ${value} at 'maxResults' failed to satisfy constraint: Member must ${rule}`;
      const invalid = 'InvalidParameterException';
      await rejects(list(0), invalid, message("'0'", 'have value greater than or equal to 1'));
      await rejects(list(61), invalid, message("'61'", 'have value less than or equal to 60'));
      await rejects(list(undefined), invalid, message('null', 'not be null'));
      await rejects(list(5, 'nonsense'), invalid, 'Invalid NextToken.');
      assert.equal((await list(60)).NextToken, undefined);
    });

    it('can be created with a real-looking id, configured and deleted', async () => {
      const create = new CreateUserPoolCommand({ PoolName: 'New', UserPoolTier: 'LITE' });
      const { UserPool: created } = await client.send(create);
      const id = created?.Id ?? '';
      assert.match(id, /^us-east-1_[0-9A-Za-z]{9}$/);
      assert.equal(created?.Arn, `arn:aws:cognito-idp:us-east-1:123456789012:userpool/${id}`);
      await client.send(
        new SetUserPoolMfaConfigCommand({ UserPoolId: id, MfaConfiguration: 'ON', ...totp }),
      );
      const { UserPool: read } = await client.send(new DescribeUserPoolCommand({ UserPoolId: id }));
      assert.deepEqual([read?.Id, read?.UserPoolTier, read?.MfaConfiguration], [id, 'LITE', 'ON']);
      await client.send(new DeleteUserPoolCommand({ UserPoolId: id }));
      const gone = client.send(new DescribeUserPoolCommand({ UserPoolId: id }));
      await rejects(gone, 'ResourceNotFoundException', `User pool ${id} does not exist.`);
    });

    it('come back as seeded, a deleted one too', async () => {
      await client.send(new DeleteUserPoolCommand({ UserPoolId: poolIds.Staff }));
      await set('Partners', {});
      await pool.reset();
      assert.deepEqual(pool.requests, []);
      assert.equal((await describePool('Staff'))?.Name, 'Staff');
      assert.equal((await get('Partners')).MfaConfiguration, 'OPTIONAL');
    });
  });

  describeFaults(() => pool);
});
