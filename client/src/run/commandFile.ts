import { l10n, type TextDocument, type Uri } from 'vscode';
import type { MfaConfig } from '../../../core/src/model/mfaConfig';
import { requests, type RequestReading } from '../../../protocol/src/messages';
import { isUserPoolId } from '../aws/userPools';
import { chosenDocument, fileName, isFile, isReadOnly, shownDocument } from '../document';
import { goToErrorButton } from './buttons';
import type { Services } from './commandServices';

/** The file that a command is about, as it was read. */
export interface CommandFile {
  readonly document: TextDocument;
  /** How messages name it. */
  readonly file: string;
  readonly reading: RequestReading;
  /** The user pool that it names; undefined where it names none, so that one is chosen. */
  readonly userPoolId: string | undefined;
}

/** One without errors, so that it can be sent. */
export interface SendableFile extends CommandFile {
  readonly config: MfaConfig;
}

/** What a command wants of a document, and what it says where that isn't so. */
export interface DocumentRequirements {
  /** Of a copy that something shows, such as an old version; absent: it will do. */
  readonly copy?: (file: string) => string;
  /** Of a file that nobody can change; absent: it will do. */
  readonly readOnly?: (file: string) => string;
  /** Of a text as it was read; undefined where that will do. */
  readonly unfit?: (file: string, reading: RequestReading) => string | undefined;
  /** What comes of a `UserPoolId` that is none, after the sentence that says so. */
  readonly badId?: (reason: string) => string;
}

export interface FileRequirements extends DocumentRequirements {
  /** What to say without a file. */
  readonly noFile: string;
  /** Whether the file is shown, where nothing shows it yet. */
  readonly shown?: boolean;
}

/**
 * The file that a command is about: the one that a menu names, else the active editor's. Undefined where
 * there is none that will do: the user has been told.
 */
export async function commandFile(
  services: Services,
  uri: Uri | undefined,
  requirements: FileRequirements,
): Promise<CommandFile | undefined> {
  const document = await (requirements.shown ? shownDocument(uri) : chosenDocument(uri));
  if (!document) {
    services.dialogs.notify('error', requirements.noFile);
    return undefined;
  }
  return documentFile(services, document, requirements);
}

/**
 * The same for a command that errors stop.
 *
 * @param requirements `errors` is what to say of a file with so many
 */
export async function sendableFile(
  services: Services,
  uri: Uri | undefined,
  requirements: FileRequirements & { readonly errors: (file: string, count: number) => string },
): Promise<SendableFile | undefined> {
  const found = await commandFile(services, uri, {
    ...requirements,
    unfit: (file, { errors, config }) => (config ? undefined : requirements.errors(file, errors)),
  });
  const config = found?.reading.config;
  return config && { ...found, config };
}

/** The same of a document that was chosen already. */
export async function documentFile(
  services: Services,
  document: TextDocument,
  { copy, readOnly, unfit, badId = (reason) => reason }: DocumentRequirements,
): Promise<CommandFile | undefined> {
  const { dialogs, server, log } = services;
  const file = fileName(document);
  const locked = (await lockedText(document, copy, readOnly))?.(file);
  if (locked !== undefined) {
    dialogs.notify('error', locked);
    return undefined;
  }
  const reading = await server.request(requests.readRequest, { uri: server.uriOf(document) });
  const { userPoolId } = reading;
  const refusal =
    unfit?.(file, reading) ??
    (userPoolId === undefined || isUserPoolId(userPoolId)
      ? undefined
      : badId(badIdText(file, userPoolId)));
  if (refusal !== undefined) {
    dialogs.notify('error', refusal, goToErrorButton(log, document));
    return undefined;
  }
  return { document, file, reading, userPoolId };
}

type Locked = ((file: string) => string) | undefined;

async function lockedText(document: TextDocument, copy: Locked, readOnly: Locked): Promise<Locked> {
  if (copy && !isFile(document)) {
    return copy;
  }
  return readOnly && (await isReadOnly(document)) ? readOnly : undefined;
}

/** Why a file's `UserPoolId` can't be used. */
function badIdText(file: string, id: string): string {
  return l10n.t(
    'UserPoolId in {0} is {1}, which is not a user pool ID such as us-east-1_Ab12Cd34E.',
    file,
    JSON.stringify(id),
  );
}
