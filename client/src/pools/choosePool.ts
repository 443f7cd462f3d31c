import { l10n } from 'vscode';
import type { PoolFacts } from '../../../core/src/model/poolFacts';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { unknownMembers, unknownValues } from '../../../core/src/model/unknownMembers';
import { requests } from '../../../protocol/src/messages';
import { identity } from '../aws/failureText';
import { AwsFailure } from '../aws/failures';
import { poolLabel, type Connection, type UserPool, type UserPools } from '../aws/userPools';
import type { Services } from '../run/commandServices';
import { pickedFirst } from '../connection/pickedPools';

/**
 * Lets the user choose one of the account's pools; undefined when the user chooses none.
 *
 * @param known what the settings say of a pool
 * @param picked the id of the one to begin with
 */
export async function choosePool(
  services: Services,
  pools: UserPools,
  title: string,
  known: (pool: UserPool) => UserPool,
  picked?: string,
): Promise<UserPool | undefined> {
  const { dialogs } = services;
  const loading = new AbortController();
  let found: readonly UserPool[] | undefined;
  const listed = pools.list(loading.signal).then((all) => {
    tellPools(services, all);
    return (found = pickedFirst(all.map(known), picked));
  });
  try {
    const chosen = await dialogs.pickUserPool(title, listed);
    if (found?.length === 0) {
      dialogs.notify('information', emptyText(pools.connection));
    }
    return chosen;
  } finally {
    loading.abort();
    // When the user has left the picker, nobody else waits for the list.
    await listed.catch(ignoreCancelled);
  }
}

/** Lets completion offer the pools by their names. Nobody waits for that. */
export function tellPools({ server, log }: Services, pools: readonly UserPool[]): void {
  const named = pools.flatMap(({ id, name }) =>
    name === undefined ? [] : [{ id, name, isTarget: false }],
  );
  server.request(requests.userPools, { pools: named }).catch((error: unknown) => {
    log.error('Telling the language server of the user pools', error);
  });
}

/**
 * The pool with its name and facts. Whoever may not call DescribeUserPool goes on with the id, and must
 * be told what couldn't be checked.
 */
export async function describePool(
  { log }: Services,
  pools: UserPools,
  id: string,
  signal: AbortSignal,
): Promise<UserPool & { readonly facts?: PoolFacts }> {
  try {
    return await pools.describe(id, signal);
  } catch (error) {
    if (error instanceof AwsFailure && error.kind === 'permissions') {
      const { name, requestId = '' } = error.facts;
      log.info(`DescribeUserPool may not be called for ${id}: name=${name} requestId=${requestId}`);
      return { id };
    }
    throw error;
  }
}

/** A user pool as it was read. */
export interface ReadPool {
  readonly pool: UserPool;
  readonly config: MfaConfig;
  /** Absent without permission for DescribeUserPool. */
  readonly facts?: PoolFacts | undefined;
}

/** What a pool has, its name and its facts, while a notification says so. */
export async function readPool(
  services: Services,
  pools: UserPools,
  chosen: UserPool,
): Promise<ReadPool> {
  const title = l10n.t('Reading user pool {0}', poolLabel(chosen));
  return services.dialogs.withProgress(title, async ({ signal }) => {
    const { facts, ...described } = await describePool(services, pools, chosen.id, signal);
    const config = await pools.getMfaConfig(chosen.id, signal);
    const known = facts && {
      ...facts,
      unknownMembers: unknownMembers(config),
      unknownValues: unknownValues(config),
    };
    return { pool: { ...chosen, ...described }, config, facts: known };
  });
}

function emptyText(connection: Connection): string {
  const { region, endpointUrl: address } = connection;
  const who = identity(connection);
  if (address !== undefined) {
    return region === undefined
      ? l10n.t(
          'There are no user pools at {0} for {1}: create one, or check cognitoMfa.region and cognitoMfa.profile.',
          address,
          who,
        )
      : l10n.t(
          'There are no user pools in {0} at {1} for {2}: create one, or check cognitoMfa.region and cognitoMfa.profile.',
          region,
          address,
          who,
        );
  }
  return region === undefined
    ? l10n.t(
        'There are no user pools for {0}: create one, or check cognitoMfa.region and cognitoMfa.profile.',
        who,
      )
    : l10n.t(
        'There are no user pools in {0} for {1}: create one, or check cognitoMfa.region and cognitoMfa.profile.',
        region,
        who,
      );
}

function ignoreCancelled(error: unknown): void {
  if (!(error instanceof AwsFailure)) {
    throw error;
  }
}
