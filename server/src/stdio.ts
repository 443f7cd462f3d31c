import type { Connection, ConnectionStrategy, Message } from 'vscode-languageserver';
import {
  AbstractMessageWriter,
  createConnection,
  LSPErrorCodes,
  ProposedFeatures,
  StreamMessageReader,
} from './lsp';

const transports = / --(stdio|node-ipc)( |$)| --socket[= ]\d| --pipe[= ]\S/;

/**
 * The connection that the command line asks for: `--stdio`, or one of those that the library knows,
 * such as `--node-ipc`.
 */
export function connect(): Connection {
  const { argv } = process;
  if (!transports.test(argv.join(' '))) {
    console.error(
      'This is a language server: a client starts it with --stdio, --node-ipc, --socket=PORT or --pipe=NAME.',
    );
    process.exit(2);
  }
  if (!argv.includes('--stdio')) {
    return createConnection(ProposedFeatures.all, strategy);
  }
  // The standard output is the protocol's alone.
  console.log = console.info = console.debug = console.error;
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new WholeMessageWriter(process.stdout),
    strategy,
  );
  endWithClient(connection);
  return connection;
}

/** A request that is cancelled before its turn has come is answered as cancelled, and never begun. */
const strategy: ConnectionStrategy = {
  cancelUndispatched: ({ jsonrpc }) => {
    const message = 'The client has cancelled the request before it was begun.';
    // The library knows whose answer it is.
    return { jsonrpc, id: null, error: { code: LSPErrorCodes.RequestCancelled, message } };
  },
};

/** A client that is gone without having said `exit` has closed the standard input. */
function endWithClient(connection: Connection): void {
  let shutDown = false;
  connection.onShutdown(() => {
    shutDown = true;
  });
  const end = (): never => process.exit(shutDown ? 0 : 1);
  process.stdin.once('end', end).once('close', end);
}

/**
 * Sends each message at once and in one piece. The library waits for the one before, and writes header
 * and body apart: that is twice the system calls, and wakes the client for the header alone.
 */
class WholeMessageWriter extends AbstractMessageWriter {
  constructor(private readonly output: NodeJS.WriteStream) {
    super();
    output.on('error', (error) => {
      this.fireError(error);
    });
    output.on('close', () => {
      this.fireClose();
    });
  }

  write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    const header = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
    return new Promise((resolve, reject) => {
      this.output.write(header + body, (error) => {
        if (error) {
          reject(error);
        } else {
          resolve();
        }
      });
    });
  }

  end(): void {
    this.output.end();
  }
}
