import { codeActions } from '../../../core/src/features/codeActions';
import { unlessCancelled } from './cancelled';
import { poolNeighbours } from './poolNeighbours';
import type { Services } from './sessionServices';

/** Answers code actions from the rules and the user's settings. */
export function handleCodeActions(services: Services): void {
  const { connection, documents, documentation, facts, commands, openFiles, settings } = services;
  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only } }, token) => {
    const { rules } = await settings.of(uri);
    await unlessCancelled(token);
    const document = documents.get(uri);
    const others = poolNeighbours(services, openFiles.keyOf(uri), document?.mfa);
    const options = {
      documentation,
      settings: rules,
      facts: facts.of(uri),
      others,
      only,
      commands,
    };
    return document ? codeActions(document, range, options) : [];
  });
}
