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

/** The longest question, in UTF-16 code units. */
const longestTitle = 400;

/** What a list, a lens, a status or a terminal is called: no link and no icon, on one line, with no word too long for it. */
export function plainLabel(text: string): string {
  // A space keeps the marks from being marks, and the text readable.
  const line = oneLine(text).replace(/\S{201,}/gu, (word) => shortened(word, longestWord));
  return line.replaceAll('](', '] (').replaceAll('$(', '$ (');
}

/** A message as a notification, a progress or an input box shows it: the same, with its end. */
export function plainMessage(text: string): string {
  return shortened(plainLabel(text), longestMessage);
}

/** The question that a window of its own asks: on one line, in which the longest address has room. */
export function plainTitle(text: string): string {
  return shortened(oneLine(text), longestTitle);
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

/** One line in which nothing hides. */
function oneLine(text: string): string {
  return visibleText(text.replace(/[\t\r\n]+/g, ' '));
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
