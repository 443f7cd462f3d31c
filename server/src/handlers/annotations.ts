import { codeLenses } from '../../../core/src/features/codeLenses';
import { documentLinks } from '../../../core/src/features/documentLinks';
import { inlayHints } from '../../../core/src/features/inlayHints';
import { semanticTokens } from '../../../core/src/features/semanticTokens';
import { unlessCancelled } from './cancelled';
import { isAtAws } from '../../../core/src/settings/serverSettings';
import type { Services } from './sessionServices';

/** Answers what stands beside a text or colours it: hints, links, lenses, tokens. None needs the JSON service. */
export function handleAnnotations(services: Services): void {
  const { connection, client, documents, facts, settings, commands } = services;
  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }, token) => {
    const { inlayHints: options } = await settings.of(uri);
    await unlessCancelled(token);
    const document = documents.get(uri);
    return document ? inlayHints(document, range, options, facts.of(uri)) : null;
  });
  if (client.workspace?.inlayHint?.refreshSupport) {
    settings.onChange(() => connection.languages.inlayHint.refresh());
    facts.onChange(() => connection.languages.inlayHint.refresh());
  }
  connection.onDocumentLinks(async ({ textDocument: { uri } }, token) => {
    const own = await settings.of(uri);
    await unlessCancelled(token);
    const document = documents.get(uri);
    return document ? documentLinks(document, (pool) => isAtAws(own, pool)) : null;
  });
  connection.languages.semanticTokens.on(async ({ textDocument: { uri } }, token) => {
    await unlessCancelled(token);
    const document = documents.get(uri);
    return document ? semanticTokens(document) : { data: [] };
  });
  if (commands) {
    connection.onCodeLens(({ textDocument: { uri } }) =>
      documents.get(uri) ? codeLenses(uri) : null,
    );
  }
}
