import type { TextDocument } from 'vscode';
import { requests, type RequestReading } from '../../../protocol/src/messages';
import { isUserPoolId } from '../aws/userPools';
import { activeDocument } from '../document';
import type { LanguageServer } from '../languageServer';

/** The user pool that a document names, where that can be one. */
export async function userPoolIdOf(
  server: LanguageServer,
  document: TextDocument,
): Promise<string | undefined> {
  const uri = server.uriOf(document);
  return ownPoolId(await server.request(requests.readRequest, { uri }));
}

/** The user pool that the file in the active editor names. */
export async function activePoolId(server: LanguageServer): Promise<string | undefined> {
  const document = activeDocument();
  return document && userPoolIdOf(server, document);
}

/** The user pool that a document names, as it was read, where that can be one. */
export function ownPoolId({ userPoolId }: RequestReading): string | undefined {
  return userPoolId !== undefined && isUserPoolId(userPoolId) ? userPoolId : undefined;
}
