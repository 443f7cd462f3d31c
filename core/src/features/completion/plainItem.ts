import {
  InsertTextFormat,
  InsertTextMode,
  MarkupContent,
  MarkupKind,
  type CompletionItem,
  type Range,
} from 'vscode-languageserver-types';
import { styleOf } from '../../document/style';
import type { OpenDocument } from '../openDocument';
import { plainMarkdown } from '../plainMarkdown';

/** What a client can do with an item; one that says nothing of it can't. */
export interface ItemAbilities {
  /** Whether it has tab stops. To another one `$1` is text, which would end in the user's file. */
  readonly snippets: boolean;
  /** Whether it shows Markdown. */
  readonly markdown: boolean;
  /** Whether it has VS Code's commands, of which one goes on to the list of values. */
  readonly commands: boolean;
}

/**
 * Leaves of an item what its client understands.
 *
 * @param layOut lays out lines behind the first one, which only snippets have laid out by the client
 */
export function fitItem(
  item: CompletionItem,
  { commands, snippets, markdown }: ItemAbilities,
  layOut: (text: string, range: Range | undefined) => string,
): void {
  if (!commands) {
    delete item.command;
  }
  if (!snippets && item.insertTextFormat === InsertTextFormat.Snippet) {
    item.insertTextFormat = InsertTextFormat.PlainText;
    item.insertTextMode = InsertTextMode.asIs;
    const { textEdit } = item;
    if (textEdit) {
      const range = 'range' in textEdit ? textEdit.range : textEdit.insert;
      textEdit.newText = layOut(withoutTabStops(textEdit.newText), range);
    }
    if (item.insertText !== undefined) {
      item.insertText = layOut(withoutTabStops(item.insertText), undefined);
    }
  }
  const { documentation } = item;
  if (!markdown && MarkupContent.is(documentation)) {
    item.documentation = { kind: MarkupKind.PlainText, value: plainMarkdown(documentation.value) };
  }
}

/** A tab stop with its choices or its default, an empty one, or an escaped character. */
const tabStop =
  /\$\{\d+\|([^,|]*)[^|]*\|\}|\$\{\d+:((?:\\.|[^}\\])*)\}|\$\d+|\$\{\d+\}|\\([\\$}])/g;

/** The text of a snippet as it is when nobody types into it: the first choice, the default, or nothing. */
function withoutTabStops(snippet: string): string {
  return snippet.replace(
    tabStop,
    (_all, choice?: string, preset?: string, escaped?: string) =>
      choice ?? preset?.replace(/\\(.)/g, '$1') ?? escaped ?? '',
  );
}

/**
 * How lines behind the first are laid out in a document: a tab is one level of its own indentation, and the
 * indentation of the line that they go into stands before them.
 */
export function layOutFor({ mfa, text }: OpenDocument) {
  const { eol, indent } = styleOf(mfa);
  return (inserted: string, range: Range | undefined): string => {
    const line = range && { start: { line: range.start.line, character: 0 }, end: range.start };
    const before = (line ? /^[ \t]*/.exec(text.getText(line))?.[0] : undefined) ?? '';
    return inserted
      .split(/\r?\n/)
      .map((each, index) => {
        const laidOut = each.replace(/^\t+/, (tabs) => indent.repeat(tabs.length));
        return index === 0 || laidOut === '' ? laidOut : before + laidOut;
      })
      .join(eol);
  };
}
