import { visibleText } from '../../../core/src/request/visibleText';

/*
 * Wherever VS Code shows a text it makes links, even of commands, from Markdown's form of them, or icons from
 * `$(name)`, or both. Names, settings, files and answers can have these in them, so each text goes through here on its
 * way to the screen: the modules of this folder are the only ones that show any.
 */

/** The longest word that is shown whole, in code points: an ARN of a role has about half of it. */
const longestWord = 200;

/** The longest message, in UTF-16 code units. VS Code cuts off the end of one with more than 1,000, which says what to do. */
const longestMessage = 900;

/** The longest line of a question above which its buttons are still in the window, in UTF-16 code units. */
const longestTitle = 400;

/** What a list, a lens, a status or a terminal is called: no link and no icon, on one line. */
export function plainLabel(text: string): string {
  // A space keeps the marks from being marks, and the text readable.
  return plainLine(text).replaceAll('](', '] (').replaceAll('$(', '$ (');
}

/** A message as a notification, a progress or an input box shows it: the same, with its end. */
export function plainMessage(text: string): string {
  return shortened(plainLabel(text), longestMessage);
}

/** The question that a window of its own asks: on one line, that leaves room for its buttons. */
export function plainTitle(text: string): string {
  return shortened(plainLine(text), longestTitle);
}

/** The lines beneath such a question. They say what is going to happen, so nothing of them is cut off. */
export function plainLines(text: string): string {
  return text.split('\n').map(visibleText).join('\n');
}

/** A text as Markdown that shows it as it is: what could be a mark, or the beginning of a link, is a number there. */
export function plainMarkdown(text: string): string {
  return visibleText(text).replace(
    /[^a-z\d ]/giu,
    (character) => `&#${character.codePointAt(0) ?? 0};`,
  );
}

/** One line in which nothing hides, and no word pushes the rest out of sight. */
function plainLine(text: string): string {
  const line = visibleText(text.replace(/[\t\r\n]+/g, ' '));
  return line.replace(/\S{201,}/gu, (word) => shortened(word, longestWord));
}

/** The beginning and the end of a long text. */
function shortened(text: string, most: number): string {
  if (text.length <= most) {
    return text;
  }
  const start = text.slice(0, Math.ceil(most * 0.6)).replace(/[\ud800-\udbff]$/, '');
  const end = text.slice(-Math.floor(most * 0.4 - 1)).replace(/^[\udc00-\udfff]/, '');
  return `${start}…${end}`;
}
