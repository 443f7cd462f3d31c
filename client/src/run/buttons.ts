import {
  commands,
  l10n,
  languages,
  Selection,
  TextEditorRevealType,
  window,
  type TextDocument,
} from 'vscode';
import type { SettingToOpen } from '../aws/catalogue/action';
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

/** Leads to the first error of a file. */
export function goToErrorButton(log: Log, document: TextDocument): Button {
  return workButton(log, l10n.t('Go to Error'), () => goToWorst(document));
}

/** Leads to the first warning of a file that has no error. */
export function goToWarningButton(log: Log, document: TextDocument): Button {
  return workButton(log, l10n.t('Go to Warning'), () => goToWorst(document));
}

/** Puts the cursor on the first of the worst diagnostics, and shows what it says. */
async function goToWorst(document: TextDocument): Promise<void> {
  const editor = await window.showTextDocument(document);
  const [first] = [...languages.getDiagnostics(document.uri)]
    .sort(
      (one, other) => one.severity - other.severity || one.range.start.compareTo(other.range.start),
    )
    .map(({ range }) => range);
  if (!first) {
    await showProblems();
    return;
  }
  editor.selection = new Selection(first.start, first.start);
  editor.revealRange(first, TextEditorRevealType.InCenterIfOutsideViewport);
  await commands.executeCommand('editor.action.showHover');
}

export function showProblems(): PromiseLike<unknown> {
  return commands.executeCommand('workbench.actions.view.problems');
}

export function openSetting(id: SettingToOpen): PromiseLike<unknown> {
  return commands.executeCommand('workbench.action.openSettings', `@id:${id}`);
}
