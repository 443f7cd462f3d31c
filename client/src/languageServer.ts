import {
  EventEmitter,
  l10n,
  Uri,
  window,
  type TextDocument,
  type TextEdit as EditorEdit,
} from 'vscode';
import {
  ConnectionError,
  ErrorCodes,
  LanguageClient,
  ResponseError,
  State,
  TransportKind,
  type ConfigurationMiddleware,
  type DiagnosticProviderMiddleware,
  type RequestParam,
  type RequestType,
  vsdiag,
} from 'vscode-languageclient/node';
import type { TextEdit } from 'vscode-languageserver-types';
import { languageId, poolScheme } from './language';
import type { Log } from './log';
import { linkedDiagnostics, linkedWorkspaceDiagnostics } from './ruleLinks';
import { settingsResource } from './extensionSettings';

/** The server reads the settings of a new document as those of the file that it will be. */
const settingsOfFiles: Exclude<ConfigurationMiddleware['configuration'], undefined> = (
  { items },
  token,
  next,
) => {
  const forFiles = items.map((item) =>
    item.scopeUri === undefined
      ? item
      : { ...item, scopeUri: settingsResource(Uri.parse(item.scopeUri)).toString() },
  );
  return next({ items: forFiles }, token);
};

/** The pool's side of a comparison is not the user's to mend, so it has no diagnostics. */
const provideDiagnostics: Required<DiagnosticProviderMiddleware>['provideDiagnostics'] = (
  ...args
) => {
  const [document] = args;
  const { scheme } = 'uri' in document ? document.uri : document;
  return scheme === poolScheme
    ? { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] }
    : linkedDiagnostics(...args);
};

/** The process of the language server has ended while it was asked something. */
export class ServerStopped extends Error {
  override readonly name = 'ServerStopped';
}

/** What the library says of a request whose connection has ended, before it was written, or without an answer. */
const stopped: readonly number[] = [
  ErrorCodes.MessageWriteError,
  ErrorCodes.PendingResponseRejected,
  ErrorCodes.ConnectionInactive,
];

function hasStopped(error: unknown): boolean {
  return (
    error instanceof ConnectionError ||
    (error instanceof ResponseError && stopped.includes(error.code))
  );
}

/** The language server process and the typed requests to it. */
export class LanguageServer {
  private readonly client: LanguageClient;
  /** A trace has whole files in it and isn't redacted, so it must not get into the log. */
  private readonly trace = window.createOutputChannel(l10n.t('Cognito MFA: Trace'), { log: true });

  readonly #started = new EventEmitter<void>();
  /** Fires at each start, once the editor asks the server for what it can do. */
  readonly onDidStart = this.#started.event;

  /**
   * Starts the server. It doesn't wait for it: requests do.
   *
   * @param module path of the bundled server
   */
  constructor(module: string, log: Log, onStartFailure: (error: unknown) => void) {
    this.client = new LanguageClient(
      'cognitoMfa',
      'Cognito MFA',
      { module, transport: TransportKind.ipc },
      {
        documentSelector: [{ language: languageId }],
        outputChannel: log.channel,
        traceOutputChannel: this.trace,
        middleware: {
          provideDiagnostics,
          provideWorkspaceDiagnostics: linkedWorkspaceDiagnostics,
          workspace: { configuration: settingsOfFiles },
        },
        initializationOptions: { commands: true, translations: l10n.bundle },
      },
    );
    this.client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) {
        this.#tellStarted(log);
      }
    });
    this.client.start().catch(onStartFailure);
  }

  /**
   * Sends a request, once the server has started and has every edit made so far. A server that has stopped too often for
   * the library to start it again is started once more.
   *
   * @throws ServerStopped where no answer comes because the server's process has ended
   */
  async request<Params, Result, Failure>(
    type: RequestType<Params, Result, Failure>,
    params: RequestParam<Params>,
  ): Promise<Result> {
    try {
      await this.client.start();
      return await this.client.sendRequest(type, params);
    } catch (error) {
      if (hasStopped(error)) {
        throw new ServerStopped(`The language server stopped: ${type.method}`, { cause: error });
      }
      throw error;
    }
  }

  /** The document's URI in the form that the server knows it by. */
  uriOf(document: TextDocument): string {
    return this.client.code2ProtocolConverter.asUri(document.uri);
  }

  async editorEdits(edits: TextEdit[]): Promise<EditorEdit[]> {
    return this.client.protocol2CodeConverter.asTextEdits(edits);
  }

  /** Stops the server. A server that never started needs no stop. */
  async stop(): Promise<void> {
    if (this.client.isRunning()) {
      await this.client.stop();
    }
    this.trace.dispose();
    this.#started.dispose();
  }

  /** The library is running before its features are there. */
  #tellStarted(log: Log): void {
    this.client.start().then(
      () => {
        this.#started.fire();
      },
      (error: unknown) => {
        log.error('Starting the language server', error);
      },
    );
  }
}
