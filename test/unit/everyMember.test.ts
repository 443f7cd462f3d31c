import assert from 'node:assert/strict';
import { sortFailure } from '../../client/src/aws/failures';
import { SdkUserPools } from '../../client/src/aws/sdkUserPools';
import { readRecord, readSecrets } from '../../client/src/history/record';
import { parseMfaDocument } from '../../core/src/document/mfaDocument';
import { defaultStyle } from '../../core/src/document/style';
import { isObject } from '../../core/src/model/json';
import type { MfaConfig } from '../../core/src/model/mfaConfig';
import { mfaSchema, type SchemaNode } from '../../core/src/model/mfaSchema';
import { configFrom } from '../../core/src/model/readConfig';
import { withoutSecrets, withSecrets } from '../../core/src/model/secrets';
import { cliCommand, requestText } from '../../core/src/request/cliCommand';
import { pullConfig } from '../../core/src/request/pullConfig';
import { readRequest } from '../../core/src/request/readRequest';
import { reviewChanges } from '../../core/src/request/review';
import { useLocalCredentials } from '../local-pool/localCredentials';
import { startLocalPool, type LocalPool, type PoolSeed } from '../local-pool/localPool';
import { samplesOf, sentMembers } from './core/support/arbitraries';

/** A pool that accepts every member. */
const seed: PoolSeed = {
  // In no Region: each accepts one Region of its own only.
  id: 'local_Ev3ryMemb',
  name: 'Everything',
  tier: 'PLUS',
  pool: {
    EmailConfiguration: { EmailSendingAccount: 'DEVELOPER' },
    AccountRecoverySetting: {
      RecoveryMechanisms: [{ Name: 'verified_email' }, { Name: 'verified_phone_number' }],
    },
  },
  mfa: { MfaConfiguration: 'OFF' },
};

interface Leaf {
  readonly path: readonly string[];
  /** Two values that the service accepts. */
  readonly values: readonly [unknown, unknown];
}

/** The members without members of their own. */
function leavesOf(schema: SchemaNode, path: readonly string[] = []): Leaf[] {
  return sentMembers(schema).flatMap(([name, child]) =>
    child.type === 'object'
      ? leavesOf(child, [...path, name])
      : [{ path: [...path, name], values: valuesOf(name, child) }],
  );
}

function valuesOf(name: string, schema: SchemaNode): [unknown, unknown] {
  if (schema.type === 'boolean') {
    return [true, false];
  }
  // With MFA off there can be no factor beside it.
  const [one = '', other = `${one}y`] = samplesOf(name, schema).filter((value) => value !== 'OFF');
  return [one, other];
}

const leaves = leavesOf(mfaSchema);

/** A configuration with every member, each with its first value but for one. */
function configWith(changed: string, value: unknown): MfaConfig {
  const config: Record<string, unknown> = {};
  for (const { path, values } of leaves) {
    let block = config;
    for (const name of path.slice(0, -1)) {
      const inner: Record<string, unknown> = { ...(isObject(block[name]) && block[name]) };
      block[name] = inner;
      block = inner;
    }
    block[path.at(-1) ?? ''] = path.join('.') === changed ? value : values[0];
  }
  return configFrom(config);
}

function valueAt(config: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), config);
}

/** What the history has of a configuration: a file, and what the secret storage keeps. */
function keptOf(config: MfaConfig): { file: string; kept: string } {
  const { config: open, secrets } = withoutSecrets(config);
  const record = { time: 1, pool: { id: seed.id }, connection: {}, file: 'a.mfa.json' };
  return { file: JSON.stringify({ ...record, config: open }), kept: JSON.stringify(secrets) };
}

describe('Every member of the schema', () => {
  useLocalCredentials();
  let local: LocalPool;

  before(async () => {
    local = await startLocalPool({ seeds: [seed] });
  });
  after(() => local.close());

  for (const { path, values } of leaves) {
    const member = path.join('.');
    const [first, second] = values;
    it(`gets from the file to the pool, back into a file, and out of the history: ${member}`, async () => {
      const pools = new SdkUserPools({ endpointUrl: local.url }, sortFailure);
      await pools.setMfaConfig(seed.id, configWith(member, first));
      const before = await pools.getMfaConfig(seed.id);
      assert.equal(valueAt(before, path), first, 'in the answer');

      const text = JSON.stringify({ UserPoolId: seed.id, ...configWith(member, second) });
      const { config } = readRequest(parseMfaDocument(text));
      assert.ok(config, `${text} has errors`);
      assert.equal(valueAt(config, path), second, 'in the request');
      const changes = reviewChanges(before, config);
      assert.deepEqual(changes, [{ path: member, kind: 'change', before: first, after: second }]);
      const request = requestText(config, { userPoolId: seed.id });
      const command = cliCommand(config, { userPoolId: seed.id }, 'PowerShell');
      assert.ok(command.includes(request), command);
      assert.equal(valueAt(JSON.parse(request), path), second, 'in the command line');

      const { file, kept } = keptOf(before);
      await pools.setMfaConfig(seed.id, config);
      const after = await pools.getMfaConfig(seed.id);
      assert.deepEqual(reviewChanges(after, config), [], 'read back');
      const old = JSON.stringify({ UserPoolId: seed.id, ...before });
      const pulled = pullConfig(parseMfaDocument(old), after, defaultStyle) ?? '';
      assert.equal(valueAt(JSON.parse(pulled), path), second, 'pulled');

      const earlier = withSecrets(readRecord(JSON.parse(file)).config, readSecrets(kept));
      await pools.setMfaConfig(seed.id, earlier);
      assert.deepEqual(await pools.getMfaConfig(seed.id), before, 'undone');
    });
  }

  it('is secret in the history, or in its file', () => {
    const config = configWith('', undefined);
    const { file, kept } = keptOf(config);
    assert.equal(
      valueAt(JSON.parse(file), [
        'config',
        'SmsMfaConfiguration',
        'SmsConfiguration',
        'ExternalId',
      ]),
      undefined,
    );
    assert.match(kept, /SmsMfaConfiguration\.SmsConfiguration\.ExternalId/);
  });
});
