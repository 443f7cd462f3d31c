import { isDeepStrictEqual } from 'node:util';
import type { TextDocument, Uri } from 'vscode';
import type { MfaConfig } from '../../../server/src/core/request/mfaConfig';
import { reviewChanges, type Change } from '../../../server/src/core/request/review';
import { reviewLines, turnsMfaOff } from '../../../server/src/core/request/reviewText';
import type { RequestReading } from '../../../server/src/protocol/messages';
import { poolLabel, type UserPool, type UserPools } from '../aws/userPools';
import type { Progress, Question } from '../ui/dialogs';
import { choosePool, describePool } from './choosePool';
import { chosenDocument, fileName, trusted } from './document';
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
  if (!trusted(dialogs, 'Apply')) {
    return;
  }
  const document = await chosenDocument(uri);
  if (!document) {
    dialogs.notify('error', 'Apply needs a *.mfa.json file: open one and apply again.');
    return;
  }
  const file = fileName(document);
  const reading = await server.request('cognitoMfa/readRequest', { uri: server.uriOf(document) });
  if (reading.errors > 0 || !reading.config) {
    const errors = reading.errors === 1 ? '1 error' : `${reading.errors} errors`;
    const message = `${file} has ${errors}, so nothing was sent. Fix ${reading.errors === 1 ? 'it' : 'them'} and apply again.`;
    dialogs.notify('error', message, showProblemsButton(log));
    return;
  }
  const pools = await services.connect(document.uri);
  const run: Run = { document, file, reading, desired: reading.config, pools };
  const pool = reading.userPoolId
    ? { id: reading.userPoolId }
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
  const { file, pools, desired } = run;
  const { pool, config } = await dialogs.withProgress(
    `Reading user pool ${poolLabel(chosen)}`,
    async ({ signal }) => ({
      pool:
        chosen.name === undefined ? await describePool(services, pools, chosen.id, signal) : chosen,
      config: await pools.getMfaConfig(chosen.id, signal),
    }),
  );
  let changes = reviewChanges(config, desired);
  let meanwhile = false;
  while (changes.length > 0) {
    if (!(await dialogs.confirm(question(run, pool, changes, meanwhile)))) {
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

function question(
  { file, reading }: Run,
  pool: UserPool,
  changes: Change[],
  meanwhile: boolean,
): Question {
  const notes: string[] = [];
  if (meanwhile) {
    notes.push('The user pool was changed meanwhile. This is what Apply would change now:', '');
  }
  const warnings =
    reading.warnings === 1 ? 'a warning' : reading.warnings > 1 && `${reading.warnings} warnings`;
  return {
    title: `Apply ${file} to ${poolLabel(pool)}?`,
    detail: [
      ...notes,
      ...reviewLines(changes),
      ...(warnings ? ['', `The file has ${warnings}: see the Problems panel.`] : []),
    ].join('\n'),
    ...(turnsMfaOff(changes)
      ? { yes: 'Apply and Turn MFA Off', no: 'Keep MFA On' }
      : { yes: 'Apply' }),
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
