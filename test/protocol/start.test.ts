import assert from 'node:assert/strict';
import {
  fork,
  spawn,
  spawnSync,
  type ChildProcess,
  type ChildProcessWithoutNullStreams,
} from 'node:child_process';
import { once } from 'node:events';
import {
  createClientPipeTransport,
  createClientSocketTransport,
  createProtocolConnection,
  generateRandomPipeName,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  type ClientCapabilities,
  type InitializeResult,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { freePort } from '../local-pool/freePort';
import { serverFile } from './support/serverProcess';

const uri = 'file:///work/pool.mfa.json';

/** A message as it goes over the wire. */
function framed(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** The answer to the request `id`, as a whole. */
function answerTo(server: ChildProcessWithoutNullStreams, id: number): Promise<object> {
  return new Promise((resolve, reject) => {
    const reader = new StreamMessageReader(server.stdout);
    reader.onError(reject);
    reader.listen((message) => {
      if (Reflect.get(message, 'id') === id && !Reflect.has(message, 'method')) {
        resolve(message);
      }
    });
  });
}

/** The request that begins a conversation. */
function initialize(capabilities: ClientCapabilities = {}): string {
  const params = { processId: null, rootUri: null, capabilities };
  return framed({ id: 1, method: 'initialize', params });
}

/** What a server answers that is told everything at once: as JSON, the report on a file with `text`. */
async function diagnosticsOf(
  server: ChildProcessWithoutNullStreams,
  text: string,
): Promise<string> {
  const textDocument = { uri, languageId: 'cognito-mfa', version: 1, text };
  const report = answerTo(server, 2);
  server.stdin.write(
    [
      initialize({ textDocument: { diagnostic: {} } }),
      framed({ method: 'initialized', params: {} }),
      framed({ method: 'textDocument/didOpen', params: { textDocument } }),
      framed({ id: 2, method: 'textDocument/diagnostic', params: { textDocument: { uri } } }),
    ].join(''),
  );
  return JSON.stringify(await report);
}

describe('The start of the server', () => {
  let server: ChildProcessWithoutNullStreams;

  beforeEach(() => {
    server = spawn(process.execPath, [serverFile, '--stdio']);
  });
  afterEach(() => {
    server.kill();
  });

  it('loses nothing of a client that sends everything at once', async () => {
    const report = await diagnosticsOf(server, '{"MfaConfiguration": "O"}');
    assert.match(report, /"code":"invalid-value"/);
  });

  it('ends with its client', async () => {
    const initialized = answerTo(server, 1);
    server.stdin.write(initialize());
    await initialized;
    server.stdin.end();
    await once(server, 'exit');
    assert.equal(server.exitCode, 1);
  });

  it('ends well with a client that has asked it to shut down', async () => {
    server.stdin.write(initialize());
    const shutDown = answerTo(server, 2);
    server.stdin.write(framed({ id: 2, method: 'shutdown' }));
    assert.match(JSON.stringify(await shutDown), /"result":null/);
    server.stdin.end();
    await once(server, 'exit');
    assert.equal(server.exitCode, 0);
  });

  it('tells what has more bytes than characters whole', async () => {
    assert.match(await diagnosticsOf(server, '{ "é😀": "ä" }'), /é😀/);
  });
});

describe('The server without a channel', () => {
  for (const args of [[], ['--socket=x'], ['--pipe'], ['--help']]) {
    it(`says in one line how it is started, and ends with 2: ${args.join(' ')}`, () => {
      const { status, stderr, stdout } = spawnSync(process.execPath, [serverFile, ...args], {
        encoding: 'utf8',
      });
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^This is a language server: [^\n]*--stdio[^\n]*\n$/);
    });
  }
});

describe('The server over another channel', () => {
  const servers: ChildProcess[] = [];
  const run = (argument: string): ChildProcess => {
    const server = fork(serverFile, [argument]);
    servers.push(server);
    return server;
  };
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.kill();
    }
  });

  async function answers(connection: ProtocolConnection): Promise<void> {
    connection.listen();
    const params = { processId: process.pid, rootUri: null, capabilities: {} };
    const result = await connection.sendRequest<InitializeResult>('initialize', params);
    assert.equal(result.serverInfo?.name, 'Cognito MFA');
    connection.dispose();
  }

  it('answers on the channel that Node.js has to its children', () => {
    const server = run('--node-ipc');
    return answers(
      createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server)),
    );
  });

  it('answers on a pipe', async () => {
    const name = generateRandomPipeName();
    const transport = await createClientPipeTransport(name);
    run(`--pipe=${name}`);
    await answers(createProtocolConnection(...(await transport.onConnected())));
  });

  it('answers on a socket', async () => {
    const port = await freePort();
    const transport = await createClientSocketTransport(port);
    run(`--socket=${port}`);
    await answers(createProtocolConnection(...(await transport.onConnected())));
  });
});
