import { commands, l10n } from 'vscode';
import type { Log } from '../log';
import type { Button } from '../ui/dialogs';

/** A button that does some work; what goes wrong with it is logged. */
export function workButton(log: Log, title: string, work: () => PromiseLike<unknown>): Button {
  return {
    title,
    press: () => {
      work().then(undefined, (error: unknown) => {
        log.error(title, error);
      });
    },
  };
}

export function showLogButton(log: Log): Button {
  return {
    title: l10n.t('Show Log'),
    press: () => {
      log.show();
    },
  };
}

export function showProblemsButton(log: Log): Button {
  return workButton(log, l10n.t('Show Problems'), showProblems);
}

export function showProblems(): PromiseLike<unknown> {
  return commands.executeCommand('workbench.actions.view.problems');
}

/** @param id of the setting, such as `cognitoMfa.region` */
export function openSetting(id: string): PromiseLike<unknown> {
  return commands.executeCommand('workbench.action.openSettings', `@id:${id}`);
}
