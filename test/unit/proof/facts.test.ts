import assert from 'node:assert/strict';
import {
  GetUserPoolMfaConfigCommand,
  SetUserPoolMfaConfigCommand,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { sortFailure } from '../../../client/src/aws/failures';
import { SdkUserPools } from '../../../client/src/aws/sdkUserPools';
import { fullReplacement } from '../../facts/fullReplacement';
import { messages } from '../../facts/messages';
import { passkeyRows } from '../../facts/passkeys';
import { regions } from '../../facts/regions';
import type { Row, Trial } from '../../facts/row';
import { smsAndUserPool } from '../../facts/smsAndUserPool';
import { textMessages } from '../../facts/textMessages';
import { userPool } from '../../facts/userPool';
import { useLocalCredentials } from '../../local-pool/localCredentials';
import { startLocalPool, type LocalPool, type PoolSeed } from '../../local-pool/localPool';
import { clientFor, rejects } from '../../local-pool/testClient';
import { findingsIn } from '../core/support/documents';

const tables: readonly (readonly [name: string, rows: readonly Row[]])[] = [
  ['Two ways to send text messages', textMessages],
  ['The request is a full replacement', fullReplacement],
  ['What depends on the rest of the pool', [...userPool, ...smsAndUserPool]],
  ['Regions', regions],
  ['The messages', messages],
  ['Passkeys', passkeyRows],
];

/** A pool that stands in the way of nothing, but for what the row says of it. */
function seedOf({ region = 'us-east-1', pool = {} }: Row, id: string): PoolSeed {
  const plain: PoolSeed['pool'] = {
    EmailConfiguration: { EmailSendingAccount: 'DEVELOPER' },
    AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only', Priority: 1 }] },
  };
  return {
    id: `${region}_${id}`,
    name: id,
    tier: pool.tier ?? 'ESSENTIALS',
    pool: { ...plain, ...pool.pool },
    mfa: pool.mfa ?? { MfaConfiguration: 'OFF' },
  };
}

const seeded = tables.map(([name, rows], table) => ({
  name,
  rows: rows.map((row, index) => ({ row, seed: seedOf(row, `Table${table}Row${index}`) })),
}));

describe('What is known of the service, row by row:', () => {
  useLocalCredentials();
  let pool: LocalPool;
  let client: CognitoIdentityProviderClient;

  before(async () => {
    pool = await startLocalPool({
      seeds: seeded.flatMap(({ rows }) => rows.map(({ seed }) => seed)),
    });
    client = clientFor(pool, 1);
  });
  after(async () => {
    client.destroy();
    await pool.close();
  });
  afterEach(() => pool.reset());

  /** The errors and warnings of the file, once its user pool was read as Check reads it. */
  async function rulesOn({ id }: PoolSeed, { request }: Trial): Promise<[string, string][]> {
    const pools = new SdkUserPools({ endpointUrl: pool.url }, sortFailure);
    const { facts } = await pools.describe(id, new AbortController().signal);
    return findingsIn(JSON.stringify({ UserPoolId: id, ...request }), facts)
      .filter(({ rule }) => rule.severity !== 'information')
      .map(({ rule }) => [rule.id, rule.severity]);
  }

  async function answers({ id }: PoolSeed, { request, verdict, then }: Trial): Promise<void> {
    const sent = client.send(new SetUserPoolMfaConfigCommand({ UserPoolId: id, ...request }));
    if (verdict.kind === 'refused') {
      await rejects(sent, verdict.name, verdict.words);
      return;
    }
    await sent;
    const read = await client.send(new GetUserPoolMfaConfigCommand({ UserPoolId: id }));
    const { $metadata: _, ...config } = read;
    assert.deepEqual(config, then ?? { MfaConfiguration: 'OFF', ...request });
  }

  /** A file has an error where the service is known to refuse it, and a warning where it may. */
  function agree(found: readonly (readonly [string, string])[], { verdict }: Trial): void {
    const isProved = verdict.kind === 'refused' && verdict.isProved;
    assert.equal(
      found.some(([, severity]) => severity === 'error'),
      isProved,
    );
    assert.ok(verdict.kind === 'accepted' || found.length > 0, 'nothing warns of the refusal');
  }

  for (const { name, rows } of seeded) {
    describe(name, () => {
      for (const { row, seed } of rows) {
        for (const trial of row.trials) {
          const { what = '', rules = [], verdict } = trial;
          it(`${row.fact}${what === '' ? '' : ` (${what})`}: ${verdict.kind}`, async () => {
            const found = await rulesOn(seed, trial);
            assert.deepEqual(found, rules);
            await answers(seed, trial);
            agree(found, trial);
          });
        }
      }
    });
  }
});
