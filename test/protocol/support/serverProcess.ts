import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import {
  createProtocolConnection,
  type ClientCapabilities,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type RequestParam,
  type RequestType,
  type WorkspaceFolder,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** The built server, seen from out/test/protocol/support. */
export const serverFile = resolve(__dirname, '../../../../dist/server.js');

/** A client that asks for diagnostics, as VS Code does. */
export const pullClient: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    completion: { completionItem: { snippetSupport: true } },
  },
};

/** The language server in a process of its own, spoken to over its standard streams. */
export class ServerProcess {
  readonly #exit: Promise<unknown[]>;
  readonly #published: PublishDiagnosticsParams[] = [];
  #wake: () => void = () => undefined;

  private constructor(
    readonly connection: ProtocolConnection,
    private readonly server: ReturnType<typeof spawn>,
  ) {
    this.#exit = once(server, 'exit');
    connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => {
        this.#published.push(params);
        this.#wake();
      },
    );
    connection.listen();
  }

  /**
   * Starts the server and introduces a client with `capabilities` and options of its own to it.
   *
   * @param prepare lets the client answer requests, from the first one on
   */
  static async start(
    capabilities: ClientCapabilities = pullClient,
    initializationOptions?: object,
    workspaceFolders: WorkspaceFolder[] | null = null,
    prepare: (connection: ProtocolConnection) => void = () => undefined,
  ): Promise<{ server: ServerProcess; result: InitializeResult }> {
    const child = spawn(process.execPath, [serverFile, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    prepare(connection);
    const server = new ServerProcess(connection, child);
    const result = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders,
      capabilities,
      initializationOptions,
    });
    await connection.sendNotification('initialized', {});
    return { server, result };
  }

  /** Asks the server to stop, and gives its exit code. */
  async stop(): Promise<unknown> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const [code] = await this.#exit;
    this.connection.dispose();
    return code;
  }

  /** Leaves the server, as an editor does that is gone without a word: it ends by itself then. */
  async end(): Promise<void> {
    this.server.stdin?.end();
    await this.#exit;
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri, languageId: 'cognito-mfa', version, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Replaces one range of an open document. */
  change(uri: string, version: number, range: Range, text: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  diagnostics(uri: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  }

  /** A standard request on a document. */
  ask<T>(method: string, uri: string, params: object = {}): Promise<T> {
    return this.connection.sendRequest(method, { textDocument: { uri }, ...params });
  }

  /** One of our own requests. */
  send<Params, Result, Failure>(
    type: RequestType<Params, Result, Failure>,
    params: RequestParam<Params>,
  ): Promise<Result> {
    return this.connection.sendRequest(type, params);
  }

  /** The next diagnostics that the server publishes, or has published and nobody has taken. */
  async nextPublished(): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const next = this.#published.shift();
      if (next) {
        return next;
      }
      await new Promise<void>((resolveWake) => (this.#wake = resolveWake));
    }
  }
}

/** The range on one line. */
export function onLine(line: number, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}
