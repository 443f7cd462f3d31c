import type { TextDocumentIdentifier } from 'vscode-languageserver';
import type { OpenDocument } from '../../../core/src/features/openDocument';
import type { JsonFeatures, Services } from './sessionServices';

type Ask<T> = (json: JsonFeatures, document: OpenDocument) => T | Promise<T>;

/** Answers from the JSON language service; null for a document that isn't open. */
export function answerer({ json, documents }: Services) {
  return async <T>(
    { textDocument: { uri } }: { textDocument: TextDocumentIdentifier },
    ask: Ask<T>,
  ): Promise<T | null> => {
    const features = await json();
    const document = documents.get(uri);
    return document ? ask(features, document) : null;
  };
}
