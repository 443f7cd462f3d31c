import {
  commands,
  ExtensionMode,
  l10n,
  window,
  Uri,
  type ExtensionContext,
  type Memento,
} from 'vscode';
import { localize } from '../../server/src/core/localize';
import { sortFailure } from './aws/failures';
import { apply } from './commands/apply';
import { approveAddress, approveConfiguredAddress } from './commands/approveAddress';
import { approveTrust } from './commands/approveTrust';
import { compare } from './commands/compare';
import { copyCliCommand } from './commands/copyCliCommand';
import { newFile } from './commands/newFile';
import { PoolDocuments } from './commands/poolDocuments';
import { pull } from './commands/pull';
import { restoreEarlier, undoApply } from './commands/restore';
import { runCommand, showFailure, type Services } from './commands/services';
import { silence } from './commands/silence';
import type { Watcher } from './aws/sdkUserPools';
import type { Connection, UserPools } from './aws/userPools';
import { ApplyHistory } from './history/applyHistory';
import { LanguageServer } from './languageServer';
import { Log } from './log';
import { registerRuleLinks } from './ruleLinks';
import { connectionSettings } from './settings';
import { editorDialogs, type Dialogs } from './ui/dialogs';

/** What the extension's own tests may do beside what a user can. */
export interface TestApi {
  /** Milliseconds that `activate` took, without the loading of the file. */
  readonly activationTime: number;
  /** Puts other dialogs in place of the editor's, which refuses them in tests. */
  replaceDialogs(dialogs: Dialogs): void;
  /** Where the extension keeps its files. */
  readonly storage: Uri;
  /** Every line that went to the log, whatever its level. */
  readonly logged: readonly string[];
}

let server: LanguageServer | undefined;

/** The composition root: everything is made and wired here. */
export function activate(context: ExtensionContext): TestApi | undefined {
  const begin = performance.now();
  localize(l10n.bundle);
  const channel = window.createOutputChannel('Cognito MFA', { log: true });
  const logged = context.extensionMode === ExtensionMode.Test ? [] : undefined;
  const log = new Log(channel, logged);
  let dialogs = editorDialogs((error) => {
    log.error('A message', error);
  });
  server = new LanguageServer(context.asAbsolutePath('dist/server.js'), log, (error) => {
    showFailure(services, 'Starting the language server', error);
  });
  const poolDocuments = new PoolDocuments();
  const services: Services = {
    get dialogs() {
      return dialogs;
    },
    log,
    server,
    poolDocuments,
    applying: new Set(),
    async connect(resource) {
      return services.connectTo(await approvedConnection(dialogs, context.globalState, resource));
    },
    connectTo: (connection) =>
      connectTo(connection, {
        approve: (address) => approveConfiguredAddress(dialogs, context.globalState, address),
        answered: log.attempt.bind(log),
      }),
    history: new ApplyHistory(
      Uri.joinPath(context.globalStorageUri, 'history'),
      context.secrets,
      (file, error) => {
        log.error(`Reading ${file} of the history`, error);
      },
    ),
  };
  registerCommands(context, services);
  context.subscriptions.push(channel, poolDocuments, registerRuleLinks());
  const activationTime = performance.now() - begin;
  log.info(`Activated in ${activationTime.toFixed(1)} ms.`);
  return logged
    ? {
        activationTime,
        replaceDialogs: (others) => void (dialogs = others),
        storage: context.globalStorageUri,
        logged,
      }
    : undefined;
}

/** What the settings say, once the user agrees to what somebody else may have written there. */
async function approvedConnection(
  dialogs: Dialogs,
  approved: Memento,
  resource: Uri | undefined,
): Promise<Connection> {
  const connection = connectionSettings(resource);
  await approveAddress(dialogs, approved, connection, resource);
  await approveTrust(dialogs, approved, connection, resource);
  return connection;
}

/** Loads the AWS SDK at first. */
async function connectTo(connection: Connection, watcher: Watcher): Promise<UserPools> {
  const sdk = await import('./aws/sdkUserPools.js');
  sdk.localize(l10n.bundle);
  return new sdk.SdkUserPools(connection, sortFailure, watcher);
}

function registerCommands({ subscriptions }: ExtensionContext, services: Services): void {
  const register = (id: string, name: string, run: (...args: unknown[]) => Promise<void>): void => {
    const command = commands.registerCommand(`cognitoMfa.${id}`, (...args: unknown[]) =>
      runCommand(services, name, () => run(...args)),
    );
    subscriptions.push(command);
  };
  const onFile = (command: (services: Services, uri?: Uri) => Promise<void>) => (file: unknown) =>
    command(services, uriOf(file));
  register('apply', 'Apply', onFile(apply));
  register('compare', 'Compare', onFile(compare));
  register('pull', 'Pull', onFile(pull));
  register('undoApply', 'Undo', () => undoApply(services));
  register('restore', 'Restore', () => restoreEarlier(services));
  register('copyCliCommand', 'Copy as AWS CLI Command', onFile(copyCliCommand));
  register('newFile', 'New MFA Config File', () => newFile(services));
  register('silence', 'Silencing a rule', (...args) => silence(services, args));
  const showLog = commands.registerCommand('cognitoMfa.showLog', () => {
    services.log.show();
  });
  subscriptions.push(showLog);
}

/** A menu names a file by its URI, a code lens by the text of it, the palette not at all. */
function uriOf(file: unknown): Uri | undefined {
  return file instanceof Uri ? file : typeof file === 'string' ? Uri.parse(file) : undefined;
}

/** Stops the language server, which VS Code waits for. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
