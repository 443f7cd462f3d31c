import assert from 'node:assert/strict';
import { parseMfaDocument } from '../../core/src/document/mfaDocument';
import { readRequest } from '../../core/src/request/readRequest';
import { rules } from '../../core/src/rules/index';
import type { Rule } from '../../core/src/engine/rule';
import { isObject, stringAt, type JsonObject } from '../local-pool/awsJson';
import { startLocalPool, type LocalPool, type PoolSeed } from '../local-pool/localPool';
import { post } from '../local-pool/testClient';
import { rulesMarked } from '../rules/support/testsOf';
import { poolMembers, tierOf } from './core/support/poolSeeds';

/** The user pool of examples that name none. It is in no Region, each of which refuses others. */
const ownPool = 'local_Examp1es';

/**
 * Rules on what is no strict JSON and so can't reach the service as it stands. Apply sends the
 * request that it reads out of the file, except where there is none to read.
 */
const notSendable = rulesMarked('notJson').toSorted();

/** Rules that warn of what the local pool refuses by documentation, or by words whose call isn't known. */
const unproved = ['eums-region-pool', 'pool-phone-factor'];

/** The example as strict JSON; undefined where it is something else. */
function strictJson(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    assert.ok(isObject(value), text);
    return value;
  } catch (error) {
    assert.ok(error instanceof SyntaxError, String(error));
    return undefined;
  }
}

/** What is sent for an example: its own text, so that the service has to read it as it stands. */
function bodyOf(text: string, pool = ownPool): string | undefined {
  const request = strictJson(text);
  if (request !== undefined) {
    return 'UserPoolId' in request ? text : text.replace('{', `{ "UserPoolId": "${pool}",`);
  }
  const { config } = readRequest(parseMfaDocument(text));
  return config && JSON.stringify({ ...config, UserPoolId: pool });
}

/** The user pool of a rule's examples. One that the rule needs in some state has an id of its own. */
function poolOf({ id, example: { pool } }: Rule): string {
  return pool ? `us-east-1_${id.replaceAll('-', '')}` : ownPool;
}

/** A pool that stands in the way of no request by itself. */
const plainPool = (id: string): PoolSeed => ({
  id,
  name: id,
  tier: 'ESSENTIALS',
  pool: {
    EmailConfiguration: { EmailSendingAccount: 'DEVELOPER' },
    AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only' }] },
  },
  mfa: { MfaConfiguration: 'OFF' },
});

/** Every user pool that an example names is there, so that none is refused for want of it. */
function seeds(): PoolSeed[] {
  const named = rules
    .flatMap(({ example }) => [example.bad, example.good])
    .map((text) => stringAt(strictJson(text) ?? {}, 'UserPoolId'))
    .filter((id) => id !== undefined);
  const needed = rules.flatMap((rule): PoolSeed[] => {
    const { pool } = rule.example;
    const seed = plainPool(poolOf(rule));
    return pool ? [{ ...seed, tier: tierOf(pool), pool: poolMembers(pool) }] : [];
  });
  return [...[...new Set([ownPool, ...named])].map(plainPool), ...needed];
}

/** What the pool says to an example; undefined where it accepts it. */
async function refusal(pool: LocalPool, text: string, id: string): Promise<string | undefined> {
  const body = bodyOf(text, id);
  assert.ok(body !== undefined, `nothing to send in ${text}`);
  const { response, json } = await post(pool.url, body);
  assert.ok(isObject(json));
  return response.ok ? undefined : String(json['message'] ?? json['__type']);
}

describe("The rules' examples, sent to the local user pool", () => {
  let pool: LocalPool;

  before(async () => {
    pool = await startLocalPool({ seeds: seeds() });
  });
  after(() => pool.close());
  beforeEach(() => pool.reset());

  it('are strict JSON, but for those of the rules on JSON itself', () => {
    const others = rules.filter(({ example }) => strictJson(example.bad) === undefined);
    assert.deepEqual(others.map(({ id }) => id).toSorted(), notSendable);
  });

  it('have a message of the service only where it refuses them', () => {
    for (const { id, severity, serviceMessage } of rules) {
      assert.ok(serviceMessage === undefined || severity === 'error', id);
    }
  });

  for (const rule of rules) {
    const { id, severity, serviceMessage = '', example } = rule;
    const userPool = poolOf(rule);

    it(`${id}: the good one is accepted`, async () => {
      assert.equal(await refusal(pool, example.good, userPool), undefined);
    });

    if (id === 'json-syntax') {
      it(`${id}: the bad one gives nothing that could be sent`, () => {
        assert.equal(bodyOf(example.bad), undefined);
      });
    } else if (severity === 'error') {
      it(`${id}: the bad one is refused`, async () => {
        const message = await refusal(pool, example.bad, userPool);
        assert.ok(message?.includes(serviceMessage), message ?? 'It was accepted.');
      });
    } else if (unproved.includes(id)) {
      it(`${id}: the bad one is refused, but nobody has measured that`, async () => {
        assert.notEqual(await refusal(pool, example.bad, userPool), undefined);
      });
    } else {
      it(`${id}: the bad one is accepted, so it is no error`, async () => {
        assert.equal(await refusal(pool, example.bad, userPool), undefined);
      });
    }
  }
});
