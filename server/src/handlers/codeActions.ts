import type { ServerCapabilities } from 'vscode-languageserver';
import { CodeActionKind } from '../lsp';
import { codeActions, fixAllKind } from '../core/features/codeActions';
import type { Services } from './services';

/** Answers code actions from the rules and the user's settings. */
export function handleCodeActions(services: Services): ServerCapabilities {
  const { connection, documents, documentation, commands, settings } = services;
  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only } }) => {
    const { rules } = await settings.of(uri);
    const document = documents.get(uri);
    const options = { documentation, settings: rules, only, commands };
    return document ? codeActions(document.text, document.mfa, range, options) : [];
  });
  return {
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind],
    },
  };
}
