import * as l10n from '@vscode/l10n';
import type { CompletionItem } from 'vscode-languageserver-types';
import type { NamedPool } from '../../aws/namedPool';
import type { CompletionContext } from './context';
import { valueItem } from './valueItem';

/** The user pools that are known by a name, for `UserPoolId`. One that is a target is offered as that. */
export function poolItems(
  context: CompletionContext,
  pools: readonly NamedPool[],
): CompletionItem[] {
  if (context.place !== 'value' || context.path !== 'UserPoolId') {
    return [];
  }
  const distinct = new Map<string, NamedPool>();
  for (const pool of pools) {
    distinct.set(pool.id, distinct.get(pool.id) ?? pool);
  }
  return [...distinct.values()].map(({ id, name, isTarget }) =>
    valueItem(
      context,
      id,
      name,
      isTarget ? l10n.t('The user pool of a target.') : l10n.t('A user pool of the account.'),
    ),
  );
}
