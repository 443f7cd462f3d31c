import { l10n, window, workspace } from 'vscode';
import { settingId } from '../../../core/src/settings/settingIds';
import type { Disposable, TextDocument } from 'vscode';
import { namedAddress } from '../aws/address';
import { variable } from '../aws/environment';
import type { AwsFiles } from '../aws/profiles';
import { regionOf, type Connection } from '../aws/userPools';
import { activeDocument, isFile } from '../document';
import { errorText } from '../errorText';
import type { Identities } from '../connection/identities';
import { userPoolIdOf } from '../pools/ownPool';
import type { LanguageServer } from '../languageServer';
import type { Log } from '../log';
import { connectionSettings } from '../extensionSettings';
import type { ShownTarget, TargetChoices } from '../connection/targetChoices';
import { connectionTo } from '../connection/targets';
import { StatusItem, type StatusContent } from '../ui/statusItem';
import { shownConnection, shownProblem } from './connectionText';

/** What the item needs to know. */
interface Sources {
  readonly server: LanguageServer;
  readonly identities: Identities;
  readonly targetChoices: TargetChoices;
  readonly log: Log;
  awsFiles(): Promise<AwsFiles>;
}

/** The settings of the connection. */
const settings = (['profile', 'region', 'endpointUrl', 'targets'] as const).map(settingId);

/**
 * The status bar item that says, while one of our files is in the active editor, with which AWS profile
 * and Region its commands work. It is about that file, so it stands on the right.
 */
export class ConnectionStatus implements Disposable {
  readonly #item = new StatusItem(
    'connection',
    l10n.t('Cognito MFA: AWS Connection'),
    'selectProfile',
  );
  readonly #listening: Disposable[];
  /** Counts the updates, so that a slow one doesn't overwrite a later one. */
  #update = 0;
  /** The texts in the active document that can be a user pool's ID: others don't matter here. */
  #ids = '';
  #shown: StatusContent | undefined;

  constructor(private readonly sources: Sources) {
    this.#listening = [
      window.onDidChangeActiveTextEditor(() => {
        this.refresh();
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === shownDocument() && idsIn(document) !== this.#ids) {
          this.refresh();
        }
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (settings.some((name) => change.affectsConfiguration(name))) {
          sources.identities.forgetAll();
          this.refresh();
        }
      }),
      workspace.onDidGrantWorkspaceTrust(() => {
        this.refresh();
      }),
      sources.identities.onDidChange(() => {
        this.refresh();
      }),
      sources.targetChoices.onDidChange(() => {
        this.refresh();
      }),
    ];
    this.refresh();
  }

  /** Shows what is the case now, as soon as it is known. */
  refresh(): void {
    const update = ++this.#update;
    const document = shownDocument();
    if (!document) {
      this.show(undefined);
      return;
    }
    this.#ids = idsIn(document);
    this.describe(document).then(
      (shown) => {
        if (update === this.#update) {
          this.show(shown);
        }
      },
      (error: unknown) => {
        this.sources.log.error('The status bar', error);
      },
    );
  }

  /** What the item says; undefined while it is hidden. */
  get shown(): StatusContent | undefined {
    return this.#shown;
  }

  dispose(): void {
    for (const each of [...this.#listening, this.#item]) {
      each.dispose();
    }
  }

  private async describe(document: TextDocument): Promise<StatusContent> {
    let connection: Connection;
    let shown: ShownTarget | undefined;
    const id = await this.userPoolIdIn(document);
    try {
      shown = this.sources.targetChoices.targetOf(document.uri, id);
      connection = connectionTo(shown?.target, connectionSettings(document.uri));
    } catch (error) {
      return shownProblem(errorText(error));
    }
    const found = await this.completed(id, connection);
    return shownConnection(found, this.sources.identities.of(connection), shown?.label);
  }

  private async userPoolIdIn(document: TextDocument): Promise<string | undefined> {
    try {
      return await userPoolIdOf(this.sources.server, document);
    } catch (error) {
      this.sources.log.error('The user pool in the status bar', error);
      return undefined;
    }
  }

  /**
   * With the Region and the address, as the commands find them. The AWS SDK, which reads the AWS files, is
   * loaded only where those can have one of them.
   */
  private async completed(
    userPoolId: string | undefined,
    connection: Connection,
  ): Promise<Connection> {
    const { profile } = connection;
    const named = userPoolId === undefined ? undefined : regionOf(userPoolId);
    const region = named ?? connection.region;
    const endpointUrl = connection.endpointUrl ?? addressInEnvironment();
    if (region !== undefined && (endpointUrl !== undefined || ignoresConfigured())) {
      return { ...connection, region, endpointUrl };
    }
    try {
      const files = await this.sources.awsFiles();
      return {
        ...connection,
        region: region ?? (await files.regionFor(profile)),
        endpointUrl: connection.endpointUrl ?? (await files.endpointFor(profile)),
      };
    } catch (error) {
      this.sources.log.error('The Region and the address in the status bar', error);
      return { ...connection, region, endpointUrl };
    }
  }

  private show(shown: StatusContent | undefined): void {
    this.#shown = shown;
    if (shown) {
      this.#item.show(shown);
    } else {
      this.#item.hide();
    }
  }
}

/** Whether the environment wants no address but that of a setting. */
function ignoresConfigured(): boolean {
  return variable('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS')?.toLowerCase() === 'true';
}

/** The address for Amazon Cognito that the environment alone tells. */
function addressInEnvironment(): string | undefined {
  const text =
    variable('AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER') ?? variable('AWS_ENDPOINT_URL');
  if (text === undefined || ignoresConfigured()) {
    return undefined;
  }
  const named = namedAddress(text);
  return 'address' in named ? named.address : undefined;
}

/** The active editor's document, where commands work on it and may read the user's AWS files. */
function shownDocument(): TextDocument | undefined {
  const document = activeDocument();
  return document && isFile(document) && workspace.isTrusted ? document : undefined;
}

/** Cheaper than the server's answer, which alone knows what a comment is. */
function idsIn(document: TextDocument): string {
  const found = document.getText().matchAll(/"UserPoolId"\s*:\s*("[^"\n]*")/g);
  return Array.from(found, ([, id]) => id).join();
}
