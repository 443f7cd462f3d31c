import { l10n, workspace, type Memento, type Uri } from 'vscode';
import type { Connection } from '../aws/userPools';
import { isFromWorkspace, settingsResource } from '../extensionSettings';
import type { Dialogs } from '../ui/dialogs';
import type { Question } from '../ui/question';
import { approveOnce, isApprovedValue } from './approveOnce';

const key = 'approvedTrust';

/**
 * Asks before the first request where a workspace, which can be somebody else's, says which servers
 * are trusted. A file of certificates is asked about once, an unchecked certificate once a workspace.
 *
 * @throws DOMException named AbortError where the user declines
 */
export async function approveTrust(
  dialogs: Dialogs,
  approved: Memento,
  connection: Connection,
  resource: Uri | undefined,
): Promise<void> {
  for (const { value, question } of doubtful(connection, resource)) {
    await approveOnce(dialogs, approved, key, value, question);
  }
}

/** Whether the servers that a workspace trusts can be used without asking. */
export function isTrustApproved(
  approved: Memento,
  connection: Connection,
  resource: Uri | undefined,
): boolean {
  return doubtful(connection, resource).every(({ value }) => isApprovedValue(approved, key, value));
}

interface Doubt {
  readonly value: string;
  readonly question: Question;
}

function doubtful({ transport }: Connection, resource: Uri | undefined): Doubt[] {
  const caBundle = transport?.caBundle;
  const no = l10n.t("Don't Send");
  const doubts: Doubt[] = [];
  if (transport?.verifySsl === false && isFromWorkspace('verifySsl', resource)) {
    const question = {
      title: l10n.t("Send requests for user pools without checking the server's certificate?"),
      detail: l10n.t(
        'The workspace setting cognitoMfa.verifySsl turns the check off. Any server on the way can then pose as Amazon Cognito, and read and change what is sent.',
      ),
      yes: l10n.t("Don't Check"),
      no,
    };
    doubts.push({ value: `verifySsl ${workspaceOf(resource)}`, question });
  }
  if (caBundle !== undefined && isFromWorkspace('caBundle', resource)) {
    const question = {
      title: l10n.t('Trust the certificates in {0}?', caBundle),
      detail: l10n.t(
        'The workspace setting cognitoMfa.caBundle names this file. Whoever issued its certificates can pose as Amazon Cognito, and read and change what is sent.',
      ),
      yes: l10n.t('Trust Them'),
      no,
    };
    doubts.push({ value: `caBundle ${caBundle}`, question });
  }
  return doubts;
}

function workspaceOf(resource: Uri | undefined): string {
  const folder = resource && workspace.getWorkspaceFolder(settingsResource(resource));
  return (folder ?? workspace.workspaceFolders?.[0])?.uri.toString() ?? '';
}
