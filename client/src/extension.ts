import {
  EventEmitter,
  ExtensionMode,
  l10n,
  window,
  workspace,
  Uri,
  type ExtensionContext,
} from 'vscode';
import { localize } from '../../core/src/localize';
import { AwsSdk } from './awsSdk';
import { Clock } from './clock';
import { tellInterruptedApplies } from './commands/interruptedApply';
import { registerCommands } from './commands/register';
import { approveConfiguredAddress, requireApproval } from './connection/approveAddress';
import { askMfaCode } from './connection/askMfaCode';
import { Identities } from './connection/identities';
import { Comparisons } from './readings/comparisons';
import { PoolDocuments } from './readings/poolDocuments';
import { showFailure } from './run/runCommand';
import type { Services } from './run/commandServices';
import { Connections } from './connection/connections';
import { DriftTracker } from './drift/drift';
import { showDrift } from './drift/driftStatus';
import { PoolStates } from './readings/poolStates';
import { ApplyHistory } from './history/applyHistory';
import { PoolLocks } from './history/poolLocks';
import { LanguageServer } from './languageServer';
import { Log } from './log';
import { PickedPools } from './connection/pickedPools';
import { TargetChoices } from './connection/targetChoices';
import { ConnectionStatus } from './status/connectionStatus';
import { editorDialogs, type Dialogs } from './ui/dialogs';
import { QuestionDocuments } from './ui/questionDocuments';
import type { StatusContent } from './ui/statusItem';

/** What the extension's own tests may do beside what a user can. */
export interface TestApi {
  /** Milliseconds that `activate` took, without the loading of the file. */
  readonly activationTime: number;
  /** The editor's own. */
  readonly dialogs: Dialogs;
  /** Puts other dialogs in place of the editor's, which refuses them in tests. */
  replaceDialogs(dialogs: Dialogs): void;
  /** Where the extension keeps its files. */
  readonly storage: Uri;
  /** What the status bar says of the connection; undefined while it says nothing. */
  shownConnection(): StatusContent | undefined;
  /** Every line that went to the log, whatever its level. */
  readonly logged: readonly string[];
  /** Looks for Applies that were interrupted, as the start of the extension does. */
  tellInterrupted(): Promise<void>;
  /** Lets time go by for what waits before it tries again. */
  passTime(milliseconds: number): void;
}

let server: LanguageServer | undefined;

/** The composition root: everything is made and wired here. */
export function activate(context: ExtensionContext): TestApi | undefined {
  const begin = performance.now();
  localize(l10n.bundle);
  const channel = window.createOutputChannel('Cognito MFA', { log: true });
  const logged = context.extensionMode === ExtensionMode.Test ? [] : undefined;
  const log = new Log(channel, logged);
  const questions = new QuestionDocuments();
  const own = editorDialogs(questions, (error) => {
    log.error('A message', error);
  });
  let dialogs = own;
  const poolStates = new PoolStates();
  const services = servicesFor(context, log, () => dialogs, questions, poolStates);
  ({ server } = services);
  const status = new ConnectionStatus(services);
  const drift = new DriftTracker(services, poolStates, () => services.clock.now());
  const driftShown = showDrift(drift, log, server.onDidStart, services.credentialsChanged.event);
  context.subscriptions.push(
    ...[channel, questions, poolStates, drift, driftShown, status, ...registerCommands(services)],
  );
  tellInterruptedApplies(services).catch((error: unknown) => {
    log.error('Looking for interrupted Applies', error);
  });
  const activationTime = performance.now() - begin;
  log.info(`Activated in ${activationTime.toFixed(1)} ms.`);
  return logged
    ? {
        activationTime,
        dialogs: own,
        replaceDialogs: (others) => void (dialogs = others),
        storage: context.globalStorageUri,
        shownConnection: () => status.shown,
        logged,
        tellInterrupted: () => tellInterruptedApplies(services),
        passTime: services.clock.passTime.bind(services.clock),
      }
    : undefined;
}

function servicesFor(
  context: ExtensionContext,
  log: Log,
  dialogs: () => Dialogs,
  questions: QuestionDocuments,
  poolStates: PoolStates,
): Services {
  const poolDocuments = new PoolDocuments(poolStates);
  const identities = new Identities();
  const credentialsChanged = new EventEmitter<void>();
  const targetChoices = new TargetChoices();
  const { globalState } = context;
  const answered = log.attempt.bind(log);
  const sdk = new AwsSdk(
    (request) => askMfaCode(dialogs(), request),
    { approve: (address) => approveConfiguredAddress(dialogs(), globalState, address), answered },
    { approve: (address) => requireApproval(globalState, address), answered },
  );
  sdk.onDidChangeFiles(() => {
    identities.forgetAll();
    credentialsChanged.fire();
  });
  const connections = new Connections(sdk, dialogs, globalState, (pools) =>
    poolStates.observing(pools),
  );
  context.subscriptions.push(poolDocuments, identities, sdk, credentialsChanged, targetChoices);
  const services: Services = {
    get dialogs() {
      return dialogs();
    },
    log,
    server: new LanguageServer(context.asAbsolutePath('dist/server.js'), log, (error) => {
      const shownName = (): string => l10n.t('Starting the language server');
      showFailure(services, { id: 'Starting the language server', shownName }, error);
    }),
    comparisons: new Comparisons(globalState),
    ...{ poolDocuments, poolStates, questions },
    applying: new Set(),
    connect: connections.connect.bind(connections),
    connectQuietly: (resource, target) => connections.connectQuietly(resource, target),
    reconnect: connections.reconnect.bind(connections),
    awsFiles: () => sdk.files(),
    identities,
    credentialsChanged,
    targetChoices,
    pickedPools: pickedPoolsIn(context),
    ...keepingIn(context, log),
  };
  return services;
}

/** A new document can get the name of one that was closed without being saved. */
function pickedPoolsIn({ subscriptions }: ExtensionContext): PickedPools {
  const picked = new PickedPools();
  const closed = workspace.onDidCloseTextDocument(({ uri, isUntitled }) => {
    if (isUntitled) {
      picked.forget(uri);
    }
  });
  subscriptions.push(closed);
  return picked;
}

/** Where the extension keeps what user pools had, and keeps the windows apart. */
function keepingIn(
  { globalStorageUri, secrets }: ExtensionContext,
  log: Log,
): Pick<Services, 'history' | 'locks' | 'clock'> {
  const clock = new Clock();
  const failed = log.error.bind(log);
  const folder = (name: string): string => Uri.joinPath(globalStorageUri, name).fsPath;
  return {
    clock,
    history: new ApplyHistory(folder('history'), secrets, failed, clock),
    locks: new PoolLocks(folder('locks'), clock, failed),
  };
}

/** Stops the language server, which VS Code waits for. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
