import type { MfaRequest } from '../local-pool/requestCases';
import { eums, on, role, smsBy, totp } from './requests';
import { accepted, error, refused, warning, type Row, type Trial } from './row';

/** A request that sends from `region`, with a role in the partition of the pool. */
function sends(region: string, pool: string): MfaRequest {
  const [prefix = ''] = pool.split('-');
  const partition = partitions[pool.startsWith('us-gov') ? 'us-gov' : prefix] ?? 'aws';
  const SnsCallerArn = role.replace('arn:aws:', `arn:${partition}:`);
  return { ...on, ...smsBy({ SnsCallerArn, ExternalId: 'pool', SnsRegion: region }) };
}

const partitions: Readonly<Record<string, string>> = { 'us-gov': 'aws-us-gov', eusc: 'aws-eusc' };

/** A Region that no other one's pools may send from. */
const elsewhere = 'sa-east-1';

/**
 * The row of a pool's Region.
 *
 * @param allowed what `SnsRegion` may be, in the order in which the service lists it
 * @param denied others that are tried beside one that nobody has
 */
function row(
  pool: string,
  words: string,
  allowed: readonly string[],
  denied: readonly string[] = [],
): Row {
  const listed = `Invalid snsRegion. Allowed SNS region for ${pool} is ${allowed.join(', ')}`;
  return {
    fact: `\`SnsRegion\` of a pool in ${pool}: ${words}`,
    region: pool,
    trials: [
      ...allowed.map((region): Trial => ({
        what: region,
        request: sends(region, pool),
        verdict: accepted,
      })),
      ...[...denied, elsewhere].map((region): Trial => ({
        what: region,
        request: sends(region, pool),
        verdict: refused(listed),
        rules: [error('sns-region-pool')],
      })),
    ],
  };
}

const two = (alternate: string, ...pools: string[]): Row[] =>
  pools.map((pool) => row(pool, `its own, ${alternate}`, [pool, alternate]));

const contradictory = (table: string, ...pools: string[]): Row[] =>
  pools.map((pool) =>
    row(
      pool,
      `${table} by the guide's table; a sentence beside it allows the own one: report neither`,
      [pool, table],
    ),
  );

/** "Regions": what `SnsRegion` may be in a pool's Region. */
export const regions: readonly Row[] = [
  ...two('us-east-1', 'us-east-2', 'ca-central-1'),
  ...two('eu-west-1', 'eu-central-1', 'eu-west-2'),
  ...two('ap-southeast-1', 'ap-south-1'),
  row('ap-northeast-2', 'ap-northeast-1 only', ['ap-northeast-1'], ['ap-northeast-2']),
  ...contradictory('ap-southeast-1', 'ap-east-1', 'ap-southeast-5'),
  ...contradictory('ap-south-1', 'ap-southeast-7'),
  ...['us-east-1', 'us-west-2', 'eu-west-1', 'eu-north-1', 'us-gov-west-1', 'eusc-de-east-1'].map(
    (pool) => row(pool, 'any other: its own only', [pool]),
  ),
  ...['ap-east-2', 'ap-southeast-6'].map((pool) =>
    row(pool, 'not in the table, so its own only, and better `EumsSms` (inferred)', [pool]),
  ),
  ...['ap-east-1', 'ap-southeast-5', 'ap-southeast-7'].map((pool): Row => ({
    fact: `\`EumsSms\` isn't to be had in ap-east-1, ap-southeast-5 and ap-southeast-7 (documented): ${pool}`,
    region: pool,
    trials: [
      {
        request: { ...on, ...eums() },
        verdict: accepted,
        rules: [warning('eums-region-unavailable')],
      },
    ],
  })),
  ...['us-gov-east-1', 'us-gov-west-1', 'eusc-de-east-1', 'eu-west-1'].map((pool) => ({
    fact: `user pools exist in all commercial Regions, us-gov-east-1, us-gov-west-1 and eusc-de-east-1: ${pool}`,
    region: pool,
    trials: [{ request: { ...on, ...totp }, verdict: accepted }],
  })),
];
