import { l10n, ThemeIcon, type QuickPickItem } from 'vscode';

/** A description out of its parts, and a mark, which a screen reader has in words: first, as lists cut what is long. */
export function marked(
  parts: readonly string[],
  isCurrent: boolean,
): Pick<QuickPickItem, 'description' | 'iconPath'> {
  return {
    description: [...(isCurrent ? [l10n.t('current')] : []), ...parts].join(' · '),
    iconPath: new ThemeIcon(isCurrent ? 'check' : 'blank'),
  };
}
