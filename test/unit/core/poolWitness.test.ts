import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PoolFacts } from '../../../core/src/model/poolFacts';
import { rules } from '../../../core/src/rules/index';
import { isObject, ServiceError, type JsonObject } from '../../local-pool/awsJson';
import { refuse } from '../../local-pool/refusals';
import { readRequest } from '../../local-pool/validation';
import { poolConfig, seed } from './support/arbitraries';
import { findingsIn } from './support/documents';
import { poolFacts, poolMembers, tierOf } from './support/poolSeeds';

/** Why a local user pool in such a state, which was written apart from the rules, refuses a request. */
function refusal(request: JsonObject, facts: PoolFacts): string | undefined {
  try {
    const body = { UserPoolId: facts.userPoolId, ...request };
    const read = readRequest('SetUserPoolMfaConfigRequest', body);
    refuse(read, { UserPoolTier: tierOf(facts), ...poolMembers(facts) });
    return undefined;
  } catch (error) {
    assert.ok(error instanceof ServiceError, String(error));
    return error.message;
  }
}

describe('The rules on user pools and the service', () => {
  it('agree in every state of a pool, down to the words of a refusal', () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(poolConfig, poolFacts, (request, facts) => {
        fc.pre(isObject(request));
        const text = JSON.stringify(request);
        const errors = findingsIn(text, facts).filter(({ rule }) => rule.severity === 'error');
        // What the file does wrong by itself is held to the service elsewhere.
        fc.pre(errors.every(({ rule }) => rule.needsPool === true));
        const state = `${text} in ${JSON.stringify(facts)}`;
        const reason = refusal(request, facts);
        assert.equal(errors.length > 0, reason !== undefined, `${reason ?? 'accepted'}: ${state}`);
        const said = errors.map(({ rule }) => rule.serviceMessage ?? '');
        assert.ok(!reason || said.some((words) => words !== '' && reason.includes(words)), state);
        const ids = errors.length === 0 ? ['none'] : errors.map(({ rule }) => rule.id);
        ids.forEach((id) => met.set(id, (met.get(id) ?? 0) + 1));
      }),
      { seed, numRuns: 3000 },
    );
    const errors = rules.filter((rule) => rule.needsPool === true && rule.severity === 'error');
    assert.deepEqual([...met.keys()].sort(), ['none', ...errors.map(({ id }) => id)].sort());
    assert.ok(
      [...met.values()].every((count) => count > 50),
      JSON.stringify([...met]),
    );
  });
});
