import {
  EventEmitter,
  l10n,
  RelativePattern,
  Uri,
  workspace,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode';
import type { AskMfaCode, Credentials } from './aws/credentials';
import { sortFailure } from './aws/failures';
import type { AwsFiles } from './aws/profiles';
import type * as Sdk from './aws/sdkUserPools.js';
import type { Connection, UserPools } from './aws/userPools';

/** The bundle with the AWS SDK, loaded by whoever needs it first. */
export class AwsSdk implements Disposable {
  #credentials: Credentials | undefined;
  readonly #watchers: FileSystemWatcher[] = [];
  readonly #filesChanged = new EventEmitter<void>();
  /** When the AWS config or credentials file has changed, once the bundle is loaded. */
  readonly onDidChangeFiles = this.#filesChanged.event;

  /**
   * @param watcher is asked and told about the calls
   * @param quiet the same for calls that nobody has asked for, so it asks nothing
   */
  constructor(
    private readonly askMfaCode: AskMfaCode,
    private readonly watcher: Sdk.Watcher,
    private readonly quiet: Sdk.Watcher,
  ) {}

  /**
   * The user pools of a connection. Asks for an MFA code where the credentials need one.
   *
   * @param userPoolId names the Region to sign in to, where it is known
   */
  async connectTo(connection: Connection, userPoolId: string | undefined): Promise<UserPools> {
    const sdk = await this.load();
    const options = { credentials: this.credentials(sdk), watcher: this.watcher };
    const pools = new sdk.SdkUserPools(connection, sortFailure, options);
    await pools.signIn(userPoolId);
    return pools;
  }

  /**
   * The same, but every call is cancelled where the user would have to be asked: for an MFA code, or for
   * an address without encryption. Undefined where a program gives the credentials, which can ask too.
   */
  async connectQuietlyTo(connection: Connection): Promise<UserPools | undefined> {
    const sdk = await this.load();
    if (await sdk.awsFiles.runsProgram(connection.profile)) {
      return undefined;
    }
    const options = { credentials: this.credentials(sdk).quiet(), watcher: this.quiet };
    return new sdk.SdkUserPools(connection, sortFailure, options);
  }

  async files(): Promise<AwsFiles> {
    return (await this.load()).awsFiles;
  }

  dispose(): void {
    this.#filesChanged.dispose();
    for (const watcher of this.#watchers) {
      watcher.dispose();
    }
  }

  private credentials(sdk: typeof Sdk): Credentials {
    return (this.#credentials ??= new sdk.Credentials(this.askMfaCode));
  }

  private async load(): Promise<typeof Sdk> {
    const sdk = await import('./aws/sdkUserPools.js');
    sdk.localize(l10n.bundle);
    if (this.#watchers.length === 0) {
      this.#watchers.push(...sdk.awsFiles.paths().map((path) => this.watch(Uri.file(path))));
    }
    return sdk;
  }

  private watch(file: Uri): FileSystemWatcher {
    const folder = Uri.joinPath(file, '..');
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, name));
    const tell = (): void => {
      this.#filesChanged.fire();
    };
    watcher.onDidChange(tell);
    watcher.onDidCreate(tell);
    watcher.onDidDelete(tell);
    return watcher;
  }
}
