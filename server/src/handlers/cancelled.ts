import type { CancellationToken } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from '../lsp';
import { nextTurn } from '../turns';

/**
 * Takes in what has come behind a request, its own cancellation among it, before anything is computed for it.
 *
 * @throws ResponseError for a request that the client has cancelled
 */
export async function unlessCancelled(token: CancellationToken): Promise<void> {
  await nextTurn();
  throwIfCancelled(token);
}

/** @throws ResponseError for a request that the client has cancelled, by now */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) {
    throw new ResponseError(
      LSPErrorCodes.RequestCancelled,
      'The client has cancelled the request.',
    );
  }
}
