import * as l10n from '@vscode/l10n';
import { digestOf, readCaBundle } from '../aws/caBundle';
import type { Connection } from '../aws/userPools';
import type { Dialogs } from '../ui/dialogs';
import type { Question } from '../ui/question';
import { approveOnce, isApprovedValue, type Approvals } from './approveOnce';

const key = 'approvedTrust';

/** Which of the settings that say whom to trust come with a workspace, which can be somebody else's. */
export interface TrustOrigin {
  /** The workspace folder, by its URI. */
  readonly folder: string;
  readonly caBundle: boolean;
  readonly verifySsl: boolean;
}

/** A connection, and what the user has to agree to before it is used. */
export interface TrustRequest {
  readonly connection: Connection;
  readonly doubts: readonly Doubt[];
}

interface Doubt {
  /** What is kept of a yes: it holds for this and nothing else. */
  readonly value: string;
  readonly question: Question;
}

/**
 * What the user has to agree to of a connection. Certificates are agreed to by what is in their file, so that another
 * content is another question; to go without a check, for one folder and one address.
 *
 * @param address where requests go, where that isn't AWS
 */
export async function trustRequest(
  connection: Connection,
  origin: TrustOrigin,
  address: string | undefined,
): Promise<TrustRequest> {
  const { transport } = connection;
  const unchecked =
    transport?.verifySsl === false && origin.verifySsl ? [uncheckedDoubt(origin, address)] : [];
  if (transport?.caBundle === undefined || !origin.caBundle) {
    return { connection, doubts: unchecked };
  }
  const caDigest = await digestIn(transport.caBundle);
  // Whoever uses the connection says what is wrong with a file that can't be read.
  return caDigest === undefined
    ? { connection, doubts: unchecked }
    : {
        connection: { ...connection, transport: { ...transport, caDigest } },
        doubts: [...unchecked, certificatesDoubt(transport.caBundle, caDigest)],
      };
}

/**
 * Asks what is still to be agreed to, and gives the connection as it may be used then.
 *
 * @throws DOMException named AbortError where the user declines
 */
export async function approveTrust(
  dialogs: Pick<Dialogs, 'confirm'>,
  approved: Approvals,
  { connection, doubts }: TrustRequest,
): Promise<Connection> {
  for (const { value, question } of doubts) {
    await approveOnce(dialogs, approved, key, value, question);
  }
  return connection;
}

/** Whether nothing is left to ask. */
export function isTrustApproved(approved: Approvals, { doubts }: TrustRequest): boolean {
  return doubts.every(({ value }) => isApprovedValue(approved, key, value));
}

function uncheckedDoubt({ folder }: TrustOrigin, address: string | undefined): Doubt {
  const question = {
    title: l10n.t(
      "Send requests for user pools to {0} without checking the server's certificate?",
      address ?? 'AWS',
    ),
    detail: l10n.t(
      'The workspace setting cognitoMfa.verifySsl turns the check off. Any server on the way can then pose as Amazon Cognito, and read and change what is sent.',
    ),
    yes: l10n.t("Don't Check"),
    no: l10n.t("Don't Send"),
  };
  return { value: JSON.stringify(['verifySsl', folder, address ?? '']), question };
}

function certificatesDoubt(path: string, digest: string): Doubt {
  const question = {
    title: l10n.t('Trust the certificates in {0}?', path),
    detail: l10n.t(
      'The workspace setting cognitoMfa.caBundle names this file. Whoever issued its certificates can pose as Amazon Cognito, and read and change what is sent. You are asked again when the file has changed.',
    ),
    yes: l10n.t('Trust Them'),
    no: l10n.t("Don't Send"),
  };
  return { value: JSON.stringify(['caBundle', digest]), question };
}

async function digestIn(path: string): Promise<string | undefined> {
  try {
    return digestOf(await readCaBundle(path));
  } catch {
    return undefined;
  }
}
