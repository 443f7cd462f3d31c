import { l10n, type QuickPickItem, type Uri } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import { regionNames } from '../../../core/src/aws/regionNames';
import { variable } from '../aws/environment';
import type { AwsProfile } from '../aws/profiles';
import { regionOf } from '../aws/userPools';
import { connectionSettings } from '../extensionSettings';
import { workButton } from '../run/buttons';
import { writeConnectionSetting } from '../connection/connectionSetting';
import { activeDocument } from '../document';
import { activePoolId } from '../pools/ownPool';
import { marked } from '../ui/marked';
import type { Command } from '../run/command';
import type { Services } from '../run/commandServices';

interface Item extends QuickPickItem {
  /** Undefined for none in the settings. */
  readonly region: string | undefined;
}

/**
 * Lets the user choose the Region whose user pools are listed, and writes it into the settings. Where the
 * active file's pool has one already, which no setting changes, this says so first.
 */
export const selectRegion: Command = {
  id: commandId('selectRegion'),
  shownName: () => l10n.t('Select AWS Region'),
  needsTrust: true,
  takes: 'nothing',
  run: select,
};

async function select(services: Services): Promise<void> {
  const { dialogs } = services;
  const resource = activeDocument()?.uri;
  const choose = (): Promise<void> => chooseRegion(services, resource);
  const own = await ownRegion(services);
  if (own === undefined) {
    await choose();
    return;
  }
  const sentence = l10n.t(
    'This file always uses {0}, from its UserPoolId. cognitoMfa.region is for files without one.',
    own,
  );
  const button = workButton(services.log, l10n.t('Change Anyway'), choose);
  dialogs.notify('information', sentence, button);
}

/** The Region in the ID of the active file's user pool; a target for that pool has no other. */
async function ownRegion({ server }: Services): Promise<string | undefined> {
  const id = await activePoolId(server);
  return id === undefined ? undefined : regionOf(id);
}

async function chooseRegion(services: Services, resource: Uri | undefined): Promise<void> {
  const { dialogs } = services;
  const { profile, region } = connectionSettings(resource);
  const files = await services.awsFiles();
  const standard = await files.regionFor(profile);
  const name = profile ?? variable('AWS_PROFILE') ?? 'default';
  const own = (await files.read()).profiles.find((each) => each.name === name);
  const chosen = await dialogs.pick(
    l10n.t('Select AWS Region'),
    itemsFor(region, standard, own),
    l10n.t('Choose the Region whose user pools are listed'),
  );
  if (chosen) {
    await writeConnectionSetting('region', chosen.region, resource);
  }
}

/**
 * @param current the Region in the settings
 * @param standard the one without that setting
 * @param own the profile, where it is in the user's files: its Region stands first
 */
function itemsFor(
  current: string | undefined,
  standard: string | undefined,
  own: AwsProfile | undefined,
): Item[] {
  const first = [own?.region, standard, current].filter((region) => region !== undefined);
  const regions = new Set([...first, ...regionNames.keys()]);
  return [
    {
      label: l10n.t('Default Region'),
      ...marked([standardText(standard)], current === undefined),
      region: undefined,
    },
    ...Array.from(regions, (region) => {
      const name = regionNames.get(region);
      const parts = [
        ...(name === undefined ? [] : [name]),
        ...(own?.region === region ? [l10n.t('Region of profile {0}', own.name)] : []),
      ];
      return { label: region, ...marked(parts, region === current), region };
    }),
  ];
}

function standardText(region: string | undefined): string {
  return region === undefined
    ? l10n.t('none: neither AWS_REGION nor the profile has one')
    : l10n.t('{0}, as AWS_REGION or the profile says', region);
}
