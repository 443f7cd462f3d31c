import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import type { PoolFacts } from '../../../core/src/model/poolFacts';
import { rules } from '../../../core/src/rules/index';
import { isObject, type JsonObject } from '../../local-pool/awsJson';
import { refusalOf } from '../../local-pool/refusals';
import { readRequest } from '../../local-pool/validation';
import { rulesMarked } from '../../rules/support/testsOf';
import { poolConfig, seed } from './support/arbitraries';
import { findingsIn } from './support/documents';
import { poolFacts, poolMembers, tierOf } from './support/poolSeeds';

/** Few of the others have no factor, which `OFF` asks for. */
const turnedOff = poolConfig.map(({ WebAuthnConfiguration }): MfaConfig => ({
  MfaConfiguration: 'OFF',
  WebAuthnConfiguration,
}));

interface Refused {
  readonly message: string;
  /** Whether somebody has measured it, which makes it an error. */
  readonly isMeasured: boolean;
}

/** Why a local user pool in such a state, which was written apart from the rules, refuses a request. */
function refused(request: JsonObject, facts: PoolFacts): Refused | undefined {
  const body = { UserPoolId: facts.userPoolId, ...request };
  const read = readRequest('SetUserPoolMfaConfigRequest', body);
  const found = refusalOf(read, { UserPoolTier: tierOf(facts), ...poolMembers(facts) });
  return (
    found && {
      message: found.error.message,
      isMeasured: found.refusal.known.startsWith('measured'),
    }
  );
}

describe('The rules on user pools and the service', () => {
  it('agree in every state of a pool, down to the words of a refusal', () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(fc.oneof(poolConfig, turnedOff), poolFacts, (request, facts) => {
        fc.pre(isObject(request));
        const text = JSON.stringify(request);
        const found = findingsIn(text, facts);
        const errors = found.filter(({ rule }) => rule.severity === 'error');
        // What the file does wrong by itself is held to the service elsewhere.
        fc.pre(errors.every(({ rule }) => rule.needsPool === true));
        const state = `${text} in ${JSON.stringify(facts)}`;
        const refusal = refused(request, facts);
        const said = errors.map(({ rule }) => rule.serviceMessage ?? '');
        if (refusal?.isMeasured === false) {
          assert.ok(
            found.some(({ rule }) => rule.severity !== 'information'),
            state,
          );
        } else {
          const reason = refusal?.message;
          assert.equal(
            errors.length > 0,
            refusal !== undefined,
            `${reason ?? 'accepted'}: ${state}`,
          );
          assert.ok(!reason || said.some((words) => words !== '' && reason.includes(words)), state);
        }
        const ids = errors.length === 0 ? ['none'] : errors.map(({ rule }) => rule.id);
        ids.forEach((id) => met.set(id, (met.get(id) ?? 0) + 1));
      }),
      { seed, numRuns: 3000 },
    );
    const stricter = rulesMarked('beyondTheService');
    const errors = rules.filter(
      ({ id, needsPool, severity }) =>
        needsPool === true && severity === 'error' && !stricter.includes(id),
    );
    assert.deepEqual([...met.keys()].sort(), ['none', ...errors.map(({ id }) => id)].sort());
    assert.ok(
      [...met.values()].every((count) => count > 50),
      JSON.stringify([...met]),
    );
  });
});
