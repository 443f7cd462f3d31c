import assert from 'node:assert/strict';
import { maximumDepth } from '../../../core/src/document/scan';
import { configFrom, ConfigMismatch } from '../../../core/src/model/readConfig';

/** A list within lists, `depth` of them. */
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

describe('A configuration out of a value', () => {
  it('has the order of the schema, and behind it what that lacks', () => {
    const read = configFrom({
      Other: { b: [1, { c: null }], a: 'x' },
      WebAuthnConfiguration: { Later: true, FactorConfiguration: 'x', RelyingPartyId: 'a.example' },
      MfaConfiguration: 'ON',
    });
    assert.equal(
      JSON.stringify(read),
      '{"MfaConfiguration":"ON","WebAuthnConfiguration":{"RelyingPartyId":"a.example","FactorConfiguration":"x","Later":true},"Other":{"b":[1,{"c":null}],"a":"x"}}',
    );
  });

  it('has neither what is null, nor what belongs to the file', () => {
    const read = configFrom({
      $schema: 'x',
      UserPoolId: 'us-east-1_a',
      MfaConfiguration: null,
      SmsMfaConfiguration: { SmsAuthenticationMessage: undefined },
    });
    assert.deepEqual(read, { SmsMfaConfiguration: {} });
  });

  for (const [value, name, type] of [
    [[], '', 'object'],
    [null, '', 'object'],
    ['ON', '', 'object'],
    [{ MfaConfiguration: true }, 'MfaConfiguration', 'string'],
    [{ MfaConfiguration: ['ON'] }, 'MfaConfiguration', 'string'],
    [{ SoftwareTokenMfaConfiguration: { Enabled: 'true' } }, 'Enabled', 'boolean'],
    [{ EmailMfaConfiguration: [] }, 'EmailMfaConfiguration', 'object'],
    [{ EmailMfaConfiguration: 'x' }, 'EmailMfaConfiguration', 'object'],
  ] as const) {
    it(`is refused where a member has another type: ${JSON.stringify(value)}`, () => {
      assert.throws(
        () => configFrom(value),
        (error) => {
          assert.ok(error instanceof ConfigMismatch);
          assert.deepEqual([error.mismatch.name, error.mismatch.type], [name, type]);
          const what = name === '' ? 'The configuration' : name;
          assert.equal(String(error), `ConfigMismatch: ${what} is not as the schema says.`);
          return true;
        },
      );
    });
  }

  it('nests as deep as a document may, and no deeper', () => {
    assert.deepEqual(configFrom({ Other: nested(maximumDepth) }), { Other: nested(maximumDepth) });
    assert.throws(
      () => configFrom({ Other: nested(maximumDepth + 1) }),
      (error) =>
        error instanceof ConfigMismatch &&
        error.mismatch.type === undefined &&
        error.mismatch.name === 'Other' &&
        error.mismatch.value === 1,
    );
  });
});
