import type { QuickPickItem } from 'vscode';
import { plainLabel } from './plainText';

/** An item of a list whose texts are shown as they are, whatever is in them. */
export function plainItem<T extends QuickPickItem>(item: T): T {
  const { label, description, detail } = item;
  return {
    ...item,
    label: plainLabel(label),
    ...(description !== undefined && { description: plainLabel(description) }),
    ...(detail !== undefined && { detail: plainLabel(detail) }),
  };
}
