import type { CancellationToken, TextDocumentIdentifier } from 'vscode-languageserver';
import type { OpenDocument } from '../../../core/src/features/openDocument';
import { unlessCancelled } from './cancelled';
import type { JsonFeatures, Services } from './sessionServices';

type Ask<T> = (json: JsonFeatures, document: OpenDocument) => T | Promise<T>;

/** Answers from the JSON language service; null for a document that isn't open. */
export function answerer({ json, documents }: Services) {
  return async <T>(
    { textDocument: { uri } }: { textDocument: TextDocumentIdentifier },
    token: CancellationToken,
    ask: Ask<T>,
  ): Promise<T | null> => {
    const features = await json();
    await unlessCancelled(token);
    const document = documents.get(uri);
    return document ? ask(features, document) : null;
  };
}
