import * as l10n from '@vscode/l10n';
import type { CompletionItem } from 'vscode-languageserver-types';
import { stringAt } from '../../document/members';
import { partitionOfRegion } from '../../aws/partitions';
import { regionNames } from '../../aws/regionNames';
import { regionOfPool } from '../../aws/regions';
import { localizedData } from '../../localize';
import type { CompletionContext } from './context';
import { valueItem } from './valueItem';

/** Cognito has no SMS in Seoul: user pools there must send from Tokyo. */
const seoul = 'ap-northeast-2';
const tokyo = 'ap-northeast-1';

/**
 * The Regions that a user pool can send messages from, by name: those of the pool's partition,
 * the one that fits the pool first.
 */
export function regionItems(context: CompletionContext): CompletionItem[] {
  const { place, path, mfa } = context;
  if (place !== 'value' || path !== 'SmsMfaConfiguration.SmsConfiguration.SnsRegion') {
    return [];
  }
  const own = regionOfPool(stringAt(mfa.root, 'UserPoolId') ?? '');
  const partition = own && partitionOfRegion(own);
  const best = own === seoul ? tokyo : own;
  // A Region that is newer than the list has no name here.
  const names = best === undefined || regionNames.has(best) ? [] : [[best, best] as const];
  return [...names, ...regionNames]
    .filter(([region]) => partition === undefined || partitionOfRegion(region) === partition)
    .filter(([region]) => own !== seoul || region !== seoul)
    .sort(([a], [b]) => Number(b === best) - Number(a === best))
    .map(([region, name]) =>
      valueItem(context, region, localizedData(name), textOf(region, best, own)),
    );
}

function textOf(region: string, best: string | undefined, own: string | undefined): string {
  if (region !== best) {
    return l10n.t(
      "A Region other than the user pool's own works only if it is that Region's legacy alternate.",
    );
  }
  return own === seoul
    ? l10n.t('User pools in Asia Pacific (Seoul) must send their messages from this Region.')
    : l10n.t("The user pool's own Region.");
}
