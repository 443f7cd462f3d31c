import { CodeLens, Range, type Command } from 'vscode';
import { plainLabel } from './plainText';

/** A lens over the first line of a file. */
export function firstLineLens({ title, tooltip = '', ...rest }: Command): CodeLens {
  const command = { title: plainLabel(title), tooltip: plainLabel(tooltip), ...rest };
  return new CodeLens(new Range(0, 0, 0, 0), command);
}
