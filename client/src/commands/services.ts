import { l10n, type EventEmitter, type Uri } from 'vscode';
import type { Connection, UserPools } from '../aws/userPools';
import { AwsFailure, factsOf } from '../aws/failures';
import type { AwsFiles } from '../aws/profiles';
import type { QuietRefusal } from '../connections';
import type { LanguageServer } from '../languageServer';
import type { ApplyHistory } from '../history/applyHistory';
import type { Log } from '../log';
import type { TargetChoices } from '../targetChoices';
import type { Target } from '../targets';
import { showLogButton } from './buttons';
import { failureButtons } from './failureButtons';
import type { Identities } from './identities';
import type { PoolDocuments } from './poolDocuments';
import type { Dialogs } from '../ui/dialogs';

export { goToErrorButton, showLogButton } from './buttons';

/** What every command works with. The composition root puts it together. */
export interface Services {
  readonly dialogs: Dialogs;
  readonly log: Log;
  readonly server: LanguageServer;
  /**
   * The user pools that the settings of a resource lead to, or one of its targets. Loads the AWS SDK
   * at first.
   *
   * @param userPoolId the one that is meant, where that is known already
   */
  connect(resource: Uri | undefined, target?: Target, userPoolId?: string): Promise<UserPools>;
  /** The same for what the user hasn't asked for; the reason where that could be a question. */
  connectQuietly(resource: Uri | undefined, target?: Target): Promise<UserPools | QuietRefusal>;
  /** The user pools of a connection that was used before, trusted as the settings say now. */
  reconnect(connection: Connection, userPoolId: string): Promise<UserPools>;
  /** The AWS config and credentials files. Loads the AWS SDK at first. */
  awsFiles(): Promise<AwsFiles>;
  /** What is known of whose credentials a connection uses. */
  readonly identities: Identities;
  /** Fires when there may be credentials that weren't there, after what waited for them. */
  readonly credentialsChanged: EventEmitter<void>;
  /** Which of several targets for one user pool the user works with. */
  readonly targetChoices: TargetChoices;
  readonly history: ApplyHistory;
  /** Where the pool's side of a comparison is shown. */
  readonly poolDocuments: PoolDocuments;
  /** The ids of the user pools that an Apply is running for. */
  readonly applying: Set<string>;
}

/**
 * Runs a command to its end and shows whatever it throws as one sentence; the details go to the
 * log. What the user has cancelled needs no message. A button of the message can run the command
 * again, from its beginning.
 */
export async function runCommand(
  services: Services,
  name: string,
  command: () => Promise<void>,
): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (isCancellation(error)) {
      services.log.info(`${name} was cancelled.`);
      return;
    }
    showFailure(services, name, error, () => runCommand(services, name, command));
  }
}

/** An aborted signal throws an error of its own wherever no AWS call is under way. */
function isCancellation(error: unknown): boolean {
  return error instanceof AwsFailure
    ? error.kind === 'cancelled'
    : factsOf(error).name === 'AbortError';
}

/**
 * Shows an error and logs its details. Its buttons are what helps against a failure of AWS, and "Show
 * Log".
 *
 * @param again what failed, from its beginning; absent where it can't be run again
 */
export function showFailure(
  services: Services,
  name: string,
  error: unknown,
  again?: () => Promise<void>,
): void {
  const { log, dialogs } = services;
  log.error(name, error);
  if (error instanceof AwsFailure && again) {
    dialogs.notify('error', error.message, ...failureButtons(services, error, again));
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  const sentence =
    error instanceof AwsFailure ? message : l10n.t('{0} failed: {1}', shownName(name), message);
  dialogs.notify('error', sentence, showLogButton(log));
}

/** What the log calls by an English name, as messages call it. */
function shownName(name: string): string {
  switch (name) {
    case 'Disabling a rule':
      return l10n.t('Disabling a rule');
    case 'Starting the language server':
      return l10n.t('Starting the language server');
    default:
      return l10n.t(name);
  }
}
