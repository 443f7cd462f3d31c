import { l10n, type QuickPickItem } from 'vscode';
import { regionNames } from '../../../server/src/core/aws/regions';
import { variable } from '../aws/environment';
import type { AwsProfile } from '../aws/profiles';
import { connectionSettings } from '../settings';
import { activeResource, writeConnectionSetting } from './connectionSetting';
import { trusted } from './document';
import { withMark } from './selectProfile';
import type { Services } from './services';

interface Item extends QuickPickItem {
  /** Undefined for none in the settings. */
  readonly region: string | undefined;
}

/** Lets the user choose the Region whose user pools are listed, and writes it into the settings. */
export async function selectRegion(services: Services): Promise<void> {
  const { dialogs } = services;
  if (!trusted(dialogs, l10n.t('Select AWS Region'))) {
    return;
  }
  const resource = activeResource();
  const { profile, region } = connectionSettings(resource);
  const files = await services.awsFiles();
  const standard = await files.regionFor(profile);
  const name = profile ?? variable('AWS_PROFILE') ?? 'default';
  const own = (await files.read()).profiles.find((each) => each.name === name);
  const title = l10n.t('Select AWS Region: a file with a UserPoolId uses the one in that ID');
  const chosen = await dialogs.pick(title, itemsFor(region, standard, own));
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
      label: l10n.t('No Region: that of AWS_REGION or the profile'),
      description: withMark([standard ?? l10n.t('none is set')], current === undefined),
      region: undefined,
    },
    ...Array.from(regions, (region) => {
      const name = regionNames.get(region);
      const parts = [
        ...(name === undefined ? [] : [name]),
        ...(own?.region === region ? [l10n.t('Region of profile {0}', own.name)] : []),
      ];
      return { label: region, description: withMark(parts, region === current), region };
    }),
  ];
}
