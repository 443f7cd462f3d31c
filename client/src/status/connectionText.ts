import { l10n, MarkdownString } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import { isAmazon } from '../aws/address';
import { variable } from '../aws/environment';
import { withoutUser } from '../aws/failureText';
import type { Connection, Identity } from '../aws/userPools';

/** What the status bar says of a connection. */
export interface ShownConnection {
  readonly text: string;
  readonly tooltip: MarkdownString;
  /** What a screen reader says. */
  readonly label: string;
}

/**
 * @param connection with the Region and the address that the commands use
 * @param target the file's target, as it is named
 */
export function shownConnection(
  connection: Connection,
  identity: Identity | undefined,
  target: string | undefined,
): ShownConnection {
  const profile = connection.profile ?? variable('AWS_PROFILE');
  const elsewhere = addressElsewhere(connection);
  const name = profile ?? l10n.t('no profile');
  const region = connection.region ?? l10n.t('no Region');
  const icon = elsewhere === undefined ? '$(cloud)' : '$(server)';
  return {
    text: `${icon} ${withoutIcons(name)} · ${withoutIcons(region)}`,
    tooltip: tooltip(name, region, elsewhere, identity, target),
    label:
      elsewhere === undefined
        ? l10n.t('AWS connection: {0}, {1}', name, region)
        : l10n.t('Connection to {0}: {1}, {2}', elsewhere, name, region),
  };
}

/** For settings that can't be used. */
export function shownProblem(problem: string): ShownConnection {
  return {
    text: `$(warning) ${l10n.t('AWS connection')}`,
    tooltip: new MarkdownString().appendText(problem),
    label: problem,
  };
}

/** Where requests go that don't go to AWS. */
function addressElsewhere({ endpointUrl }: Connection): string | undefined {
  return endpointUrl !== undefined && URL.canParse(endpointUrl) && !isAmazon(endpointUrl)
    ? withoutUser(endpointUrl)
    : undefined;
}

function tooltip(
  profile: string,
  region: string,
  elsewhere: string | undefined,
  identity: Identity | undefined,
  target: string | undefined,
): MarkdownString {
  const text = new MarkdownString();
  text.isTrusted = {
    enabledCommands: [
      commandId('showIdentity'),
      commandId('selectProfile'),
      commandId('selectRegion'),
    ],
  };
  const lines = [
    ...(target === undefined ? [] : [l10n.t('Target: {0}', target)]),
    l10n.t('AWS profile: {0}', profile),
    l10n.t('Region: {0}', region),
    ...(elsewhere === undefined ? [] : [l10n.t('Address: {0} (not AWS)', elsewhere)]),
    ...(identity ? identityLines(identity) : []),
  ];
  for (const line of lines) {
    text.appendText(line).appendMarkdown('\n\n');
  }
  const look = identity ? l10n.t('Refresh AWS Identity') : l10n.t('Show AWS Identity');
  const links = [
    `[${look}](command:${commandId('showIdentity')})`,
    `[${l10n.t('Select AWS Profile')}](command:${commandId('selectProfile')})`,
    `[${l10n.t('Select AWS Region')}](command:${commandId('selectRegion')})`,
  ];
  return text.appendMarkdown(links.join(' | '));
}

function identityLines({ account, arn, toldBy }: Identity): string[] {
  return [
    toldBy === undefined
      ? l10n.t('Account: {0}', account)
      : l10n.t('Account: {0}, according to {1}', account, toldBy),
    l10n.t('Identity: {0}', arn),
  ];
}

/** `$(name)` in a text would be shown as an icon. */
function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$ (');
}
