import type { ClientCapabilities } from 'vscode-languageserver';
import type { ItemAbilities } from '../../../core/src/features/completion/plainItem';
import { handleAnnotations } from './annotations';
import { answerer } from './answerer';
import { handleFormatting } from './formatting';
import { otherDocuments } from './otherDocuments';
import type { Services } from './sessionServices';

/** What a client can do with an item of completion, by what it says of itself. */
function itemAbilities(client: ClientCapabilities, commands: boolean): ItemAbilities {
  const item = client.textDocument?.completion?.completionItem;
  return {
    commands,
    snippets: item?.snippetSupport === true,
    markdown: item?.documentationFormat?.includes('markdown') === true,
  };
}

/** Hands the standard requests on a document to the core. */
export function handleLanguageFeatures(services: Services): void {
  const { connection, client, facts, settings } = services;
  const foldingLimit = client.textDocument?.foldingRange?.rangeLimit;
  const answer = answerer(services);
  const abilities = itemAbilities(client, services.commands);
  const hoverFormats = client.textDocument?.hover?.contentFormat;
  const plainHovers = hoverFormats !== undefined && !hoverFormats.includes('markdown');
  connection.onCompletion((params, token) => {
    const others = () => otherDocuments(services, params.textDocument.uri, token);
    return answer(params, token, async (json, document) => {
      const { pools } = await settings.of(params.textDocument.uri);
      return json.completion(json.service, document, params.position, {
        otherDocuments: others,
        facts: facts.of(params.textDocument.uri),
        client: abilities,
        pools: [...pools.named, ...facts.listed],
      });
    });
  });
  connection.onHover((params, token) =>
    answer(params, token, (json, document) => {
      const found = json.hover(document, params.position, facts.of(params.textDocument.uri));
      return found && plainHovers ? json.plainHover(found) : found;
    }),
  );
  connection.onDocumentSymbol((params, token) =>
    answer(params, token, (json, document) => json.documentSymbols(json.service, document)),
  );
  connection.onFoldingRanges((params, token) =>
    answer(params, token, (json, document) =>
      json.foldingRanges(json.service, document, foldingLimit),
    ),
  );
  connection.onSelectionRanges((params, token) =>
    answer(params, token, (json, document) =>
      json.selectionRanges(json.service, document, params.positions),
    ),
  );
  handleFormatting(services);
  handleAnnotations(services);
}
