import { l10n, type TextDocument, type Uri } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import type { UserPool, UserPools } from '../aws/userPools';
import { showComparison, tellCompared } from './compare';
import { chooseDestination, destinationOf, stillTo, type Destination } from '../pools/destination';
import { fileName } from '../document';
import { checkElsewhere, checkFile, isOwnPool } from '../apply/preflight';
import { reviewAndSend, type Proposal } from '../apply/reviewAndSend';
import { sendableFile, type SendableFile } from '../run/commandFile';
import { runCommand } from '../run/runCommand';
import type { Command } from '../run/command';
import type { Services } from '../run/commandServices';
import { writePoolIdButton } from '../pools/writePoolId';
import { beforeSending } from '../run/telling';
import { applyWording } from '../apply/wording';

/** Applies a file to its user pool. */
export const apply: Command = {
  id: commandId('apply'),
  shownName: () => l10n.t('Apply'),
  needsTrust: true,
  takes: 'file',
  run: (services, uri) => applyFile(services, uri, destinationOf),
};

/** Applies a file to a target, or to any other user pool than its own. */
export const applyTo: Command = {
  id: commandId('applyTo'),
  shownName: () => l10n.t('Apply'),
  needsTrust: true,
  takes: 'file',
  run: (services, uri) =>
    applyFile(services, uri, (own, resource, userPoolId, title) =>
      userPoolId === undefined
        ? destinationOf(own, resource, userPoolId, title)
        : chooseDestination(own, resource, title),
    ),
};

async function applyFile(
  services: Services,
  uri: Uri | undefined,
  destination: typeof destinationOf,
): Promise<void> {
  const sendable = await sendableFile(services, uri, {
    noFile: l10n.t('Apply needs a *.mfa.json file: open one and apply again.'),
    shown: true,
    copy: (file) =>
      l10n.t(
        'This {0} is a read-only copy, so nothing was sent: open the file itself and apply again.',
        file,
      ),
    errors: errorsText,
    badId: (reason) => l10n.t('{0} Nothing was sent.', reason),
  });
  if (!sendable) {
    return;
  }
  const { document, file, userPoolId } = sendable;
  const title = l10n.t('Apply {0} to…', file);
  const chosen = await beforeSending(file, () =>
    destination(services, document.uri, userPoolId, title),
  );
  if (chosen) {
    const proposal = proposalOf(services, sendable, chosen.pools);
    const run = (to: typeof destinationOf) =>
      runCommand(services, apply, () => applyFile(services, document.uri, to));
    const compare = (pool: UserPool) =>
      compareFirst(services, document, { ...chosen, pool }, () =>
        run(stillTo(chosen, userPoolId, destination)),
      );
    const again = () => run(destination);
    await reviewAndSend(services, { ...proposal, again, compare }, chosen.pool);
  }
}

function errorsText(file: string, errors: number): string {
  return errors === 1
    ? l10n.t('{0} has 1 error, so nothing was sent. Fix it and apply again.', file)
    : l10n.t('{0} has {1} errors, so nothing was sent. Fix them and apply again.', file, errors);
}

function proposalOf(
  services: Services,
  { document, file, reading, config: desired, userPoolId }: SendableFile,
  pools: UserPools,
): Omit<Proposal, 'again' | 'compare'> {
  const target = services.targetChoices.targetOf(document.uri, userPoolId)?.label;
  const ownPool = userPoolId === undefined ? undefined : { id: userPoolId, target };
  return {
    wording: applyWording(file),
    record: { file },
    applied: (pool) =>
      userPoolId === undefined ? [writePoolIdButton(services, document.uri, pool)] : [],
    ...{ desired, pools, ownPool },
    isUnchanged: () => !document.isClosed && document.version === reading.version,
    isUnsaved: () => document.isDirty && !document.isUntitled,
    check: async (pool, facts) =>
      isOwnPool(userPoolId, pool)
        ? checkFile(services, document, pool, facts)
        : checkElsewhere(services, document, reading, desired, pool, facts),
  };
}

/** @param apply applies the file to the same pool, through a summary of its own */
async function compareFirst(
  services: Services,
  document: TextDocument,
  { pools, pool }: Destination,
  apply: () => Promise<void>,
): Promise<void> {
  if (await showComparison(services, document, pools, pool)) {
    tellCompared(services, applyWording(fileName(document)), apply);
  }
}
