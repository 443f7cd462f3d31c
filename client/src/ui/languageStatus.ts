import {
  languages,
  LanguageStatusSeverity,
  type Disposable,
  type DocumentSelector,
  type LanguageStatusItem,
} from 'vscode';
import { plainLabel } from './plainText';

/** What the language status says of a file. */
export interface LanguageStatusContent {
  readonly busy: boolean;
  readonly warns: boolean;
  readonly text: string;
  readonly detail: string;
  /** What the link beside it does. */
  readonly command?: { readonly title: string; readonly command: string };
}

/** A line of the language status, which is behind `{}` in the status bar. */
export class LanguageStatus implements Disposable {
  readonly #item: LanguageStatusItem;

  constructor(id: string, name: string, selector: DocumentSelector) {
    this.#item = languages.createLanguageStatusItem(id, selector);
    this.#item.name = name;
  }

  show({ busy, warns, text, detail, command }: LanguageStatusContent): void {
    this.#item.busy = busy;
    this.#item.severity = warns
      ? LanguageStatusSeverity.Warning
      : LanguageStatusSeverity.Information;
    this.#item.text = plainLabel(text);
    this.#item.detail = plainLabel(detail);
    this.#item.command = command;
  }

  /** While what it says is still being found out. */
  showNothing(): void {
    this.show({ busy: true, warns: false, text: this.#item.name ?? '', detail: '' });
  }

  dispose(): void {
    this.#item.dispose();
  }
}
