import { commands } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import { actionTitle, type FailureAction } from '../aws/catalogue/action';
import type { AwsFailure } from '../aws/failures';
import type { Button } from '../ui/dialogs';
import { openSetting, showLogButton, showProblems, workButton } from './buttons';
import { logIn } from './logIn';
import type { Services } from './commandServices';

/**
 * The buttons beside a failure's message: those that help, the best one first, and the log.
 *
 * @param again the command that failed, from its beginning
 */
export function failureButtons(
  services: Services,
  { actions }: AwsFailure,
  again: () => Promise<void>,
): Button[] {
  const { log } = services;
  const helping = actions.map((action) =>
    workButton(log, actionTitle(action), () => perform(services, action, again)),
  );
  return [...helping, showLogButton(log)];
}

async function perform(
  services: Services,
  action: FailureAction,
  again: () => Promise<void>,
): Promise<unknown> {
  switch (action.kind) {
    case 'log-in':
    case 'log-in-again':
      return logIn(services, action, again);
    case 'try-again':
      return again();
    case 'choose-profile':
      return commands.executeCommand(commandId('selectProfile'));
    case 'open-setting':
      return openSetting(action.setting);
    case 'open-role':
    case 'open-pool':
      return services.dialogs.openAddress(action.address);
    case 'show-problems':
      return showProblems();
  }
}
