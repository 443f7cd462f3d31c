import { MarkdownString, StatusBarAlignment, window, type Disposable } from 'vscode';
import { commandId, type CommandName } from '../../../core/src/commandIds';
import { plainLabel, plainMarkdown } from './plainText';

/** A link of a tooltip, which runs a command. */
export interface CommandLink {
  readonly title: string;
  readonly command: CommandName;
}

/** What an item of the status bar shows. */
export interface StatusContent {
  /** The name of one of VS Code's icons. */
  readonly icon: string;
  readonly text: string;
  /** Each is a paragraph of the tooltip. */
  readonly lines: readonly string[];
  /** In the last line of the tooltip. */
  readonly links: readonly CommandLink[];
  /** What a screen reader says. */
  readonly label: string;
}

/** An item on the right of the status bar, where what is about the active editor stands. */
export class StatusItem implements Disposable {
  readonly #item;

  /** @param command what a click does */
  constructor(id: string, name: string, command: CommandName) {
    this.#item = window.createStatusBarItem(id, StatusBarAlignment.Right, 100);
    this.#item.name = name;
    this.#item.command = commandId(command);
  }

  show({ icon, text, lines, links, label }: StatusContent): void {
    this.#item.text = `$(${icon}) ${plainLabel(text)}`;
    this.#item.tooltip = tooltip(lines, links);
    this.#item.accessibilityInformation = { label: plainLabel(label), role: 'button' };
    this.#item.show();
  }

  hide(): void {
    this.#item.hide();
  }

  dispose(): void {
    this.#item.dispose();
  }
}

function tooltip(lines: readonly string[], links: readonly CommandLink[]): MarkdownString {
  const shown = links.map(
    ({ title, command }) => `[${plainMarkdown(title)}](command:${commandId(command)})`,
  );
  const text = new MarkdownString([...lines.map(plainMarkdown), shown.join(' | ')].join('\n\n'));
  text.isTrusted = { enabledCommands: links.map(({ command }) => commandId(command)) };
  return text;
}
