import { isDeepStrictEqual } from 'node:util';
import { l10n, type TextDocument, type Uri } from 'vscode';
import type { MfaConfig } from '../../../server/src/core/request/mfaConfig';
import { reviewChanges, type Change } from '../../../server/src/core/request/review';
import type { RequestReading } from '../../../server/src/protocol/messages';
import { isUserPoolId, poolLabel, type UserPool, type UserPools } from '../aws/userPools';
import type { Progress } from '../ui/dialogs';
import { choosePool, describePool } from './choosePool';
import { badIdText, chosenDocument, fileName, isFile, trusted } from './document';
import { applyQuestion } from './question';
import { sendAndReadBack, type Outcome } from './send';
import { showLogButton, showProblemsButton, type Services } from './services';

/** What one run of Apply works on. */
interface Run {
  readonly document: TextDocument;
  readonly file: string;
  readonly reading: RequestReading;
  readonly desired: MfaConfig;
  readonly pools: UserPools;
}

/**
 * Applies a file to its user pool: reads the pool, shows what would change, and sends it only when
 * the user has confirmed exactly that. What happened is read back from the pool, never guessed.
 *
 * @param uri the file of the editor title menu; the active editor's otherwise
 */
export async function apply(services: Services, uri?: Uri): Promise<void> {
  const { dialogs, server, log } = services;
  if (!trusted(dialogs, l10n.t('Apply'))) {
    return;
  }
  const document = await chosenDocument(uri);
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
    dialogs.notify('error', errorsText(file, reading.errors), showProblemsButton(log));
    return;
  }
  const { userPoolId } = reading;
  if (userPoolId !== undefined && !isUserPoolId(userPoolId)) {
    const message = l10n.t('{0} Nothing was sent.', badIdText(file, userPoolId));
    dialogs.notify('error', message);
    return;
  }
  const pools = await services.connect(document.uri);
  const run: Run = { document, file, reading, desired: reading.config, pools };
  const pool = userPoolId
    ? { id: userPoolId }
    : await choosePool(services, pools, l10n.t('Apply {0} to…', file));
  if (pool) {
    await exclusively(services, run, pool, () => review(services, run, pool));
  }
}

function errorsText(file: string, errors: number): string {
  return errors === 1
    ? l10n.t('{0} has 1 error, so nothing was sent. Fix it and apply again.', file)
    : l10n.t('{0} has {1} errors, so nothing was sent. Fix them and apply again.', file, errors);
}

/** Two runs for one pool would each confirm what the other is about to change. */
async function exclusively(
  { applying, dialogs }: Services,
  { pools }: Run,
  pool: UserPool,
  work: () => Promise<void>,
): Promise<void> {
  const key = `${pools.connection.endpointUrl ?? ''} ${pool.id}`;
  if (applying.has(key)) {
    const message = l10n.t(
      'An Apply to {0} is already running: finish or cancel it first.',
      poolLabel(pool),
    );
    dialogs.notify('warning', message);
    return;
  }
  applying.add(key);
  try {
    await work();
  } finally {
    applying.delete(key);
  }
}

/** Shows what would change until the user has confirmed what the pool still has, or declines. */
async function review(services: Services, run: Run, chosen: UserPool): Promise<void> {
  const { dialogs, log } = services;
  const { document, file, pools, desired } = run;
  const { pool, config } = await dialogs.withProgress(
    l10n.t('Reading user pool {0}', poolLabel(chosen)),
    async ({ signal }) => ({
      pool: { ...chosen, ...(await describePool(services, pools, chosen.id, signal)) },
      config: await pools.getMfaConfig(chosen.id, signal),
    }),
  );
  let changes = reviewChanges(config, desired);
  let meanwhile = false;
  while (changes.length > 0) {
    const { warnings } = run.reading;
    const unsaved = document.isDirty && !document.isUntitled;
    const { connection } = pools;
    const reviewed = { file, pool, connection, changes, warnings, unsaved, meanwhile };
    if (!(await dialogs.confirm(applyQuestion(reviewed)))) {
      return;
    }
    if (edited(run)) {
      const message = l10n.t(
        '{0} was edited after the summary, so nothing was sent. Apply again.',
        file,
      );
      dialogs.notify('warning', message);
      return;
    }
    const shown = changes;
    const title = l10n.t('Applying {0} to {1}', file, poolLabel(pool));
    const sent = await dialogs.withProgress(title, (progress) =>
      sendIfUnchanged(services, run, pool, shown, progress),
    );
    if (!Array.isArray(sent)) {
      tell(services, sent);
      return;
    }
    changes = sent;
    meanwhile = true;
  }
  const message = l10n.t('Nothing was sent: {0} already has what {1} says.', poolLabel(pool), file);
  dialogs.notify('information', message, showLogButton(log));
}

function edited({ document, reading }: Run): boolean {
  return document.isClosed || document.version !== reading.version;
}

/** Sends the request, or gives the changes to confirm when they are no longer what was shown. */
async function sendIfUnchanged(
  { dialogs, log }: Services,
  { file, pools, desired }: Run,
  pool: UserPool,
  shown: Change[],
  progress: Progress,
): Promise<Outcome | Change[]> {
  const before = await pools.getMfaConfig(pool.id, progress.signal);
  const changes = reviewChanges(before, desired);
  if (!isDeepStrictEqual(changes, shown)) {
    return changes;
  }
  progress.signal.throwIfAborted();
  progress.report(l10n.t('sending…'));
  const tooLate = (): void => {
    const message = l10n.t(
      'It is too late to cancel: {0} is on its way to {1}.',
      file,
      poolLabel(pool),
    );
    dialogs.notify('information', message);
  };
  progress.signal.addEventListener('abort', tooLate);
  try {
    return await sendAndReadBack({ pools, pool, file, before, desired, log });
  } finally {
    progress.signal.removeEventListener('abort', tooLate);
  }
}

function tell({ dialogs, log }: Services, { kind, message }: Outcome): void {
  log.info(message);
  dialogs.notify(kind, message, showLogButton(log));
}
