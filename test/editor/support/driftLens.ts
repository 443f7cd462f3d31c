import * as vscode from 'vscode';
import { until } from './until';

/** What the lenses over a document say, once they are there. */
export async function lensesOf({ uri }: vscode.TextDocument): Promise<vscode.Command[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    uri,
  );
  return found.flatMap(({ command }) => command ?? []);
}

/** The pool by its id alone, whether or not an earlier test has had its name read. */
function withoutName(title: string): string {
  return title.replace(/\S+ \((us-east-1_\w+)\)/, '$1');
}

/** The lens that tells how a file stands to its user pool, once it begins with `start`. */
export function driftLens(
  document: vscode.TextDocument,
  start: string,
  tooltip?: string,
): Promise<vscode.Command> {
  return until(`the lens "${start}" with "${tooltip ?? ''}"`, async () =>
    (await lensesOf(document)).find(
      (lens) =>
        (lens.title.includes(start) || withoutName(lens.title).includes(start)) &&
        (tooltip === undefined || lens.tooltip === tooltip),
    ),
  );
}
