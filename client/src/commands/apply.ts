import { isDeepStrictEqual } from 'node:util';
import { commands, type TextDocument, type Uri } from 'vscode';
import type { MfaConfig } from '../../../server/src/core/request/mfaConfig';
import { reviewChanges, type Change } from '../../../server/src/core/request/review';
import type { RequestReading } from '../../../server/src/protocol/messages';
import { isUserPoolId, poolLabel, type UserPool, type UserPools } from '../aws/userPools';
import type { Button, Progress } from '../ui/dialogs';
import { choosePool, describePool } from './choosePool';
import { showComparison } from './compare';
import { badIdText, chosenDocument, fileName, isFile, trusted } from './document';
import { applyQuestion } from './question';
import { sendAndReadBack, type Outcome } from './send';
import { errorsText, showLogButton, showProblemsButton, type Services } from './services';

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
  if (!trusted(dialogs, 'Apply')) {
    return;
  }
  const document = await chosenDocument(uri);
  if (!document) {
    dialogs.notify('error', 'Apply needs a *.mfa.json file: open one and apply again.');
    return;
  }
  const file = fileName(document);
  if (!isFile(document)) {
    const message = `This ${file} is a read-only copy, so nothing was sent: open the file itself and apply again.`;
    dialogs.notify('error', message);
    return;
  }
  const reading = await server.request('cognitoMfa/readRequest', { uri: server.uriOf(document) });
  if (reading.errors > 0 || !reading.config) {
    const message = `${errorsText(file, reading.errors)}, so nothing was sent. Fix ${reading.errors === 1 ? 'it' : 'them'} and apply again.`;
    dialogs.notify('error', message, showProblemsButton(log));
    return;
  }
  const { userPoolId } = reading;
  if (userPoolId !== undefined && !isUserPoolId(userPoolId)) {
    dialogs.notify('error', `${badIdText(file, userPoolId)} Nothing was sent.`);
    return;
  }
  const pools = await services.connect(document.uri);
  const run: Run = { document, file, reading, desired: reading.config, pools };
  const pool = userPoolId
    ? { id: userPoolId }
    : await choosePool(services, pools, `Apply ${file} to…`);
  if (pool) {
    await exclusively(services, run, pool, () => review(services, run, pool));
  }
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
    const message = `An Apply to ${poolLabel(pool)} is already running: finish or cancel it first.`;
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
    `Reading user pool ${poolLabel(chosen)}`,
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
    const answer = await dialogs.confirm(applyQuestion(reviewed));
    if (answer === 'look') {
      await showComparison(services, document, pools, pool);
      const message = `Nothing was sent to ${poolLabel(pool)} yet: apply ${file} once you have compared.`;
      dialogs.notify('information', message, applyButton(services, document));
    }
    if (answer !== true) {
      return;
    }
    if (edited(run)) {
      const message = `${file} was edited after the summary, so nothing was sent. Apply again.`;
      dialogs.notify('warning', message);
      return;
    }
    const shown = changes;
    const sent = await dialogs.withProgress(`Applying ${file} to ${poolLabel(pool)}`, (progress) =>
      sendIfUnchanged(services, run, pool, shown, progress),
    );
    if (!Array.isArray(sent)) {
      tell(services, sent);
      return;
    }
    changes = sent;
    meanwhile = true;
  }
  const message = `Nothing was sent: ${poolLabel(pool)} already has what ${file} says.`;
  dialogs.notify('information', message, showLogButton(log));
}

function applyButton({ log }: Services, { uri }: TextDocument): Button {
  return {
    title: 'Apply',
    press: () => {
      commands.executeCommand('cognitoMfa.apply', uri).then(undefined, (error: unknown) => {
        log.error('Apply', error);
      });
    },
  };
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
  progress.report('sending…');
  const tooLate = (): void => {
    const message = `It is too late to cancel: ${file} is on its way to ${poolLabel(pool)}.`;
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
