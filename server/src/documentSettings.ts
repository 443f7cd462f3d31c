import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { DidChangeConfigurationNotification } from './lsp';
import { readSettings, type ServerSettings } from '../../core/src/settings/serverSettings';
import { hiddenBy, nothingHidden, type IsHidden } from './workspace/hidden';

const section = 'cognitoMfa';
/** The editor's own setting of what it doesn't show. */
const exclude = 'files.exclude';

/**
 * The settings by document. A client that can be asked is asked once for each document; another
 * one tells them when they change, or never.
 */
export class Settings {
  readonly #known = new Map<string, Promise<ServerSettings>>();
  readonly #ofFolders = new Map<string, Promise<unknown>>();
  readonly #hidden = new Map<string, Promise<IsHidden>>();
  readonly #listeners: (() => Promise<unknown>)[] = [];
  #told: unknown;

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientCapabilities,
  ) {
    connection.onDidChangeConfiguration(async ({ settings }: { settings: unknown }) => {
      this.#told = settings;
      this.#known.clear();
      this.#ofFolders.clear();
      this.#hidden.clear();
      await Promise.all(this.#listeners.map((listener) => listener()));
    });
  }

  /** Asks the client to tell of changes, once it has said that it is ready. */
  async listen(): Promise<void> {
    if (this.client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      await this.connection.client.register(DidChangeConfigurationNotification.type, {
        section: [section, exclude],
      });
    }
  }

  /** Calls `listener` after every change of the settings. */
  onChange(listener: () => Promise<unknown>): void {
    this.#listeners.push(listener);
  }

  of(uri: string): Promise<ServerSettings> {
    let settings = this.#known.get(uri);
    if (!settings) {
      settings = this.#read(uri).then((value) => readSettings(value, uri));
      this.#known.set(uri, settings);
    }
    return settings;
  }

  /** The settings for what stands in no file. */
  async ofNoFile(): Promise<ServerSettings> {
    return readSettings(await this.#read(undefined), '');
  }

  /**
   * The settings of a file that isn't open. The client is asked once for its workspace folder, where
   * all files have the same: not ten thousand times.
   */
  async inFolder(folder: string, uri: string): Promise<ServerSettings> {
    let value = this.#ofFolders.get(folder);
    if (!value) {
      value = this.#read(folder);
      this.#ofFolders.set(folder, value);
    }
    return readSettings(await value, uri);
  }

  /**
   * What the user hides in a folder of the workspace. A client that can't be asked has told nothing of
   * that; where one fails to answer, nothing is hidden, and the log says so.
   */
  hiddenIn(folder: string): Promise<IsHidden> {
    let hidden = this.#hidden.get(folder);
    if (!hidden) {
      hidden = this.#readHidden(folder).catch((error: unknown) => {
        this.connection.console.warn(
          `Nothing is hidden in ${folder}, because ${exclude} can't be read: ${String(error)}`,
        );
        return nothingHidden;
      });
      this.#hidden.set(folder, hidden);
    }
    return hidden;
  }

  async #readHidden(folder: string): Promise<IsHidden> {
    return this.client.workspace?.configuration
      ? hiddenBy(await this.#ask(folder, exclude))
      : nothingHidden;
  }

  /** Forgets a document that has been closed. */
  forget(uri: string): void {
    this.#known.delete(uri);
  }

  async #read(uri: string | undefined): Promise<unknown> {
    if (this.client.workspace?.configuration) {
      return this.#ask(uri, section);
    }
    const told = this.#told;
    return typeof told === 'object' && told !== null ? Reflect.get(told, section) : undefined;
  }

  async #ask(scopeUri: string | undefined, name: string): Promise<unknown> {
    const item = { ...(scopeUri !== undefined && { scopeUri }), section: name };
    const value: unknown = await this.connection.workspace.getConfiguration(item);
    return value;
  }
}
