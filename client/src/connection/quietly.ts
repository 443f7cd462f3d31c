import { l10n } from 'vscode';
import { identity } from '../aws/failureText';
import type { Connection } from '../aws/userPools';

/** Why a pool isn't read unasked where the user would have to be asked for something. */
export function needsAnswerText(): string {
  return l10n.t('Reading the user pool needs an answer from you: run Check against User Pool.');
}

/** The same where a `credential_process` gives the credentials. */
export function runsProgramText(connection: Connection): string {
  return l10n.t(
    'The credentials of {0} come from a program that may ask you something: run Check against User Pool.',
    identity(connection),
  );
}
