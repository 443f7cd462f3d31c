import { l10n, ThemeIcon, type QuickPickItem } from 'vscode';

/** A description out of its parts, and a mark, which a screen reader has in words. */
export function marked(
  parts: readonly string[],
  isCurrent: boolean,
): Pick<QuickPickItem, 'description' | 'iconPath'> {
  return {
    description: [...parts, ...(isCurrent ? [l10n.t('current')] : [])].join(' · '),
    iconPath: new ThemeIcon(isCurrent ? 'check' : 'blank'),
  };
}
