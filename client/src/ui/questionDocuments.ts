import { randomUUID } from 'node:crypto';
import {
  CodeLens,
  l10n,
  languages,
  Range,
  TabInputText,
  Uri,
  window,
  workspace,
  type CodeLensProvider,
  type Command,
  type Disposable,
  type Tab,
  type TextDocument,
  type TextDocumentContentProvider,
} from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import { visibleText } from '../../../core/src/request/visibleText';
import { reviewLanguageId, reviewScheme } from '../language';
import type { Answer, Question } from './question';
import { questionText, shortQuestion } from './longQuestion';
import { askModal } from './modal';

interface OpenQuestion {
  readonly question: Question;
  readonly answer: (answer: Answer) => void;
}

/**
 * Questions that are too long for a modal window, each as a document that can be scrolled, searched and read aloud. Its
 * buttons are code lenses, which say the same as those of a window would, and commands in the title bar of the editor,
 * which stay in sight. No key says yes; closing the document says no, and so does the end of VS Code.
 */
export class QuestionDocuments
  implements TextDocumentContentProvider, CodeLensProvider, Disposable
{
  readonly #open = new Map<string, OpenQuestion>();
  readonly #registrations: readonly Disposable[];

  constructor() {
    this.#registrations = [
      workspace.registerTextDocumentContentProvider(reviewScheme, this),
      languages.registerCodeLensProvider({ scheme: reviewScheme }, this),
      window.tabGroups.onDidChangeTabs(({ closed }) => {
        this.#cancel(closed);
      }),
    ];
  }

  /** Shows a question until it is answered. */
  async ask(question: Question): Promise<Answer> {
    const { name = l10n.t('Review') } = question;
    // Never the address of a document that an earlier window has left.
    const path = `/${randomUUID()}/${visibleText(name).replaceAll('/', ' ')}`;
    const uri = Uri.from({ scheme: reviewScheme, path });
    const key = uri.toString();
    try {
      return await new Promise<Answer>((resolve, reject) => {
        this.#open.set(key, { question, answer: resolve });
        show(uri).catch(reject);
      });
    } finally {
      this.#open.delete(key);
      await window.tabGroups.close(window.tabGroups.all.flatMap(({ tabs }) => tabsOf(uri, tabs)));
    }
  }

  /**
   * Answers the question of a document; one that is answered stays so.
   *
   * @param named whether whoever says yes has chosen a button that says what that does. Where yes does harm, any other
   * is asked by such a button first.
   */
  async answer(uri: Uri, answer: Answer, named: boolean): Promise<void> {
    const open = this.#open.get(uri.toString());
    if (!open || (answer === 'look' && open.question.look === undefined)) {
      return;
    }
    const { question } = open;
    const isHarm = answer === true && question.no !== undefined && !named;
    open.answer(isHarm ? await askModal({ ...question, ...shortQuestion(question) }) : answer);
  }

  /** Brings the document of a question into sight again, where one stands open. */
  async reveal(about: string): Promise<void> {
    for (const [key, { question }] of this.#open) {
      if (question.about === about) {
        await window.showTextDocument(Uri.parse(key), { preview: false });
      }
    }
  }

  /** @throws Error for an editor that VS Code has brought back from an earlier window */
  provideTextDocumentContent(uri: Uri): string {
    const open = this.#open.get(uri.toString());
    if (!open) {
      throw new Error(l10n.t('This review is over, and nothing was done: run the command again.'));
    }
    return questionText(open.question);
  }

  provideCodeLenses({ uri, lineCount }: TextDocument): CodeLens[] {
    const open = this.#open.get(uri.toString());
    return open
      ? [0, lineCount - 1].flatMap((line) =>
          buttonsOf(open.question, uri).map(
            (button) => new CodeLens(new Range(line, 0, line, 0), button),
          ),
        )
      : [];
  }

  dispose(): void {
    for (const registration of this.#registrations) {
      registration.dispose();
    }
  }

  /** A document that was moved is closed in one place and still open in another. */
  #cancel(closed: readonly Tab[]): void {
    const left = window.tabGroups.all.flatMap(({ tabs }) => tabs);
    for (const [key, { answer }] of this.#open) {
      const uri = Uri.parse(key);
      if (tabsOf(uri, closed).length > 0 && tabsOf(uri, left).length === 0) {
        answer(false);
      }
    }
  }
}

async function show(uri: Uri): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  await languages.setTextDocumentLanguage(document, reviewLanguageId);
  await window.showTextDocument(document, { preview: false });
}

function tabsOf(uri: Uri, tabs: readonly Tab[]): Tab[] {
  return tabs.filter(
    ({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString(),
  );
}

/** The buttons in the order of a modal window's. */
function buttonsOf({ yes, look, no }: Question, uri: Uri): Command[] {
  const about = [uri.toString()];
  const looking =
    look === undefined
      ? []
      : [{ title: look, command: commandId('compareReview'), arguments: about }];
  const agreeing = {
    title: yes,
    command: commandId('confirmReview'),
    arguments: [...about, yesButton],
  };
  const declining = {
    title: no ?? l10n.t('Cancel'),
    command: commandId('cancelReview'),
    arguments: about,
  };
  return no === undefined ? [agreeing, ...looking, declining] : [...looking, agreeing, declining];
}

/** What a button that says what yes does gives the command beside the document. */
export const yesButton = 'named';
