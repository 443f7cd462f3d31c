import assert from 'node:assert/strict';
import type { QuickPickItem } from 'vscode';
import type { UserPool } from '../../../client/src/aws/userPools';
import type { TextQuestion } from '../../../client/src/ui/askText';
import type { Button, Dialogs, NoticeKind, Progress } from '../../../client/src/ui/dialogs';
import type { OptionalPools } from '../../../client/src/ui/poolLists';
import type { Answer, Question } from '../../../client/src/ui/question';

/** Milliseconds after which whatever said that it will try again does so. */
const longestPause = 3_000;

export interface Notice {
  readonly kind: NoticeKind;
  readonly message: string;
  readonly buttons: readonly Button[];
}

/** Answers the extension's dialogs as a test says, and keeps what they showed. */
export class ScriptedDialogs implements Dialogs {
  readonly questions: Question[] = [];
  readonly typed: { readonly title: string; readonly word: string }[] = [];
  readonly notices: Notice[] = [];
  readonly texts: TextQuestion[] = [];
  /** The items of each list but those of user pools. */
  readonly lists: (readonly QuickPickItem[])[] = [];
  /** What stands in their input boxes. */
  readonly placeholders: (string | undefined)[] = [];
  readonly offered: (readonly UserPool[])[] = [];
  /** Whether a list of user pools is open, which VS Code closes for an input box. */
  private listing = false;
  readonly opened: string[] = [];
  /** What the progress notifications said. */
  readonly reports: string[] = [];
  private readonly running = new Set<AbortController>();
  /** The titles of the progress notifications that are gone. */
  readonly ended: string[] = [];
  /** Has time go by for a command that waits before it tries again. */
  passTime: (milliseconds: number) => void = () => undefined;

  constructor(
    private readonly answers: {
      /** A question nobody expects fails the command that asks it. */
      confirm?: (question: Question, number: number) => Answer | Promise<Answer>;
      /** What to type in input boxes, and where a word is asked for; nothing leaves them. */
      type?: string;
      /** The name of the pool to choose; undefined chooses none. */
      pick?: string | undefined;
      /** The label to choose from any other list. */
      choose?: string;
      /** The same for a list whose labels aren't known beforehand. */
      chooseFrom?: (items: readonly QuickPickItem[]) => QuickPickItem | undefined;
      /** Called with what a progress notification says. What is waited for is done before time goes by. */
      onReport?: (message: string) => void | Promise<void>;
    } = {},
  ) {}

  async confirm(question: Question): Promise<Answer> {
    this.questions.push(question);
    assert.ok(this.answers.confirm, `an unexpected question: ${question.title}`);
    return this.answers.confirm(question, this.questions.length);
  }

  async confirmByTyping(title: string, word: string): Promise<boolean> {
    this.typed.push({ title, word });
    return Promise.resolve(this.answers.type === word);
  }

  async pickUserPool(
    _title: string,
    pools: Promise<readonly UserPool[]>,
  ): Promise<UserPool | undefined> {
    this.listing = true;
    const found = await pools.finally(() => (this.listing = false));
    this.offered.push(found);
    return found.find((pool) => pool.name === this.answers.pick);
  }

  async pickOptionalPool(
    _title: string,
    _none: string,
    found: Promise<OptionalPools>,
  ): Promise<UserPool | 'none'> {
    const { pools } = await found;
    this.offered.push(pools);
    return pools.find((pool) => pool.name === this.answers.pick) ?? 'none';
  }

  async pick<T extends QuickPickItem>(
    _title: string,
    items: readonly T[],
    placeholder?: string,
  ): Promise<T | undefined> {
    this.lists.push(items);
    this.placeholders.push(placeholder);
    const { choose, chooseFrom } = this.answers;
    const chosen = chooseFrom?.(items);
    return Promise.resolve(items.find((item) => item === chosen || item.label === choose));
  }

  async askText(question: TextQuestion): Promise<string | undefined> {
    assert.equal(this.listing, false, 'an input box in place of an open list');
    this.texts.push(question);
    const { type } = this.answers;
    assert.equal(type === undefined ? undefined : question.check(type), undefined);
    return Promise.resolve(type);
  }

  async pickFolder(): Promise<undefined> {
    return Promise.reject(new Error('an unexpected choice of a folder'));
  }

  notify(kind: NoticeKind, message: string, ...buttons: Button[]): void {
    this.notices.push({ kind, message, buttons });
  }

  async openAddress(address: string): Promise<void> {
    this.opened.push(address);
    return Promise.resolve();
  }

  async withProgress<T>(title: string, task: (progress: Progress) => Promise<T>): Promise<T> {
    const aborter = new AbortController();
    this.running.add(aborter);
    try {
      const report = (message: string): void => {
        this.reports.push(message);
        void this.tell(message);
      };
      return await task({ signal: aborter.signal, report });
    } finally {
      this.running.delete(aborter);
      this.ended.push(title);
    }
  }

  private async tell(message: string): Promise<void> {
    await this.answers.onReport?.(message);
    if (message.includes('again')) this.passTime(longestPause);
  }

  /** Cancels every progress notification that is shown. */
  cancel(): void {
    for (const aborter of this.running) {
      aborter.abort();
    }
  }

  /** The one notice that a command gave. */
  get notice(): Notice {
    const [only] = this.notices;
    const messages = this.notices.map((notice) => notice.message).join('\n');
    assert.ok(only && this.notices.length === 1, `not one notice but: ${messages}`);
    return only;
  }
}
