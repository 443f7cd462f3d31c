import { window } from 'vscode';
import type { Answer, Question } from './question';
import { modalButtons } from './modalButtons';

/** Asks in a window that holds everything else until it is answered. */
export async function askModal({ title, detail, ...buttons }: Question): Promise<Answer> {
  const items = modalButtons(buttons);
  const chosen = await window.showWarningMessage(title, { modal: true, detail }, ...items);
  return chosen && chosen.title === buttons.look ? 'look' : chosen?.title === buttons.yes;
}
