import { l10n } from 'vscode';
import { factsOf } from '../aws/call';
import { AwsFailure } from '../aws/failures';
import { errorText } from '../errorText';
import { showLogButton } from './buttons';
import { failureButtons } from './failureButtons';
import type { Services } from './commandServices';

/**
 * Runs a command to its end and shows whatever it throws as one sentence; the details go to the
 * log. What the user has cancelled needs no message. A button of the message can run the command
 * again, from its beginning.
 */
export async function runCommand(
  services: Services,
  name: TaskName,
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
  name: TaskName,
  error: unknown,
  again?: () => Promise<void>,
): void {
  const { log, dialogs } = services;
  log.error(name, error);
  if (error instanceof AwsFailure && again) {
    dialogs.notify('error', error.message, ...failureButtons(services, error, again));
    return;
  }
  const message = errorText(error);
  const sentence =
    error instanceof AwsFailure ? message : l10n.t('{0} failed: {1}', shownNames[name](), message);
  dialogs.notify('error', sentence, showLogButton(log));
}

/** What the log calls by an English name, as messages call it. */
const shownNames = {
  Apply: () => l10n.t('Apply'),
  Check: () => l10n.t('Check'),
  Compare: () => l10n.t('Compare'),
  Pull: () => l10n.t('Pull'),
  Undo: () => l10n.t('Undo'),
  Restore: () => l10n.t('Restore'),
  'Copy as AWS CLI Command': () => l10n.t('Copy as AWS CLI Command'),
  'New MFA Config File': () => l10n.t('New MFA Config File'),
  'Select AWS Profile': () => l10n.t('Select AWS Profile'),
  'Select AWS Region': () => l10n.t('Select AWS Region'),
  'Show AWS Identity': () => l10n.t('Show AWS Identity'),
  'Disabling a rule': () => l10n.t('Disabling a rule'),
  'Starting the language server': () => l10n.t('Starting the language server'),
};

/** The English name of what can fail. */
export type TaskName = keyof typeof shownNames;
