import { l10n, window, type QuickPick, type QuickPickItem } from 'vscode';
import type { UserPool } from '../aws/userPools';
import { plainItem } from './plainItem';
import { plainMessage } from './plainText';
import { poolIcon } from './poolIcon';

/** The user pools that could be listed, and why not all of them, where that is so. */
export interface OptionalPools {
  readonly pools: readonly UserPool[];
  readonly trouble?: string;
}

type PoolItem<Choice> = QuickPickItem & { readonly pool: Choice };

/** Shows the user pools, busy until they are there. */
export function pickUserPool(
  title: string,
  pools: Promise<readonly UserPool[]>,
): Promise<UserPool | undefined> {
  return pickFrom<UserPool>(title, async (picker) => {
    const found = await pools;
    picker.items = found.map(itemOf);
    return found.length > 0;
  });
}

/** The same below an item for none, which is there at once. */
export function pickOptionalPool(
  title: string,
  none: string,
  found: Promise<OptionalPools>,
): Promise<UserPool | 'none' | undefined> {
  return pickFrom<UserPool | 'none'>(title, async (picker) => {
    const first: PoolItem<'none'> = { label: none, pool: 'none' };
    picker.items = [first];
    const { pools, trouble } = await found;
    const told = trouble === undefined ? first : plainItem({ ...first, detail: trouble });
    picker.items = [told, ...pools.map(itemOf)];
    return true;
  });
}

/** @param fill gives the list its items; false where there are none to choose from */
async function pickFrom<Choice>(
  title: string,
  fill: (picker: QuickPick<PoolItem<Choice>>) => Promise<boolean>,
): Promise<Choice | undefined> {
  const picker = window.createQuickPick<PoolItem<Choice>>();
  picker.title = plainMessage(title);
  picker.placeholder = l10n.t('Loading the user pools…');
  picker.busy = true;
  picker.matchOnDescription = true;
  picker.ignoreFocusOut = true;
  try {
    return await new Promise((resolve, reject) => {
      picker.onDidAccept(() => {
        const [chosen] = picker.selectedItems;
        if (chosen) {
          resolve(chosen.pool);
        }
      });
      picker.onDidHide(() => {
        resolve(undefined);
      });
      fill(picker).then((hasItems) => {
        if (!hasItems) {
          resolve(undefined);
        }
        picker.placeholder = l10n.t('Choose a user pool');
        picker.busy = false;
      }, reject);
      picker.show();
    });
  } finally {
    picker.dispose();
  }
}

function itemOf(pool: UserPool): PoolItem<UserPool> {
  return plainItem({
    label: pool.name ?? pool.id,
    description: [pool.id, pool.target].filter((part) => part !== undefined).join(' · '),
    iconPath: poolIcon(pool),
    pool,
  });
}
