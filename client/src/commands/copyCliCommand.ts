import { env, l10n, workspace, type Uri } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import {
  cliCommand,
  cmdFileCommand,
  longestCmdLine,
  optionWithControls,
  requestText,
  type CliOptions,
  type Shell,
} from '../../../core/src/request/cliCommand';
import { writeRequestFile } from '../aws/requestFile';
import { regionOf, type Connection } from '../aws/userPools';
import { connectionSettings } from '../extensionSettings';
import { connectionTo } from '../connection/targets';
import { destinationOf, targetFor } from '../pools/destination';
import { sendableFile, type SendableFile } from '../run/commandFile';
import type { Command } from '../run/command';
import type { Services } from '../run/commandServices';

/**
 * Puts the AWS CLI's command line for a file on the clipboard: what Apply would send, for a script or
 * a colleague. It reaches no network, but for the list of user pools where the file names none.
 */
export const copyCliCommand: Command = {
  id: commandId('copyCliCommand'),
  shownName: () => l10n.t('Copy as AWS CLI Command'),
  needsTrust: false,
  takes: 'file',
  run: copy,
};

/** Each shell with what else it serves for. */
function shells(): readonly { readonly label: Shell; readonly description: string }[] {
  return [
    { label: 'bash', description: l10n.t('also for zsh and sh') },
    { label: 'PowerShell', description: l10n.t('every version') },
    { label: 'cmd', description: l10n.t('the Windows command prompt') },
  ];
}

async function copy(services: Services, uri: Uri | undefined): Promise<void> {
  const { dialogs } = services;
  const sendable = await sendableFile(services, uri, {
    noFile: l10n.t('Open a *.mfa.json file to copy its AWS CLI command.'),
    errors: (file) => l10n.t('{0} has errors, so nothing was copied: fix them first.', file),
  });
  if (!sendable) {
    return;
  }
  const { file, config } = sendable;
  const title = l10n.t('Copy as AWS CLI Command for…');
  const place = await placeOf(services, sendable, title);
  const chosen = place && (await dialogs.pick(title, shells()));
  if (chosen) {
    const { userPoolId, connection } = place;
    const { profile, endpointUrl, transport } = connection;
    const region = regionOf(userPoolId);
    const options = { userPoolId, region, profile, endpointUrl, ...transport };
    await copyFor(services, { file, config, options, shell: chosen.label });
  }
}

/** A user pool, and how it is reached. */
interface PoolPlace {
  readonly userPoolId: string;
  readonly connection: Connection;
}

/**
 * The user pool that the file names, else the one that the user chooses, as for Apply: the list of them is all that
 * reaches the network, in a workspace that is trusted. Undefined where there is none.
 */
async function placeOf(
  services: Services,
  { document: { uri }, file, userPoolId }: SendableFile,
  title: string,
): Promise<PoolPlace | undefined> {
  if (userPoolId !== undefined) {
    const target = await targetFor(services, uri, userPoolId, title);
    const settings = connectionSettings(uri);
    return target === 'none chosen'
      ? undefined
      : { userPoolId, connection: connectionTo(target, settings) };
  }
  if (workspace.isTrusted) {
    const chosen = await destinationOf(services, uri, undefined, title);
    return chosen && { userPoolId: chosen.pool.id, connection: chosen.pools.connection };
  }
  const message = l10n.t(
    '{0} has no UserPoolId: add the ID of the user pool that the command is for.',
    file,
  );
  services.dialogs.notify('error', message);
  return undefined;
}

/** What is copied, and for which shell. */
interface Copied {
  readonly file: string;
  readonly config: MfaConfig;
  readonly options: CliOptions;
  readonly shell: Shell;
}

async function copyFor(
  { dialogs }: Services,
  { file, config, options, shell }: Copied,
): Promise<void> {
  const option = optionWithControls(config, options);
  if (option !== undefined) {
    const message = l10n.t(
      'Nothing was copied: the value of {0} would have control characters, which a terminal acts on. Remove them.',
      option,
    );
    dialogs.notify('error', message);
    return;
  }
  const line = cliCommand(config, options, shell);
  const copied = l10n.t('Copied the AWS CLI command for {0} ({1}).', file, shell);
  if (shell !== 'cmd' || line.length <= longestCmdLine) {
    await env.clipboard.writeText(line);
    dialogs.notify('information', withVersion(copied, config));
    return;
  }
  const path = await writeRequestFile(requestText(config, options));
  await env.clipboard.writeText(cmdFileCommand(path, options));
  const message = l10n.t(
    '{0} cmd takes no line of more than {1} characters, so it reads the request from {2}, and then deletes that file.',
    copied,
    longestCmdLine,
    path,
  );
  dialogs.notify('information', withVersion(message, config));
}

/** Says which AWS CLI knows what the file has. */
function withVersion(message: string, { SmsMfaConfiguration: sms }: MfaConfig): string {
  return sms?.SmsConfiguration?.EumsSms === undefined
    ? message
    : l10n.t('{0} EumsSms needs an AWS CLI of mid-2026 or later: older ones refuse it.', message);
}
