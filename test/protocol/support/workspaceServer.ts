import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  FileChangeType,
  type ClientCapabilities,
  type ConfigurationParams,
  type RegistrationParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { pullClient, ServerProcess } from './serverProcess';

/** A client as VS Code is one: it asks for diagnostics, watches files and has settings. */
export const editor: ClientCapabilities = {
  ...pullClient,
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
};

/** A server on a folder of real files. */
export class WorkspaceServer {
  readonly registered: RegistrationParams[] = [];
  readonly logged: string[] = [];
  /** The sections of the settings that the server has asked for. */
  readonly asked: (string | undefined)[] = [];
  /** What the server is told as `cognitoMfa`. */
  settings: object = {};
  /** What it is told as `files.exclude` of a folder, by the folder's URI. */
  exclude: (folder: string | undefined) => unknown = () => null;
  #server: ServerProcess | undefined;
  #reports: WorkspaceDocumentDiagnosticReport[] = [];
  #wake: () => void = () => undefined;

  private constructor(readonly folder: string) {}

  static async inNewFolder(): Promise<WorkspaceServer> {
    return new WorkspaceServer(await mkdtemp(join(tmpdir(), 'cognito-mfa-workspace-')));
  }

  get server(): ServerProcess {
    if (!this.#server) {
      throw new Error('The server is not started.');
    }
    return this.#server;
  }

  async start(capabilities = editor, folders = ['']): Promise<void> {
    const workspaceFolders = folders.map((name) => ({ uri: this.uri(name), name: name || 'root' }));
    const { server } = await ServerProcess.start(
      capabilities,
      undefined,
      workspaceFolders,
      (connection) => {
        connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) => {
          this.asked.push(...items.map(({ section }) => section));
          return items.map(({ section, scopeUri }) =>
            section === 'files.exclude' ? this.exclude(scopeUri) : this.settings,
          );
        });
        connection.onRequest('workspace/diagnostic/refresh', () => null);
        connection.onRequest('client/registerCapability', (params: RegistrationParams) => {
          this.registered.push(params);
          this.#wake();
          return null;
        });
        connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
          this.logged.push(message);
          this.#wake();
        });
        connection.onNotification(
          '$/progress',
          ({ value }: { value: WorkspaceDiagnosticReport }) => {
            this.#reports.push(...value.items);
            this.#wake();
          },
        );
      },
    );
    this.#server = server;
  }

  async end(): Promise<void> {
    await this.#server?.end();
    await rm(this.folder, { recursive: true, force: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  uri(name: string): string {
    return pathToFileURL(this.path(name)).href.replace(/\/$/, '');
  }

  async write(name: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(this.path(name)), { recursive: true });
    await writeFile(this.path(name), content);
  }

  /** Tells the server of a change as the client's watcher does. */
  tell(type: FileChangeType, ...names: string[]): Promise<void> {
    const changes = names.map((name) => ({ uri: this.uri(name), type }));
    return this.server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  async writeAndTell(name: string, content: string): Promise<void> {
    await this.write(name, content);
    await this.tell(FileChangeType.Changed, name);
  }

  async changeSettings(settings: object): Promise<void> {
    this.settings = settings;
    await this.server.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { cognitoMfa: settings },
    });
  }

  /** A request without partial results: it is answered once there is something to tell. */
  ask(previous: Record<string, string> = {}): Promise<WorkspaceDiagnosticReport> {
    return this.server.connection.sendRequest('workspace/diagnostic', {
      previousResultIds: Object.entries(previous).map(([name, value]) => ({
        uri: this.uri(name),
        value,
      })),
    });
  }

  /** A request with partial results, which stays open. What it tells comes by `next`. */
  follow(): void {
    const params = { previousResultIds: [], partialResultToken: 'follow' };
    this.server.connection.sendRequest('workspace/diagnostic', params).catch((error: unknown) => {
      // The server is ended with the request still open.
      this.logged.push(String(error));
    });
  }

  /** The oldest report of a file that nobody has taken yet. */
  next(name: string): Promise<WorkspaceDocumentDiagnosticReport> {
    return this.nextAt(this.uri(name));
  }

  async nextAt(wanted: string): Promise<WorkspaceDocumentDiagnosticReport> {
    const found = await this.until(() => this.#reports.find(({ uri }) => uri === wanted));
    this.#reports = this.#reports.filter((report) => report !== found);
    return found;
  }

  /** Waits until `probe` finds something; it looks whenever the server has said something. */
  async until<T>(probe: () => T | undefined): Promise<T> {
    for (;;) {
      const found = probe();
      if (found !== undefined) {
        return found;
      }
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}

/** The rules behind a report's diagnostics. */
export function codes(report: WorkspaceDocumentDiagnosticReport | undefined): unknown[] {
  return report?.kind === 'full' ? report.items.map(({ code }) => code) : [report?.kind];
}
