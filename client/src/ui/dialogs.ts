import {
  env,
  l10n,
  ProgressLocation,
  Uri,
  window,
  type QuickPickItem,
  type WorkspaceFolder,
} from 'vscode';
import type { UserPool } from '../aws/userPools';
import { askText, type TextQuestion } from './askText';
import { fitsModal } from './longQuestion';
import { askModal } from './modal';
import type { Answer, Question } from './question';
import type { QuestionDocuments } from './questionDocuments';
import { plainItem } from './plainItem';
import { plainLines, plainMessage, plainTitle } from './plainText';
import { pickOptionalPool, pickUserPool, type OptionalPools } from './poolLists';

export interface Button {
  readonly title: string;
  press(): void;
}

export interface Progress {
  /** Aborts when the user cancels. */
  readonly signal: AbortSignal;
  report(message: string): void;
}

export type NoticeKind = 'information' | 'warning' | 'error';

/**
 * Everything that the commands ask or tell the user. What they give is shown as it is, whatever is in it. Tests put
 * their own answers in its place.
 */
export interface Dialogs {
  confirm(question: Question): Promise<Answer>;
  /** Asks the user to type a word, for what no hasty click may do; false when the user doesn't. */
  confirmByTyping(title: string, word: string): Promise<boolean>;
  /**
   * Shows the user pools, busy until `pools` is there; undefined when the user picks none or there
   * are none. Rejects when `pools` does.
   */
  pickUserPool(title: string, pools: Promise<readonly UserPool[]>): Promise<UserPool | undefined>;
  /**
   * The same where the user can do without one, which the first item is for. It is there before the pools are, and says
   * why they aren't where that is so; undefined when the user leaves the list.
   */
  pickOptionalPool(
    title: string,
    none: string,
    found: Promise<OptionalPools>,
  ): Promise<UserPool | 'none' | undefined>;
  /**
   * Shows a list; undefined when the user picks nothing.
   *
   * @param placeholder says what to choose
   */
  pick<T extends QuickPickItem>(
    title: string,
    items: readonly T[],
    placeholder?: string,
  ): Promise<T | undefined>;
  /** Asks for a text; undefined when the user gives none. It closes a list that is open. */
  askText(question: TextQuestion): Promise<string | undefined>;
  /** Shows the folders of the workspace; undefined when the user picks none. */
  pickFolder(title: string): Promise<WorkspaceFolder | undefined>;
  /** Shows a message. The command goes on at once; a button does its own work. */
  notify(kind: NoticeKind, message: string, ...buttons: Button[]): void;
  /** Opens a web page outside of the editor. */
  openAddress(address: string): Promise<void>;
  /** Shows a notification that the user can cancel for as long as `task` runs. */
  withProgress<T>(title: string, task: (progress: Progress) => Promise<T>): Promise<T>;
}

/**
 * @param questions shows the questions that are too long for a modal window
 * @param onError what to do with an error of a message that nobody waits for
 */
export function editorDialogs(
  questions: QuestionDocuments,
  onError: (error: unknown) => void,
): Dialogs {
  return {
    confirm: (question) => confirm(questions, question),
    confirmByTyping,
    pickUserPool,
    pickOptionalPool,
    askText,
    async pickFolder(title) {
      return window.showWorkspaceFolderPick({ placeHolder: plainMessage(title) });
    },
    pick,
    async openAddress(address) {
      await env.openExternal(Uri.parse(address, true));
    },
    withProgress,
    notify(kind, message, ...buttons) {
      const titles = buttons.map((button) => button.title);
      Promise.resolve(showers[kind](plainMessage(message), ...titles)).then((chosen) => {
        buttons.find((button) => button.title === chosen)?.press();
      }, onError);
    },
  };
}

const showers = {
  information: (message: string, ...titles: string[]) =>
    window.showInformationMessage(message, ...titles),
  warning: (message: string, ...titles: string[]) => window.showWarningMessage(message, ...titles),
  error: (message: string, ...titles: string[]) => window.showErrorMessage(message, ...titles),
};

async function confirm(questions: QuestionDocuments, question: Question): Promise<Answer> {
  const { title, detail, whole } = question;
  const shown = {
    ...question,
    title: plainTitle(title),
    detail: plainLines(detail),
    ...(whole !== undefined && { whole: plainLines(whole) }),
  };
  return fitsModal(shown) ? askModal(shown) : questions.ask(shown);
}

async function confirmByTyping(title: string, word: string): Promise<boolean> {
  const prompt = l10n.t('Type {0} to continue.', word);
  // What the prompt shows of a word with invisible characters can be typed too.
  const isTyped = (text: string): boolean => text === word || text === plainMessage(word);
  const check = (text: string): string | undefined => (isTyped(text) ? undefined : prompt);
  const typed = await askText({ title, prompt, placeholder: word, check });
  return typed !== undefined && isTyped(typed);
}

async function pick<T extends QuickPickItem>(
  title: string,
  items: readonly T[],
  placeholder?: string,
): Promise<T | undefined> {
  const shown = items.map((item) => ({ ...plainItem(item), item }));
  const chosen = await window.showQuickPick(shown, {
    title: plainMessage(title),
    ...(placeholder !== undefined && { placeHolder: plainMessage(placeholder) }),
    matchOnDescription: true,
  });
  return chosen?.item;
}

async function withProgress<T>(
  title: string,
  task: (progress: Progress) => Promise<T>,
): Promise<T> {
  const location = ProgressLocation.Notification;
  const shown = { location, title: plainMessage(title), cancellable: true };
  return window.withProgress(shown, async (progress, token) => {
    const aborter = new AbortController();
    const listening = token.onCancellationRequested(() => {
      aborter.abort();
    });
    try {
      return await task({
        signal: aborter.signal,
        report: (message) => {
          progress.report({ message: plainMessage(message) });
        },
      });
    } finally {
      listening.dispose();
    }
  });
}
