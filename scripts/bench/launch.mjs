// Starts a server, and begins to speak with it.
import { spawn } from 'node:child_process';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { answerServer } from './handshake.mjs';

/** @typedef {import('./servers.mjs').Server} Server */

const heapProbeScript = new URL('heapProbe.mjs', import.meta.url).href;

/**
 * Starts a server that speaks over its standard streams. The heap probe is loaded before it and has
 * a channel of its own.
 * @param {string} script
 * @param {boolean} heapProbe
 */
export function start(script, heapProbe) {
  const options = heapProbe ? ['--import', heapProbeScript] : [];
  const child = spawn(process.execPath, [...options, script, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit', ...(heapProbe ? /** @type {const} */ (['ipc']) : [])],
  });
  const { stdin: input, stdout: output } = child;
  if (!input || !output) throw new Error(`${script} has no standard streams.`);
  return { process: child, input, output };
}

/**
 * The same with a connection, on which nobody listens yet, and on which the server's own requests are answered.
 * @param {Server} server
 * @param {boolean} [heapProbe]
 */
export function connect(server, heapProbe = false) {
  const { process: child, input, output } = start(server.script, heapProbe);
  const connection = createProtocolConnection(
    new StreamMessageReader(output),
    new StreamMessageWriter(input),
  );
  answerServer(connection, server);
  return { process: child, connection };
}
