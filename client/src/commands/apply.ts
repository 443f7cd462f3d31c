import { commands, type TextDocument, type Uri } from 'vscode';
import type { MfaConfig } from '../../../server/src/core/request/mfaConfig';
import type { RequestReading } from '../../../server/src/protocol/messages';
import { isUserPoolId, poolLabel, type UserPool, type UserPools } from '../aws/userPools';
import type { Button } from '../ui/dialogs';
import { choosePool } from './choosePool';
import { showComparison } from './compare';
import { badIdText, chosenDocument, fileName, isFile, trusted } from './document';
import { reviewAndSend, type Proposal } from './reviewAndSend';
import { errorsText, showProblemsButton, type Services } from './services';

/**
 * Applies a file to its user pool.
 *
 * @param uri the file of the editor title menu; the active editor's otherwise
 */
export async function apply(services: Services, uri?: Uri): Promise<void> {
  const { dialogs, server, log } = services;
  if (!trusted(dialogs, 'Apply')) {
    return;
  }
  const document = await chosenDocument(uri);
  if (!document) {
    dialogs.notify('error', 'Apply needs a *.mfa.json file: open one and apply again.');
    return;
  }
  const file = fileName(document);
  if (!isFile(document)) {
    const message = `This ${file} is a read-only copy, so nothing was sent: open the file itself and apply again.`;
    dialogs.notify('error', message);
    return;
  }
  const reading = await server.request('cognitoMfa/readRequest', { uri: server.uriOf(document) });
  if (reading.errors > 0 || !reading.config) {
    const message = `${errorsText(file, reading.errors)}, so nothing was sent. Fix ${reading.errors === 1 ? 'it' : 'them'} and apply again.`;
    dialogs.notify('error', message, showProblemsButton(log));
    return;
  }
  const { userPoolId } = reading;
  if (userPoolId !== undefined && !isUserPoolId(userPoolId)) {
    dialogs.notify('error', `${badIdText(file, userPoolId)} Nothing was sent.`);
    return;
  }
  const pools = await services.connect(document.uri);
  const pool = userPoolId
    ? { id: userPoolId }
    : await choosePool(services, pools, `Apply ${file} to…`);
  if (pool) {
    const proposal = proposalOf(services, document, reading, reading.config, pools);
    await reviewAndSend(services, proposal, pool);
  }
}

function proposalOf(
  services: Services,
  document: TextDocument,
  { warnings, version }: RequestReading,
  desired: MfaConfig,
  pools: UserPools,
): Proposal {
  return {
    source: fileName(document),
    ...{ desired, pools, warnings },
    isUnchanged: () => !document.isClosed && document.version === version,
    isUnsaved: () => document.isDirty && !document.isUntitled,
    compare: (pool) => compareFirst(services, document, pools, pool),
  };
}

async function compareFirst(
  services: Services,
  document: TextDocument,
  pools: UserPools,
  pool: UserPool,
): Promise<void> {
  await showComparison(services, document, pools, pool);
  const message = `Nothing was sent to ${poolLabel(pool)} yet: apply ${fileName(document)} once you have compared.`;
  services.dialogs.notify('information', message, applyButton(services, document));
}

function applyButton({ log }: Services, { uri }: TextDocument): Button {
  return {
    title: 'Apply',
    press: () => {
      commands.executeCommand('cognitoMfa.apply', uri).then(undefined, (error: unknown) => {
        log.error('Apply', error);
      });
    },
  };
}
