import { env, type Uri } from 'vscode';
import { cliCommand, type Shell } from '../../../server/src/core/request/cliCommand';
import { isUserPoolId, regionOf } from '../aws/userPools';
import { connectionSettings } from '../settings';
import { badIdText, chosenDocument, fileName } from './document';
import { errorsText, type Services } from './services';

const shells: readonly { readonly label: Shell; readonly description: string }[] = [
  { label: 'bash', description: 'also zsh and sh' },
  { label: 'PowerShell', description: 'every version' },
  { label: 'cmd', description: 'the Windows command prompt' },
];

/**
 * Puts the AWS CLI's command line for a file on the clipboard: what Apply would send, for a script or
 * a colleague. It reaches no network.
 *
 * @param uri the file; the active editor's otherwise
 */
export async function copyCliCommand(services: Services, uri?: Uri): Promise<void> {
  const { dialogs, server } = services;
  const document = await chosenDocument(uri);
  if (!document) {
    dialogs.notify('error', 'Open a *.mfa.json file to copy its command line.');
    return;
  }
  const file = fileName(document);
  const reading = await server.request('cognitoMfa/readRequest', { uri: server.uriOf(document) });
  const { config, userPoolId } = reading;
  if (!config) {
    dialogs.notify('error', `${errorsText(file, reading.errors)}, so nothing was copied.`);
    return;
  }
  if (userPoolId === undefined || !isUserPoolId(userPoolId)) {
    const reason =
      userPoolId === undefined || userPoolId === ''
        ? `${file} has no UserPoolId: write the one that the command line is for.`
        : badIdText(file, userPoolId);
    dialogs.notify('error', reason);
    return;
  }
  const chosen = await dialogs.pick('Copy as AWS CLI Command for…', shells);
  if (chosen) {
    const { profile, endpointUrl } = connectionSettings(document.uri);
    const target = { userPoolId, region: regionOf(userPoolId), profile, endpointUrl };
    await env.clipboard.writeText(cliCommand(config, target, chosen.label));
    dialogs.notify('information', `Copied the AWS CLI command for ${file} (${chosen.label}).`);
  }
}
