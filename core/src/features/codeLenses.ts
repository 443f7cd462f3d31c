import * as l10n from '@vscode/l10n';
import type { CodeLens } from 'vscode-languageserver-types';
import { commandId, type CommandName } from '../commandIds';

/**
 * Apply, Compare and Pull over the first line of a file, for a client that has these commands. Their
 * only argument is the file's URI as a string, in the form that the client itself has sent.
 */
export function codeLenses(uri: string): CodeLens[] {
  const start = { line: 0, character: 0 };
  const range = { start, end: start };
  const lens = (title: string, command: CommandName): CodeLens => ({
    range,
    command: { title, command: commandId(command), arguments: [uri] },
  });
  return [
    lens(l10n.t('Apply to User Pool'), 'apply'),
    lens(l10n.t('Compare'), 'compare'),
    lens(l10n.t('Pull from User Pool'), 'pull'),
  ];
}
