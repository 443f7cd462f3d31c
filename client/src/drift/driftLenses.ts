import { CodeLens, l10n, Range, type CodeLensProvider, type TextDocument } from 'vscode';
import { isFile } from '../commands/document';
import type { Drift, DriftTracker } from './drift';

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
    const title = titleOf(drift);
    if (title === undefined) {
      return [];
    }
    const command = drift.kind === 'differs' ? 'cognitoMfa.compare' : 'cognitoMfa.check';
    const args = [document.uri];
    const tooltip = drift.kind === 'unknown' ? { tooltip: drift.reason ?? '' } : {};
    return [new CodeLens(new Range(0, 0, 0, 0), { title, command, arguments: args, ...tooltip })];
  }
}

function titleOf(drift: Drift): string | undefined {
  switch (drift.kind) {
    case 'none':
      return undefined;
    case 'checking':
      return `$(sync~spin) ${l10n.t('Reading {0}…', drift.pool)}`;
    case 'same':
      return `$(check) ${l10n.t('In sync with {0}', drift.pool)}`;
    case 'differs':
      return `$(git-compare) ${differsText(drift.places, drift.pool)}`;
    case 'unknown':
      return `$(question) ${l10n.t('Not compared with {0}', drift.pool)}`;
  }
}

/** How much a file differs from its pool. */
export function differsText(places: number, pool: string): string {
  return places === 1
    ? l10n.t('Differs from {0} in 1 place', pool)
    : l10n.t('Differs from {0} in {1} places', pool, places);
}
