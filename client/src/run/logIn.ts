import { l10n } from 'vscode';
import { actionTitle, type LogIn } from '../aws/catalogue/action';
import { awsCommand } from '../aws/failureText';
import { runInTerminal } from '../ui/programTerminal';
import { workButton } from './buttons';
import { trusted } from '../document';
import type { Services } from './commandServices';

/**
 * Logs in to AWS with the AWS CLI in a terminal, and goes on only once that has succeeded.
 *
 * @param action the arguments of the AWS CLI, such as `sso login --profile work`, and what its button is called
 * @param goOn what the missing login interrupted, from its beginning
 */
export async function logIn(
  services: Services,
  action: LogIn,
  goOn: () => Promise<void>,
): Promise<void> {
  const { dialogs, log, identities, credentialsChanged } = services;
  const { args } = action;
  const title = actionTitle(action);
  if (!trusted(dialogs, title)) {
    return;
  }
  const command = awsCommand(args);
  const end = await runInTerminal(command, 'aws', args);
  log.info(`${command}: ${JSON.stringify(end)}`);
  const onceMore = workButton(log, title, () => logIn(services, action, goOn));
  if (end.kind === 'not-found') {
    const message = l10n.t(
      'The AWS CLI is not installed, or not on the PATH that VS Code was started with: install it from https://aws.amazon.com/cli, or run `{0}` where it is, and try again.',
      command,
    );
    dialogs.notify('error', message, workButton(log, actionTitle({ kind: 'try-again' }), goOn));
  } else if (end.kind === 'closed') {
    const message = l10n.t(
      '`{0}` was closed before it finished, so nothing more was done.',
      command,
    );
    dialogs.notify('warning', message, onceMore);
  } else if (end.status !== 0) {
    const message = l10n.t(
      '`{0}` failed ({1}), so nothing more was done: its terminal says why.',
      command,
      typeof end.status === 'number' ? l10n.t('exit code {0}', end.status) : end.status,
    );
    dialogs.notify('error', message, onceMore);
  } else {
    identities.forgetAll();
    await goOn();
    credentialsChanged.fire();
  }
}
