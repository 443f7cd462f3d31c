import { l10n, type QuickPickItem } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import { settingId } from '../../../core/src/settings/settingIds';
import { variable } from '../aws/environment';
import type { AwsProfile, AwsProfiles, ProfileKind } from '../aws/profiles';
import { connectionSettings } from '../extensionSettings';
import { openSetting, workButton } from '../run/buttons';
import { writeConnectionSetting } from '../connection/connectionSetting';
import { activeDocument } from '../document';
import { userPoolIdOf } from '../pools/ownPool';
import { marked } from '../ui/marked';
import type { Command } from '../run/command';
import type { Services } from '../run/commandServices';

interface Item extends QuickPickItem {
  /** Undefined for no profile. */
  readonly profile: string | undefined;
}

/**
 * Lets the user choose one of the AWS profiles, and writes it into the settings, unless the active file's
 * target has its own.
 */
export const selectProfile: Command = {
  id: commandId('selectProfile'),
  shownName: () => l10n.t('Select AWS Profile'),
  needsTrust: true,
  takes: 'nothing',
  run: chooseProfile,
};

async function chooseProfile(services: Services): Promise<void> {
  const { dialogs } = services;
  if (await tellTargetsProfile(services)) {
    return;
  }
  const resource = activeDocument()?.uri;
  const current = connectionSettings(resource).profile;
  const found = await (await services.awsFiles()).read();
  const trouble = troubleText(found);
  if (trouble !== undefined) {
    dialogs.notify('warning', trouble);
  }
  if (found.profiles.length === 0 && current === undefined) {
    return;
  }
  const chosen = await dialogs.pick(
    l10n.t('Select AWS Profile'),
    itemsFor(found, current),
    l10n.t('Choose the profile whose AWS credentials are used'),
  );
  if (chosen) {
    await writeConnectionSetting('profile', chosen.profile, resource);
  }
}

/**
 * The setting that would be written says nothing about a file whose target has a profile of its own, but
 * much about all others: then this tells it.
 */
async function tellTargetsProfile(services: Services): Promise<boolean> {
  const { server, dialogs, log, targetChoices } = services;
  const document = activeDocument();
  if (!document) {
    return false;
  }
  const userPoolId = await userPoolIdOf(server, document);
  const target = targetChoices.targetOf(document.uri, userPoolId)?.target;
  if (target?.profile === undefined) {
    return false;
  }
  const sentence = l10n.t(
    'The active file belongs to target {0}, which uses its own profile {1}: change that in cognitoMfa.targets.',
    target.name,
    target.profile,
  );
  const button = workButton(log, l10n.t('Open Setting'), () => openSetting(settingId('targets')));
  dialogs.notify('information', sentence, button);
  return true;
}

function itemsFor({ profiles }: AwsProfiles, current: string | undefined): Item[] {
  const inEnvironment = variable('AWS_PROFILE');
  const standard =
    inEnvironment === undefined
      ? l10n.t('those of the environment, the profile default, or this machine')
      : l10n.t('those of profile {0}, which AWS_PROFILE names', inEnvironment);
  const known = profiles.some(({ name }) => name === current);
  return [
    {
      label: l10n.t('Default AWS Credentials'),
      ...marked([standard], current === undefined),
      profile: undefined,
    },
    ...(current === undefined || known
      ? []
      : [itemOf(current, [l10n.t('not in your AWS config and credentials files')], true)]),
    ...profiles.map((profile) => itemOf(profile.name, partsOf(profile), profile.name === current)),
  ];
}

function itemOf(profile: string, parts: readonly string[], isCurrent: boolean): Item {
  return { label: profile, ...marked(parts, isCurrent), profile };
}

function partsOf({ region, kind }: AwsProfile): string[] {
  return [...(region === undefined ? [] : [region]), kindText(kind)];
}

function kindText(kind: ProfileKind): string {
  switch (kind) {
    case 'role':
      return l10n.t('assumed role');
    case 'keys':
      return l10n.t('static keys');
    case 'web-identity':
      return l10n.t('web identity');
    case 'process':
      return l10n.t('credential process');
    case 'sso':
      return l10n.t('single sign-on (SSO)');
    case 'console-login':
      return l10n.t('console sign-in');
    case 'none':
      return l10n.t('no credentials');
  }
}

/** What is wrong with the files, in one sentence; undefined where nothing is. */
function troubleText({ profiles, files }: AwsProfiles): string | undefined {
  const broken = files.filter(({ state }) => state === 'broken').map(({ path }) => path);
  if (broken.length > 0) {
    return l10n.t(
      "{0} can't be read, or has no profile that the AWS SDK understands: check the file.",
      broken.join(', '),
    );
  }
  return profiles.length > 0
    ? undefined
    : l10n.t(
        'There is no AWS profile in {0}: create one with `aws configure` or `aws configure sso`.',
        files.map(({ path }) => path).join(', '),
      );
}
