import { commands, l10n, type TextDocument, type Uri } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import { requests, type RequestReading } from '../../../protocol/src/messages';
import { poolLabel } from '../aws/userPools';
import { driftSentence } from '../drift/driftText';
import type { Button } from '../ui/dialogs';
import { goToErrorButton, goToWarningButton, workButton } from '../run/buttons';
import { readDestination } from '../pools/destination';
import { checkText, tellFacts } from '../apply/preflight';
import { commandFile } from '../run/commandFile';
import type { Command } from '../run/command';
import type { Services } from '../run/commandServices';
import { telling } from '../run/telling';

/**
 * Reads a file's user pool and how that is set up: tells whether they differ, and shows in the file what
 * the pool refuses. It changes neither.
 */
export const check: Command = {
  id: commandId('check'),
  shownName: () => l10n.t('Check'),
  needsTrust: true,
  takes: 'file',
  run: checkFile,
};

async function checkFile(services: Services, uri: Uri | undefined): Promise<void> {
  const { dialogs, server, log } = services;
  const found = await commandFile(services, uri, {
    noFile: l10n.t('Check needs a *.mfa.json file: open one and check again.'),
  });
  if (!found) {
    return;
  }
  const { document, file, userPoolId } = found;
  const title = l10n.t('Check {0} against…', file);
  const read = await telling(
    (reason) => l10n.t('{0} was not checked: {1}', file, reason),
    () => readDestination(services, document, userPoolId, title),
  );
  if (!read) {
    return;
  }
  const { pool, config, facts } = read;
  await tellFacts(services, document, facts);
  const reading = await server.request(requests.readRequest, { uri: server.uriOf(document) });
  const { errors, warnings } = reading;
  const refused = reading.poolErrors.length > 0;
  const kind = refused ? 'error' : errors + warnings.length > 0 ? 'warning' : 'information';
  const { places, cause } = reading.config
    ? await services.comparisons.compare(pool.id, config, reading.config)
    : {};
  const sentences = [
    ...(places === undefined || refused
      ? []
      : [driftSentence(file, poolLabel(pool), places), ...(cause === undefined ? [] : [cause])]),
    ...checkText(file, pool, reading, facts),
  ];
  const buttons = [
    ...problemButtons(log, document, reading),
    ...(places !== undefined && places > 0 ? [compareButton(services, document)] : []),
  ];
  dialogs.notify(kind, sentences.join(' '), ...buttons);
}

function problemButtons(
  log: Services['log'],
  document: TextDocument,
  { errors, poolErrors, warnings }: RequestReading,
): Button[] {
  if (errors + poolErrors.length > 0) {
    return [goToErrorButton(log, document)];
  }
  return warnings.length > 0 ? [goToWarningButton(log, document)] : [];
}

function compareButton({ log }: Services, { uri }: TextDocument): Button {
  return workButton(log, l10n.t('Compare'), () =>
    commands.executeCommand(commandId('compare'), uri),
  );
}
