import * as l10n from '@vscode/l10n';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { withoutSecrets } from '../../../core/src/model/secrets';
import { poolLabel, type UserPool } from '../aws/userPools';
import { errorText } from '../errorText';
import { hasCode } from '../history/fileErrors';
import type { Question } from '../ui/question';
import type { Unkept } from './keep';

/**
 * The question whether to send although Undo could not bring back what the pool has. Looking is copying that: a hasty
 * Enter does no more.
 *
 * @param folder where the history is
 * @param copied whether it was copied already
 */
export function withoutUndoQuestion(
  pool: UserPool,
  { config, reason: { place, cause } }: Unkept,
  folder: string,
  copied: boolean,
): Question {
  const secrets = secretNames(config);
  const why = place === 'folder' ? folderText(cause, folder) : storageText(cause, secrets);
  return {
    title: l10n.t(
      "The earlier configuration of {0} can't be kept, so Undo couldn't bring it back.",
      poolLabel(pool),
    ),
    detail: [
      ...(copied ? [l10n.t('It was copied.')] : []),
      why,
      ...(secrets === '' ? [] : [l10n.t('A copy contains {0}, which is a secret.', secrets)]),
      l10n.t('Nothing was sent yet.'),
    ].join('\n'),
    yes: l10n.t('Apply Without Undo'),
    no: l10n.t('Cancel'),
    look: l10n.t('Copy Earlier Configuration'),
  };
}

function folderText(cause: unknown, folder: string): string {
  if (hasCode(cause, 'ENOSPC', 'EDQUOT')) {
    return l10n.t('The disk is full: nothing more can be written to {0}.', folder);
  }
  if (hasCode(cause, 'EROFS', 'EACCES', 'EPERM')) {
    return l10n.t("You can't write to the folder {0}.", folder);
  }
  return l10n.t('Writing to {0} failed: {1}', folder, errorText(cause));
}

function storageText(cause: unknown, secrets: string): string {
  return l10n.t("The editor's secret storage could not store {0}: {1}", secrets, errorText(cause));
}

/** The names of the secrets that a configuration has, such as `ExternalId`. */
function secretNames(config: MfaConfig): string {
  const paths = Object.keys(withoutSecrets(config).secrets);
  return [...new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1)))].join(', ');
}
