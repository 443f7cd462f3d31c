import { l10n, type TextDocument } from 'vscode';
import type { PoolFacts } from '../../../core/src/model/poolFacts';
import { uncheckedFacts } from '../../../core/src/request/uncheckedFacts';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { requests, type RequestReading } from '../../../protocol/src/messages';
import { poolLabel, type UserPool } from '../aws/userPools';
import { fileName } from '../document';
import { goToErrorButton, showLogButton } from '../run/buttons';
import type { Services } from '../run/commandServices';

/** What is known, before anything is sent, of how a user pool takes a request. */
export interface Preflight {
  /** What the source is warned of, in words, with what is because of the pool. */
  readonly warnings: readonly string[];
  /** What the user must know to decide, one line for each. */
  readonly notes: readonly string[];
}

/** Whether what a pool refuses can stand on a file's lines: it is the one that the file names, if any. */
export function isOwnPool(userPoolId: string | undefined, pool: UserPool): boolean {
  return userPoolId === undefined || userPoolId === pool.id;
}

/**
 * Tells the language server what was read of a document's user pool, which then shows in the document
 * what that pool refuses.
 *
 * @param facts undefined where the pool couldn't be described: older facts go
 */
export async function tellFacts(
  { server }: Services,
  document: TextDocument,
  facts: PoolFacts | undefined,
): Promise<void> {
  await server.request(requests.poolFacts, {
    uri: server.uriOf(document),
    facts: facts ?? null,
  });
}

/**
 * Looks at a file with what is known of its user pool now. Undefined where the pool would refuse it: the
 * user has been told.
 */
export async function checkFile(
  services: Services,
  document: TextDocument,
  pool: UserPool,
  facts: PoolFacts | undefined,
): Promise<Preflight | undefined> {
  const { server, dialogs, log } = services;
  await tellFacts(services, document, facts);
  const uri = server.uriOf(document);
  const { poolErrors, warnings, config } = await server.request(requests.readRequest, { uri });
  const refusal = refusalText(fileName(document), pool, poolErrors);
  if (refusal !== undefined) {
    dialogs.notify('error', refusal, goToErrorButton(log, document));
    return undefined;
  }
  const notes = config ? uncheckedNotes(config, facts) : [];
  return { warnings: textsOf(warnings), notes };
}

/**
 * Looks at a configuration that stands in no file. What the pool has against it is for the summary. The pool had it
 * once, with members that nobody here knows: that it lacks them now is no mistake in it.
 */
export async function checkConfig(
  { server }: Services,
  config: MfaConfig,
  facts: PoolFacts | undefined,
): Promise<Preflight> {
  const rest = facts && { ...facts, unknownMembers: undefined };
  const found = rest ? await server.request(requests.checkConfig, { config, facts: rest }) : [];
  const lines = found.map(({ severity, message }) =>
    severity === 'error' ? l10n.t('This will be refused: {0}', message) : message,
  );
  return { warnings: [], notes: [...lines, ...uncheckedNotes(config, facts)] };
}

/**
 * Looks at what a file asks for with what is known of another pool than the file's own, on whose lines
 * that can't stand. Undefined where the pool would refuse it: the user has been told.
 */
export async function checkElsewhere(
  { server, dialogs, log }: Services,
  document: TextDocument,
  { warnings }: RequestReading,
  config: MfaConfig,
  pool: UserPool,
  facts: PoolFacts | undefined,
): Promise<Preflight | undefined> {
  const uri = server.uriOf(document);
  const found = facts ? await server.request(requests.checkConfig, { config, facts, uri }) : [];
  const errors = found.filter(({ severity }) => severity === 'error');
  const messages = errors.map(({ message }) => message);
  const refusal = refusalText(fileName(document), pool, messages);
  if (refusal !== undefined) {
    for (const { rule, message } of errors) {
      log.info(`${pool.id} would refuse it (${rule}): ${message}`);
    }
    dialogs.notify('error', refusal, showLogButton(log));
    return undefined;
  }
  const lines = found.map(({ message }) => message);
  const notes = [...lines, ...uncheckedNotes(config, facts)];
  return { warnings: textsOf(warnings.filter(({ ofPool }) => !ofPool)), notes };
}

const textsOf = (warnings: RequestReading['warnings']): string[] =>
  warnings.map(({ message }) => message);

/** What a user pool has against a file, for whoever has asked for that alone: a sentence or two. */
export function checkText(
  file: string,
  pool: UserPool,
  { errors, poolErrors, warnings, config }: RequestReading,
  facts: PoolFacts | undefined,
): string[] {
  const label = poolLabel(pool);
  const [first] = poolErrors;
  if (first !== undefined) {
    return [
      poolErrors.length === 1
        ? l10n.t('{0} would refuse {1}: {2}', label, file, first)
        : l10n.t(
            '{0} would refuse {1} for {2} reasons. The first is: {3}',
            label,
            file,
            poolErrors.length,
            first,
          ),
    ];
  }
  const notes = config ? uncheckedNotes(config, facts) : [];
  if (!facts) {
    return notes;
  }
  return errors > 0
    ? [ownErrorsText(file, label, errors)]
    : [...verdictTexts(warnings.length, notes.length === 0), ...notes];
}

function ownErrorsText(file: string, pool: string, errors: number): string {
  return errors === 1
    ? l10n.t('{0} has 1 error of its own. {1} has nothing else against it.', file, pool)
    : l10n.t('{0} has {1} errors of its own. {2} has nothing else against it.', file, errors, pool);
}

/** @param all whether everything was checked that a user pool can refuse: nothing is promised otherwise */
function verdictTexts(warnings: number, all: boolean): string[] {
  if (warnings > 0) {
    return [
      all
        ? l10n.t('The pool would accept the file, which has warnings: {0}.', warnings)
        : l10n.t('The file has warnings: {0}.', warnings),
    ];
  }
  return all ? [l10n.t('The pool would accept the file.')] : [];
}

/** Why a user pool would refuse a file that is to be sent to it; undefined where it has nothing against it. */
function refusalText(
  file: string,
  pool: UserPool,
  messages: readonly string[],
): string | undefined {
  const label = poolLabel(pool);
  const [first] = messages;
  if (first === undefined) {
    return undefined;
  }
  return messages.length === 1
    ? l10n.t('{0} would refuse {1}, so nothing was sent: {2}', label, file, first)
    : l10n.t(
        '{0} would refuse {1} for {2} reasons, so nothing was sent. The first is: {3}',
        label,
        file,
        messages.length,
        first,
      );
}

function uncheckedNotes(config: MfaConfig, facts: PoolFacts | undefined): string[] {
  const unchecked = uncheckedFacts(config, facts);
  if (unchecked.length === 0) {
    return [];
  }
  return [
    facts
      ? l10n.t(
          'Not checked, because the description of the user pool leaves it out: {0}.',
          unchecked.join(', '),
        )
      : l10n.t(
          'Not checked, because the permission cognito-idp:DescribeUserPool is missing: {0}.',
          unchecked.join(', '),
        ),
  ];
}
