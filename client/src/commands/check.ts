import { l10n, type Uri } from 'vscode';
import { isUserPoolId, poolLabel } from '../aws/userPools';
import { choosePool } from './choosePool';
import { badIdText, chosenDocument, fileName, trusted } from './document';
import { checkText, tellFacts } from './preflight';
import { showProblemsButton, type Services } from './services';

/**
 * Reads how a file's user pool is set up and shows in the file what that pool refuses. It sends nothing
 * that changes anything.
 *
 * @param uri the file; the active editor's otherwise
 */
export async function check(services: Services, uri?: Uri): Promise<void> {
  const { dialogs, server, log } = services;
  if (!trusted(dialogs, l10n.t('Check'))) {
    return;
  }
  const document = await chosenDocument(uri);
  if (!document) {
    dialogs.notify('error', l10n.t('Check needs a *.mfa.json file: open one and check again.'));
    return;
  }
  const file = fileName(document);
  const documentUri = { uri: server.uriOf(document) };
  const { userPoolId } = await server.request('cognitoMfa/readRequest', documentUri);
  if (userPoolId !== undefined && userPoolId !== '' && !isUserPoolId(userPoolId)) {
    dialogs.notify('error', badIdText(file, userPoolId));
    return;
  }
  const pools = await services.connect(document.uri);
  const chosen = userPoolId
    ? { id: userPoolId }
    : await choosePool(services, pools, l10n.t('Check {0} against…', file));
  if (!chosen) {
    return;
  }
  const title = l10n.t('Reading user pool {0}', poolLabel(chosen));
  const { facts, ...pool } = await dialogs.withProgress(title, ({ signal }) =>
    pools.describe(chosen.id, signal),
  );
  await tellFacts(services, document, facts);
  const reading = await server.request('cognitoMfa/readRequest', documentUri);
  const { errors, poolErrors, warnings } = reading;
  const kind = poolErrors > 0 ? 'error' : errors + warnings > 0 ? 'warning' : 'information';
  const buttons = kind === 'information' ? [] : [showProblemsButton(log)];
  dialogs.notify(kind, checkText(file, pool, reading, facts), ...buttons);
}
