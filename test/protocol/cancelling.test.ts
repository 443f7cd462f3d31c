import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { LSPErrorCodes, Message, StreamMessageReader } from 'vscode-languageserver-protocol/node';
import { requests } from '../../protocol/src/messages';
import { pullClient, serverFile } from './support/serverProcess';

const uri = 'file:///a.mfa.json';
const textDocument = { uri };
const [start, end] = [
  { line: 0, character: 0 },
  { line: 0, character: 2 },
];
const range = { start, end };
const options = { insertSpaces: true, tabSize: 2 };
const pool = { userPoolId: 'eu-west-1_a', config: {}, formatting: options };

/** Every request that is worth cancelling. */
const asked: Readonly<Record<string, object>> = {
  'textDocument/diagnostic': { textDocument },
  'textDocument/codeAction': { textDocument, range, context: { diagnostics: [] } },
  'textDocument/completion': { textDocument, position: start },
  'textDocument/hover': { textDocument, position: start },
  'textDocument/documentSymbol': { textDocument },
  'textDocument/foldingRange': { textDocument },
  'textDocument/selectionRange': { textDocument, positions: [start] },
  'textDocument/formatting': { textDocument, options },
  'textDocument/rangeFormatting': { textDocument, range, options },
  'textDocument/onTypeFormatting': { textDocument, position: end, ch: '}', options },
  'textDocument/inlayHint': { textDocument, range },
  'textDocument/documentLink': { textDocument },
  'textDocument/semanticTokens/full': { textDocument },
  'workspace/symbol': { query: 'a' },
  [requests.readRequest.method]: { uri },
  [requests.pullEdits.method]: { uri, ...pool },
  [requests.poolIdEdits.method]: { uri, ...pool },
  [requests.poolText.method]: { uri, ...pool },
};

/** A client that writes several messages at once, which a connection of the library doesn't. */
class RawClient {
  readonly #server: ChildProcessWithoutNullStreams;
  readonly #answers = new Map<unknown, (answer: unknown) => void>();

  constructor() {
    this.#server = spawn(process.execPath, [serverFile, '--stdio']);
    new StreamMessageReader(this.#server.stdout).listen((message) => {
      if (Message.isResponse(message)) {
        this.#answers.get(message.id)?.(message.error ?? message.result);
      }
    });
  }

  write(...messages: readonly object[]): void {
    const framed = messages.map((message) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    });
    this.#server.stdin.write(framed.join(''));
  }

  /** The result or the error that the request `id` is answered with. */
  answer(id: number): Promise<unknown> {
    return new Promise((resolve) => this.#answers.set(id, resolve));
  }

  async end(): Promise<void> {
    this.#server.stdin.end();
    await once(this.#server, 'exit');
  }
}

describe('A request that is cancelled, over the protocol', () => {
  let client: RawClient;

  before(async () => {
    client = new RawClient();
    const initialized = client.answer(0);
    const params = { processId: process.pid, rootUri: null, capabilities: pullClient };
    client.write({ id: 0, method: 'initialize', params });
    await initialized;
    const document = { uri, languageId: 'cognito-mfa', version: 1, text: '{}' };
    client.write(
      { method: 'initialized', params: {} },
      { method: 'textDocument/didOpen', params: { textDocument: document } },
    );
  });

  after(() => client.end());

  for (const [index, [method, params]] of Object.entries(asked).entries()) {
    const id = index + 1;

    it(`is answered as cancelled, also right behind others: ${method}`, async () => {
      const [first, cancelled, last] = [3 * id, 3 * id + 1, 3 * id + 2];
      const answers = Promise.all([first, cancelled, last].map((each) => client.answer(each)));
      client.write(
        { id: first, method, params },
        { id: cancelled, method, params },
        { method: '$/cancelRequest', params: { id: cancelled } },
        { id: last, method, params },
      );
      const [before, answer, after] = await answers;
      assert.ok(typeof answer === 'object' && answer !== null, JSON.stringify(answer));
      assert.equal(Reflect.get(answer, 'code'), LSPErrorCodes.RequestCancelled);
      assert.deepEqual(before, after);
      assert.notEqual(Reflect.get(Object(before), 'code'), LSPErrorCodes.RequestCancelled);
    });
  }
});
