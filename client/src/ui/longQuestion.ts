import * as l10n from '@vscode/l10n';
import { visibleText } from '../../../core/src/request/visibleText';
import type { Question } from './question';

/**
 * How many lines of text a modal window shows beside its buttons, whatever the screen. A longer text pushes them out of
 * the window: out of VS Code's own before 1.111, and out of the one of the system on Linux and macOS (microsoft/vscode,
 * issues 87266 and 114662).
 */
const room = 8;

/** The same for a title, which is set larger. */
const titleRoom = 3;

/** About how many narrow characters a line of such a window has. */
const lineWidth = 60;

/** Whether a question with its buttons fits into a modal window. */
export function fitsModal({ title, detail }: Pick<Question, 'title' | 'detail'>): boolean {
  return linesOf(title) <= titleRoom && linesOf(detail) <= room;
}

/**
 * The beginning of a question that doesn't fit into a modal window, where what matters most stands, and how many lines
 * are left to read elsewhere.
 */
export function shortQuestion({
  title,
  detail,
}: Pick<Question, 'title' | 'detail'>): Pick<Question, 'title' | 'detail'> {
  const lines = detail.split('\n');
  const shown: string[] = [];
  let left = room - 1;
  for (const line of lines) {
    if (left <= 0) {
      break;
    }
    shown.push(cut(line, left));
    left -= linesOf(line);
  }
  const more = lines.slice(shown.length).filter((line) => line !== '').length;
  const rest = more === 0 ? [] : ['', l10n.t('More lines in the document: {0}.', more)];
  return {
    title: cut(title.replaceAll('\n', ' '), titleRoom),
    detail: [...shown, ...rest].join('\n'),
  };
}

/** A question as a document of its own: what is asked, how it is answered, and all that is to be known for that. */
export function questionText({ title, detail, whole = detail, yes }: Question): string {
  const how = l10n.t(
    'To go on, choose “{0}” above or below this text. Escape, or closing this document, cancels.',
    yes,
  );
  // No line break of a value may end a line, and nothing may hide: an editor draws both.
  return [title, how, '', ...whole.split('\n'), ''].map((line) => visibleText(line)).join('\n');
}

/** How many lines a text takes in a modal window. An empty one between others takes little. */
function linesOf(text: string): number {
  return text
    .split('\n')
    .map((line) => Math.ceil(widthOf(line) / lineWidth))
    .reduce((sum, lines) => sum + lines, 0);
}

/** In narrow characters: those of East Asia and emoji take twice the room. */
function widthOf(line: string): number {
  return line.length + (line.match(/[\u1100-\u115f\u2e80-\ud7ff\uf900-\uffdc]/g)?.length ?? 0);
}

function cut(line: string, lines: number): string {
  if (linesOf(line) <= lines) {
    return line;
  }
  const width = lines * lineWidth - 1;
  const shown = line.slice(0, width);
  const fitting = shown.slice(0, width - (widthOf(shown) - shown.length));
  return `${fitting.toWellFormed()}…`;
}
