import { l10n, type CodeLens, type CodeLensProvider, type TextDocument, type Uri } from 'vscode';
import { commandId } from '../../../core/src/commandIds';
import { isFile } from '../document';
import { firstLineLens } from '../ui/lens';
import type { Drift, DriftTracker } from './drift';
import { driftText } from './driftText';

/** How a file stands to its user pool, over its first line beside the other lenses. */
export class DriftLenses implements CodeLensProvider {
  constructor(private readonly tracker: DriftTracker) {}

  get onDidChangeCodeLenses(): DriftTracker['onDidChange'] {
    return this.tracker.onDidChange;
  }

  async provideCodeLenses(document: TextDocument): Promise<CodeLens[]> {
    // Such as the pool's side of a comparison.
    if (!isFile(document)) {
      return [];
    }
    const drift = await this.tracker.of(document);
    if (drift.kind === 'none') {
      return [];
    }
    const tooltip = 'reason' in drift ? (drift.reason ?? '') : '';
    return [firstLineLens({ title: titleOf(drift), tooltip, ...commandOf(drift, document.uri) })];
  }
}

/** A state; of a pool that wasn't read, the offer to do that. */
function titleOf(drift: Drift): string {
  return drift.kind === 'unread' ? l10n.t('Check against {0}', drift.pool) : driftText(drift);
}

/** What a click does, which is to show more of the state, or to find it out. */
function commandOf({ kind }: Drift, file: Uri): { command: string; arguments?: Uri[] } {
  switch (kind) {
    case 'differs':
      return { command: commandId('compare'), arguments: [file] };
    case 'errors':
      return { command: 'workbench.actions.view.problems' };
    default:
      return { command: commandId('check'), arguments: [file] };
  }
}
