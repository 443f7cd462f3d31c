import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import {
  l10n,
  workspace,
  type ConfigurationChangeEvent,
  type ConfigurationTarget,
  type TextDocument,
  type Uri,
} from 'vscode';
import { settingId, type SettingName } from '../../core/src/settings/settingIds';
import { usableAddress } from './aws/address';
import type { FormattingOptions } from 'vscode-languageserver-types';
import type { Connection, Transport } from './aws/userPools';
import { languageId } from './language';

/** What the extension may do with its own settings. */
interface ExtensionSettings {
  get(name: SettingName): unknown;
  inspect(name: SettingName): SettingValues | undefined;
  update(name: SettingName, value: unknown, target: ConfigurationTarget): PromiseLike<void>;
}

interface SettingValues {
  readonly defaultValue?: unknown;
  readonly globalValue?: unknown;
  readonly workspaceValue?: unknown;
  readonly workspaceFolderValue?: unknown;
}

/** The extension's settings for a resource; without one, for the workspace. */
export function extensionSettings(resource: Uri | undefined): ExtensionSettings {
  // oxlint-disable-next-line eslint-js/no-restricted-syntax -- it is what the others go through
  return workspace.getConfiguration('cognitoMfa', resource && settingsResource(resource));
}

/**
 * Reads every setting that the client uses, for the resource it is about: a workspace with several
 * folders can have another profile in each. VS Code itself holds back a workspace's values while
 * the workspace isn't trusted.
 *
 * @throws Error where a setting has a value that can't be used; its message names the setting
 */
export function connectionSettings(resource: Uri | undefined): Connection {
  const settings = extensionSettings(resource);
  const text = (name: SettingName): string | undefined => {
    const value: unknown = settings.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const address = text('endpointUrl');
  const endpointUrl = address === undefined ? undefined : endpointSetting(address);
  const transport = transportSettings(settings, text('caBundle'), resource);
  return {
    ...{ profile: text('profile'), region: text('region'), endpointUrl },
    ...(transport && { transport }),
  };
}

function endpointSetting(text: string): string {
  return usableAddress(
    text,
    ({ fault, shown }) =>
      new Error(
        fault === 'user'
          ? l10n.t(
              'cognitoMfa.endpointUrl is "{0}" with a user name before it, which requests to AWS can\'t use: remove the user name.',
              shown,
            )
          : l10n.t(
              'cognitoMfa.endpointUrl is "{0}", which is not an address such as http://localhost:9229.',
              shown,
            ),
      ),
  );
}

/** The longest time-out that can be set, in seconds. */
const longestTimeout = 3600;

/** What differs from the usual; undefined where nothing does. */
function transportSettings(
  settings: ExtensionSettings,
  caBundle: string | undefined,
  resource: Uri | undefined,
): Transport | undefined {
  const seconds = (name: SettingName): number | undefined => {
    const found = settings.inspect(name);
    const value: unknown = settings.get(name);
    if (value === found?.defaultValue) {
      return undefined;
    }
    if (typeof value !== 'number' || !(value >= 1 && value <= longestTimeout)) {
      throw new Error(
        l10n.t(
          'cognitoMfa.{0} is {1}, which is not a number of seconds from 1 to {2}.',
          name,
          JSON.stringify(value),
          longestTimeout,
        ),
      );
    }
    return value;
  };
  const [connectTimeout, readTimeout] = [seconds('connectTimeout'), seconds('readTimeout')];
  const transport: Transport = {
    ...(caBundle !== undefined && { caBundle: absolutePath(caBundle, resource) }),
    ...(settings.get('verifySsl') === false && { verifySsl: false }),
    ...(connectTimeout !== undefined && { connectTimeout }),
    ...(readTimeout !== undefined && { readTimeout }),
  };
  return Object.keys(transport).length === 0 ? undefined : transport;
}

/** A path that can begin with `~`, or at the workspace folder. */
function absolutePath(path: string, resource: Uri | undefined): string {
  if (/^~($|[\\/])/.test(path)) {
    return join(homedir(), path.slice(1));
  }
  const own = resource && workspace.getWorkspaceFolder(settingsResource(resource));
  const folder = own ?? workspace.workspaceFolders?.[0];
  if (isAbsolute(path) || folder?.uri.scheme === 'file') {
    return isAbsolute(path) ? path : join(folder?.uri.fsPath ?? '', path);
  }
  throw new Error(
    l10n.t(
      'cognitoMfa.caBundle is "{0}", a relative path, but no folder of this machine is open: use an absolute path.',
      path,
    ),
  );
}

/** The settings that decide whether and how the user pool of an opened file is read. */
const readingSettings: readonly SettingName[] = [
  ...(['profile', 'region', 'endpointUrl', 'targets', 'checkOnOpen'] as const),
  ...(['verifySsl', 'caBundle', 'connectTimeout', 'readTimeout'] as const),
];

/** Whether the user pool of an opened file may be read in another way after a change of the settings. */
export function decidesReading(change: ConfigurationChangeEvent): boolean {
  return readingSettings.some((name) => change.affectsConfiguration(settingId(name)));
}

/** Whether the user pool of a file is read when that is opened, to tell whether they differ. */
export function checksOnOpen(resource: Uri): boolean {
  return extensionSettings(resource).get('checkOnOpen') !== false;
}

/** Whether a setting has its value from the workspace, which can be somebody else's, for `resource`. */
export function isFromWorkspace(name: SettingName, resource: Uri | undefined): boolean {
  const found = extensionSettings(resource).inspect(name);
  return found?.workspaceValue !== undefined || found?.workspaceFolderValue !== undefined;
}

/**
 * The resource that a document's settings are read for: a new document has those of the folder that
 * it is going to be saved in, which VS Code finds for a file only.
 */
export function settingsResource(uri: Uri): Uri {
  return uri.scheme === 'untitled' && uri.path.startsWith('/') ? uri.with({ scheme: 'file' }) : uri;
}

/** How the editor indents `document`, or a new document of the language. */
export function formattingSettings(document?: TextDocument): FormattingOptions {
  const scope = document ? { uri: settingsResource(document.uri), languageId } : { languageId };
  const settings = workspace.getConfiguration('editor', scope);
  const tabSize: unknown = settings.get('tabSize');
  const insertSpaces: unknown = settings.get('insertSpaces');
  return {
    tabSize: typeof tabSize === 'number' ? tabSize : 2,
    insertSpaces: insertSpaces !== false,
  };
}
