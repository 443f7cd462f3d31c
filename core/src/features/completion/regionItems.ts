import * as l10n from '@vscode/l10n';
import type { CompletionItem } from 'vscode-languageserver-types';
import { stringAt } from '../../document/members';
import { hasUserPools, regionNames } from '../../aws/regionNames';
import { regionOfPool } from '../../aws/regions';
import { localizedData } from '../../localize';
import { snsRegionPath } from '../../model/requestParts';
import { smsRegions } from '../../sms/smsRegions';
import type { CompletionContext } from './context';
import { valueItem } from './valueItem';

/**
 * The Regions that the file's user pool may send messages from, by name, the one that fits best first; every
 * Region that has user pools, where the file doesn't tell the pool's.
 */
export function regionItems(context: CompletionContext): CompletionItem[] {
  const { place, path, mfa } = context;
  if (place !== 'value' || path !== snsRegionPath.join('.')) {
    return [];
  }
  const region = regionOfPool(stringAt(mfa.root, 'UserPoolId') ?? '');
  const own = region !== undefined && hasUserPools(region) ? region : undefined;
  const offered = own === undefined ? [...regionNames.keys()] : smsRegions(own);
  return offered.map((name) =>
    // A Region that is newer than the list has no name here.
    valueItem(context, name, localizedData(regionNames.get(name) ?? name), textOf(name, own)),
  );
}

function textOf(region: string, own: string | undefined): string {
  const name = localizedData(regionNames.get(own ?? '') ?? own ?? '');
  if (own === undefined) {
    return l10n.t(
      "A Region other than the user pool's own works only if it is that Region's legacy alternate.",
    );
  }
  if (region === own) {
    return l10n.t("The user pool's own Region.");
  }
  return smsRegions(own).includes(own)
    ? l10n.t('User pools in {0} can send their messages from this Region too.', name)
    : l10n.t('User pools in {0} must send their messages from this Region.', name);
}
