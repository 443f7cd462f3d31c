import { capabilitiesFor } from './capabilities';
import { keepHeapSmall } from './heap';
import { once } from './once';
import { optionsOf } from './options';
import { connect } from './stdio';

/** The library of the connection is in this bundle only: the session's asks this one for it. */
export * from './lsp';

/*
 * What a client starts. It answers `initialize` first, and loads what serves the client then while
 * that answer is on its way.
 */
const connection = connect();
keepHeapSmall();

connection.onInitialize((params) => {
  const session = once(async () => {
    const { serve } = await import('./session.js');
    return serve(connection, params);
  });
  // The library sends the answer in the event loop's next turn.
  setImmediate(() => {
    setImmediate(() => {
      session().catch(fail);
    });
  });
  connection.onInitialized(async () => {
    await (await session()).begin();
  });
  return {
    serverInfo: { name: 'Cognito MFA' },
    capabilities: capabilitiesFor(params.capabilities, optionsOf(params).commands),
  };
});

connection.listen();

/** A server that can't be loaded ends, so that its client notices. */
function fail(error: unknown): void {
  console.error('The language server could not be loaded:', error);
  process.exit(1);
}
