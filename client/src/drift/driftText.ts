import { l10n } from 'vscode';
import type { FailureKind } from '../aws/call';
import type { Drift } from './drift';

/** How a file stands to its user pool, in a few words. */
export function driftText(drift: Drift): string {
  switch (drift.kind) {
    case 'none':
      return l10n.t('No user pool');
    case 'checking':
      return l10n.t('Reading {0}…', drift.pool);
    case 'same':
      return l10n.t('In sync with {0}', drift.pool);
    case 'differs':
      return drift.places === 1
        ? l10n.t('Differs from {0} in 1 place', drift.pool)
        : l10n.t('Differs from {0} in {1} places', drift.pool, drift.places);
    case 'unread':
      return l10n.t('Not compared with {0}', drift.pool);
    case 'errors':
      return l10n.t('Unknown if in sync with {0}: the file has errors', drift.pool);
    case 'failed':
      return failedText(drift.pool, drift.failure);
  }
}

/** The same in a sentence that names the file. */
export function driftSentence(file: string, pool: string, places: number): string {
  switch (places) {
    case 0:
      return l10n.t('{0} and {1} are in sync.', file, pool);
    case 1:
      return l10n.t('{0} differs from {1} in 1 place.', file, pool);
    default:
      return l10n.t('{0} differs from {1} in {2} places.', file, pool, places);
  }
}

/** Why in two or three words, where that is enough: the whole sentence is beside it. */
function failedText(pool: string, failure: FailureKind | undefined): string {
  switch (failure) {
    case 'credentials':
      return l10n.t('Not compared with {0}: no valid credentials', pool);
    case 'timeout':
      return l10n.t('Not compared with {0}: no answer in time', pool);
    case 'network':
      return l10n.t('Not compared with {0}: no connection', pool);
    case 'permissions':
      return l10n.t('Not compared with {0}: no permission', pool);
    case 'no-such-pool':
      return l10n.t('Not compared with {0}: no such user pool', pool);
    default:
      return l10n.t('Not compared with {0}', pool);
  }
}
