import { l10n, type TextDocument, type Uri } from 'vscode';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import type { RequestReading } from '../../../protocol/src/messages';
import { isUserPoolId, type UserPool, type UserPools } from '../aws/userPools';
import { showComparison, tellCompared } from './compare';
import { chooseDestination, destinationOf, type Destination } from '../pools/destination';
import { badIdText, fileName, isFile, shownDocument, trusted } from '../document';
import { checkElsewhere, checkFile, isOwnPool } from '../apply/preflight';
import { reviewAndSend, type Proposal } from '../apply/reviewAndSend';
import { goToErrorButton } from '../run/buttons';
import { runCommand } from '../run/runCommand';
import type { Services } from '../run/commandServices';
import { beforeSending } from '../run/telling';
import { applyWording } from '../apply/wording';

/**
 * Applies a file to its user pool.
 *
 * @param uri the file of a menu; the active editor's otherwise
 */
export async function apply(services: Services, uri?: Uri | null): Promise<void> {
  await applyFile(services, uri, destinationOf);
}

/** Applies a file to a target, or to any other user pool than its own. */
export async function applyTo(services: Services, uri?: Uri | null): Promise<void> {
  await applyFile(services, uri, (own, resource, _userPoolId, title) =>
    chooseDestination(own, resource, title),
  );
}

async function applyFile(
  services: Services,
  uri: Uri | null | undefined,
  destination: typeof destinationOf,
): Promise<void> {
  const { dialogs, server, log } = services;
  if (!trusted(dialogs, l10n.t('Apply'))) {
    return;
  }
  const document = await shownDocument(uri);
  if (!document) {
    const message = l10n.t('Apply needs a *.mfa.json file: open one and apply again.');
    dialogs.notify('error', message);
    return;
  }
  const file = fileName(document);
  if (!isFile(document)) {
    const message = l10n.t(
      'This {0} is a read-only copy, so nothing was sent: open the file itself and apply again.',
      file,
    );
    dialogs.notify('error', message);
    return;
  }
  const reading = await server.request('cognitoMfa/readRequest', { uri: server.uriOf(document) });
  if (reading.errors > 0 || !reading.config) {
    dialogs.notify('error', errorsText(file, reading.errors), goToErrorButton(log, document));
    return;
  }
  const { userPoolId } = reading;
  if (userPoolId !== undefined && !isUserPoolId(userPoolId)) {
    dialogs.notify('error', l10n.t('{0} Nothing was sent.', badIdText(file, userPoolId)));
    return;
  }
  const title = l10n.t('Apply {0} to…', file);
  const chosen = await beforeSending(file, () =>
    destination(services, document.uri, userPoolId, title),
  );
  if (chosen) {
    const proposal = proposalOf(services, document, reading, reading.config, chosen.pools);
    const run = (to: typeof destinationOf) =>
      runCommand(services, 'Apply', () => applyFile(services, document.uri, to));
    const compare = (pool: UserPool) =>
      compareFirst(services, document, { ...chosen, pool }, () =>
        run(() => Promise.resolve(chosen)),
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
  document: TextDocument,
  reading: RequestReading,
  desired: MfaConfig,
  pools: UserPools,
): Omit<Proposal, 'again' | 'compare'> {
  const { version, userPoolId } = reading;
  return {
    wording: applyWording(fileName(document)),
    record: { file: fileName(document) },
    ...{ desired, pools, userPoolId },
    isUnchanged: () => !document.isClosed && document.version === version,
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
    tellCompared(services, applyWording(fileName(document)), pool, apply);
  }
}
