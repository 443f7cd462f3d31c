import { window } from 'vscode';
import { plainMessage } from './plainText';

/** A question that is answered by typing. */
export interface TextQuestion {
  readonly title: string;
  readonly prompt: string;
  readonly placeholder?: string;
  /** What is wrong with a text; undefined for one that is accepted. */
  check(text: string): string | undefined;
}

/**
 * Shows an input box, which stays while the user looks for the answer in another window; undefined when
 * the user leaves it. It closes a list that is open.
 */
export async function askText(question: TextQuestion): Promise<string | undefined> {
  const { title, prompt, placeholder } = question;
  const check = (text: string): string | undefined => {
    const wrong = question.check(text);
    return wrong === undefined ? undefined : plainMessage(wrong);
  };
  const box = window.createInputBox();
  box.title = plainMessage(title);
  box.prompt = plainMessage(prompt);
  box.placeholder = placeholder === undefined ? undefined : plainMessage(placeholder);
  box.ignoreFocusOut = true;
  try {
    return await new Promise((resolve) => {
      box.onDidChangeValue((text) => {
        // A text that is still being typed isn't wrong yet; one that was refused is, until it is right.
        box.validationMessage = box.validationMessage === undefined ? undefined : check(text);
      });
      box.onDidAccept(() => {
        box.validationMessage = check(box.value);
        if (box.validationMessage === undefined) {
          resolve(box.value);
        }
      });
      box.onDidHide(() => {
        resolve(undefined);
      });
      box.show();
    });
  } finally {
    box.dispose();
  }
}
