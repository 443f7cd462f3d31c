// The client's side of the handshake, the same for every server.

/** @typedef {import('./servers.mjs').Server} Server */
/** @typedef {ReturnType<typeof import('vscode-languageserver/node').createProtocolConnection>} Connection */
/** @typedef {import('vscode-languageserver/node').ConfigurationParams} ConfigurationParams */

/** What every server is told the client can do: what VS Code declares for the features measured. */
export const capabilities = {
  textDocument: {
    synchronization: { didSave: true },
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        deprecatedSupport: true,
        insertReplaceSupport: true,
      },
      contextSupport: true,
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false },
  },
  workspace: { configuration: true, diagnostics: { refreshSupport: true } },
};

/**
 * Answers the server's own requests.
 * @param {Connection} connection
 * @param {Server} server
 */
export function answerServer(connection, { settings, asksSettings }) {
  /** @param {ConfigurationParams} params */
  const configuration = ({ items }) =>
    items.map(({ section = '' }) => (asksSettings ? (settings[section] ?? null) : null));
  connection.onRequest('workspace/configuration', configuration);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.onRequest('client/registerCapability', () => null);
}

/**
 * Ends the handshake, with the settings for a server that doesn't ask for them.
 * @param {Connection} connection
 * @param {Server} server
 */
export async function endHandshake(connection, { settings, asksSettings }) {
  await connection.sendNotification('initialized', {});
  if (!asksSettings)
    await connection.sendNotification('workspace/didChangeConfiguration', { settings });
}
