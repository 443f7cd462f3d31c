import * as vscode from 'vscode';
import { until } from './until';

/** The two sides of the diff editor that is shown. */
export async function shownDiff(): Promise<{ title: string; pool: vscode.Uri; file: vscode.Uri }> {
  return until('the diff editor', () => {
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    return (
      tab?.input instanceof vscode.TabInputTextDiff && {
        title: tab.label,
        pool: tab.input.original,
        file: tab.input.modified,
      }
    );
  });
}
