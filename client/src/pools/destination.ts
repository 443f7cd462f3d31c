import { l10n, QuickPickItemKind, ThemeIcon, type QuickPickItem } from 'vscode';
import type { TextDocument, Uri } from 'vscode';
import type { UserPool, UserPools } from '../aws/userPools';
import {
  connectionTo,
  protectionOf,
  targetsFor,
  targetsForPool,
  type Target,
} from '../connection/targets';
import { poolIcon } from '../ui/poolIcon';
import { choosePool, readPool, type ReadPool } from './choosePool';
import type { Services } from '../run/commandServices';

/** A user pool, and the connection that leads to it. */
export interface Destination {
  readonly pools: UserPools;
  readonly pool: UserPool;
}

/**
 * The user pool that a file is about: the one that it names, through the target for that pool where
 * there is one; else the one that the user chooses. Undefined when the user chooses none.
 *
 * @param resource what the settings are read for
 * @param userPoolId the file's own, where it has one
 */
export async function destinationOf(
  services: Services,
  resource: Uri | undefined,
  userPoolId: string | undefined,
  title: string,
): Promise<Destination | undefined> {
  const { pickedPools } = services;
  if (userPoolId === undefined) {
    const picked = await chooseDestination(services, resource, title, pickedPools.of(resource));
    if (picked && resource) {
      pickedPools.remember(resource, picked.pool.id);
    }
    return picked;
  }
  if (resource) {
    pickedPools.forget(resource);
  }
  const target = await targetFor(services, resource, userPoolId, title);
  if (target === 'none chosen') {
    return undefined;
  }
  const pools = await services.connect(resource, target, userPoolId);
  return { pools, pool: onTarget({ id: userPoolId }, target) };
}

/**
 * The destination that a file was compared with, for as long as the file names the same user pool or none, as it did
 * then. A button that goes on from there can be pressed much later: for any other pool it is looked for anew.
 *
 * @param userPoolId what the file named then
 * @param anew finds the destination where that isn't so any more
 */
export function stillTo(
  destination: Destination,
  userPoolId: string | undefined,
  anew: typeof destinationOf,
): typeof destinationOf {
  return async (services, resource, now, title) =>
    now === userPoolId ? destination : anew(services, resource, now, title);
}

/** What the user pool has that a document is about; undefined when the user chooses none. */
export async function readDestination(
  services: Services,
  { uri }: TextDocument,
  userPoolId: string | undefined,
  title: string,
): Promise<ReadPool | undefined> {
  const chosen = await destinationOf(services, uri, userPoolId, title);
  return chosen && readPool(services, chosen.pools, chosen.pool);
}

/** The target for a user pool, which the user chooses where several are for it. */
export async function targetFor(
  { dialogs, targetChoices }: Services,
  resource: Uri | undefined,
  userPoolId: string,
  title: string,
): Promise<Target | undefined | 'none chosen'> {
  const targets = targetsForPool(resource, userPoolId);
  if (targets.length <= 1) {
    return targets[0];
  }
  const placeholder = l10n.t('Choose the target that the user pool is reached as');
  const target = (await dialogs.pick(title, targets.map(itemOf), placeholder))?.target;
  if (!target) {
    return 'none chosen';
  }
  targetChoices.remember(resource, target);
  return target;
}

/**
 * Lets the user choose among the targets and, beside them, all pools of the account.
 *
 * @param picked the id of the pool to begin with
 */
export async function chooseDestination(
  services: Services,
  resource: Uri | undefined,
  title: string,
  picked?: string,
): Promise<Destination | undefined> {
  const targets = targetsBeginningWith(targetsFor(resource), picked);
  const items = [...targets.map(itemOf), ...(targets.length > 0 ? otherPool() : [])];
  const placeholder = l10n.t('Choose a target, or another user pool');
  const item =
    targets.length > 0 ? await services.dialogs.pick(title, items, placeholder) : undefined;
  if (targets.length > 0 && !item) {
    return undefined;
  }
  const target = item?.target;
  if (target) {
    services.targetChoices.remember(resource, target);
  }
  const pools = await services.connect(resource, target, target?.userPoolId);
  const chosen = target?.userPoolId
    ? { id: target.userPoolId }
    : await choosePool(services, pools, title, (pool) => asTarget(pool, pools, targets), picked);
  return chosen && { pools, pool: onTarget(chosen, target) };
}

function targetsBeginningWith(
  targets: readonly Target[],
  userPoolId: string | undefined,
): Target[] {
  const isFirst = ({ userPoolId: id }: Target): boolean => id !== undefined && id === userPoolId;
  return [...targets.filter(isFirst), ...targets.filter((target) => !isFirst(target))];
}

/** A pool out of the list of all: as the target that it is, and protected by whatever target for it is. */
function asTarget(pool: UserPool, { connection }: UserPools, targets: readonly Target[]): UserPool {
  const own = targets.find(
    (target) =>
      target.userPoolId === pool.id &&
      connectionTo(target, connection).endpointUrl === connection.endpointUrl,
  );
  return { ...onTarget(pool, own), protectedAs: protectionOf(pool.id) };
}

function onTarget(pool: UserPool, target: Target | undefined): UserPool {
  return target
    ? { ...pool, target: target.name, ...(target.isProtected && { protectedAs: target.name }) }
    : pool;
}

type TargetItem = QuickPickItem & { readonly target?: Target };

function itemOf(target: Target): TargetItem {
  const { name, userPoolId, profile, region, endpointUrl, isProtected } = target;
  const description = [
    userPoolId ?? region,
    profile && l10n.t('profile {0}', profile),
    endpointUrl,
  ].filter((part) => part !== undefined);
  return {
    label: name,
    description: description.join(' · '),
    iconPath: poolIcon({ target: name, ...(isProtected && { protectedAs: name }) }),
    target,
  };
}

function otherPool(): TargetItem[] {
  return [
    { label: '', kind: QuickPickItemKind.Separator },
    { label: l10n.t('Another User Pool…'), iconPath: new ThemeIcon('list-unordered') },
  ];
}
