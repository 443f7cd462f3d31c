import { handleAnnotations } from './annotations';
import { answerer } from './answerer';
import { handleFormatting } from './formatting';
import { otherDocuments } from './otherDocuments';
import type { Services } from './sessionServices';

/** Hands the standard requests on a document to the core. */
export function handleLanguageFeatures(services: Services): void {
  const { connection, client, facts } = services;
  const foldingLimit = client.textDocument?.foldingRange?.rangeLimit;
  const answer = answerer(services);
  connection.onCompletion((params) => {
    const others = () => otherDocuments(services, params.textDocument.uri);
    return answer(params, (json, document) =>
      json.completion(json.service, document, params.position, {
        otherDocuments: others,
        facts: facts.of(params.textDocument.uri),
      }),
    );
  });
  connection.onHover((params) =>
    answer(params, (json, document) =>
      json.hover(document, params.position, facts.of(params.textDocument.uri)),
    ),
  );
  connection.onDocumentSymbol((params) =>
    answer(params, (json, document) => json.documentSymbols(json.service, document)),
  );
  connection.onFoldingRanges((params) =>
    answer(params, (json, document) => json.foldingRanges(json.service, document, foldingLimit)),
  );
  connection.onSelectionRanges((params) =>
    answer(params, (json, document) =>
      json.selectionRanges(json.service, document, params.positions),
    ),
  );
  handleFormatting(services);
  handleAnnotations(services);
}
