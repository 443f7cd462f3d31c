import { l10n } from 'vscode';
import { isAmazon } from '../aws/address';
import { variable } from '../aws/environment';
import type { Connection, Identity } from '../aws/userPools';
import type { CommandLink, StatusContent } from '../ui/statusItem';

/**
 * What the status bar says of a connection.
 *
 * @param connection with the Region and the address that the commands use
 * @param target the file's target, as it is named
 */
export function shownConnection(
  connection: Connection,
  identity: Identity | undefined,
  target: string | undefined,
): StatusContent {
  const profile = connection.profile ?? variable('AWS_PROFILE');
  const elsewhere = addressElsewhere(connection);
  const name = profile ?? l10n.t('no profile');
  const region = connection.region ?? l10n.t('no Region');
  return {
    icon: elsewhere === undefined ? 'cloud' : 'server',
    text: `${name} · ${region}`,
    lines: [
      ...(target === undefined ? [] : [l10n.t('Target: {0}', target)]),
      l10n.t('AWS profile: {0}', name),
      l10n.t('Region: {0}', region),
      ...(elsewhere === undefined ? [] : [l10n.t('Address: {0} (not AWS)', elsewhere)]),
      ...(identity ? identityLines(identity) : []),
    ],
    links: linksFor(identity),
    label:
      elsewhere === undefined
        ? l10n.t('AWS connection: {0}, {1}', name, region)
        : l10n.t('Connection to {0}: {1}, {2}', elsewhere, name, region),
  };
}

/** For settings that can't be used. */
export function shownProblem(problem: string): StatusContent {
  return {
    icon: 'warning',
    text: l10n.t('AWS connection'),
    lines: [problem],
    links: [],
    label: problem,
  };
}

/** Where requests go that don't go to AWS. */
function addressElsewhere({ endpointUrl }: Connection): string | undefined {
  return endpointUrl !== undefined && URL.canParse(endpointUrl) && !isAmazon(endpointUrl)
    ? endpointUrl
    : undefined;
}

function linksFor(identity: Identity | undefined): CommandLink[] {
  const look = identity ? l10n.t('Refresh AWS Identity') : l10n.t('Show AWS Identity');
  return [
    { title: look, command: 'showIdentity' },
    { title: l10n.t('Select AWS Profile'), command: 'selectProfile' },
    { title: l10n.t('Select AWS Region'), command: 'selectRegion' },
  ];
}

function identityLines({ account, arn, toldBy }: Identity): string[] {
  return [
    toldBy === undefined
      ? l10n.t('Account: {0}', account)
      : l10n.t('Account: {0}, according to {1}', account, toldBy),
    l10n.t('Identity: {0}', arn),
  ];
}
