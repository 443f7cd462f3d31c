import { answerer } from './answerer';
import type { Services } from './sessionServices';

/** Lays out a document, a range of it, or a block as it is closed. */
export function handleFormatting(services: Services): void {
  const { connection } = services;
  const answer = answerer(services);
  connection.onDocumentFormatting((params, token) =>
    answer(params, token, (json, document) =>
      json.formatting(json.service, document, params.options),
    ),
  );
  connection.onDocumentRangeFormatting((params, token) =>
    answer(params, token, (json, document) =>
      json.formatting(json.service, document, params.options, params.range),
    ),
  );
  connection.onDocumentOnTypeFormatting((params, token) =>
    answer(params, token, (json, document) =>
      json.onTypeFormatting(json.service, document, params.position, params.options),
    ),
  );
}
