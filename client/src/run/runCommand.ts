import { l10n } from 'vscode';
import { actionTitle } from '../aws/catalogue/action';
import { factsOf } from '../aws/call';
import { AwsFailure } from '../aws/failures';
import { trusted } from '../document';
import { errorText } from '../errorText';
import { ServerStopped } from '../languageServer';
import { showLogButton, workButton } from './buttons';
import type { Command } from './command';
import { failureButtons } from './failureButtons';
import type { Services } from './commandServices';

/**
 * Runs a command to its end, where the workspace lets it, and shows whatever it throws as one sentence; the details go to the
 * log. What the user has cancelled needs no message. A button of the message can run the command
 * again, from its beginning.
 *
 * @param work the command, or a part of it that can be run again on its own
 */
export async function runCommand(
  services: Services,
  command: Command,
  work: () => Promise<void>,
): Promise<void> {
  const { id, shownName, needsTrust } = command;
  if (needsTrust && !trusted(services.dialogs, shownName())) {
    return;
  }
  try {
    await work();
  } catch (error) {
    if (isCancellation(error)) {
      services.log.info(`${id} was cancelled.`);
      return;
    }
    showFailure(services, { id, shownName }, error, () => runCommand(services, command, work));
  }
}

/** An aborted signal throws an error of its own wherever no AWS call is under way. */
function isCancellation(error: unknown): boolean {
  return error instanceof AwsFailure
    ? error.kind === 'cancelled'
    : factsOf(error).name === 'AbortError';
}

/** What can fail: how the log calls it, and how messages do. */
export interface Task {
  readonly id: string;
  readonly shownName: () => string;
}

/**
 * Shows an error and logs its details. Its buttons are what helps against a failure of AWS, or to try again where the
 * language server has stopped, and "Show Log".
 *
 * @param again what failed, from its beginning; absent where it can't be run again
 */
export function showFailure(
  services: Services,
  { id, shownName }: Task,
  error: unknown,
  again?: () => Promise<void>,
): void {
  const { log, dialogs } = services;
  log.error(id, error);
  if (error instanceof AwsFailure && again) {
    dialogs.notify('error', error.message, ...failureButtons(services, error, again));
    return;
  }
  if (error instanceof ServerStopped && again) {
    // What is asked of it comes before anything is sent.
    const message = l10n.t(
      'The language server stopped while {0} was asking it, so nothing was sent.',
      shownName(),
    );
    const tryAgain = workButton(log, actionTitle({ kind: 'try-again' }), again);
    dialogs.notify('error', message, tryAgain, showLogButton(log));
    return;
  }
  const message = errorText(error);
  const sentence =
    error instanceof AwsFailure ? message : l10n.t('{0} failed: {1}', shownName(), message);
  dialogs.notify('error', sentence, showLogButton(log));
}
